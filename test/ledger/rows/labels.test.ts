import { itemLabels, tokenLabel } from '../../../src/ledger/rows/labels';
import { item } from '../../support/plans';

const labels = (...paths: string[]): string[] => itemLabels(paths.map(path => item(path, [])));

describe('tokenLabel', () => {
  it.each([
    ['一', '1'],
    ['(十二)', '12'],
    ['（二）', '2'],
    ['8', '8'],
    ['８', '8'],
    ['第三章', '3'],
    ['③', '3'],
    ['Action 4', '4'],
    ['1.2', '1.2'],
    ['A', 'A'],
    ['·2', '·2'],
    ['二十', '20'],
    ['一百零五', '105'],
  ])('%s → %s', (token, label) => expect(tokenLabel(token)).toBe(label));

  it('takes no word for a number', () => expect(tokenLabel('三严')).toBe('三严'));
});

describe('itemLabels', () => {
  it('takes the item number alone while it is unique', () =>
    expect(labels('一/1', '一/2', '二/3')).toEqual(['1', '2', '3']));

  it('puts the section in front where numbers repeat', () =>
    expect(labels('一/1', '一/2', '二/1')).toEqual(['1.1', '1.2', '2.1']));

  it('takes the whole path where sections repeat numbers too', () =>
    expect(labels('一/(一)/1', '一/(二)/1', '二/(一)/1')).toEqual(['1.1.1', '1.2.1', '2.1.1']));

  it('marks unnumbered items only beside numbered ones', () => {
    expect(labels('一/·1', '一/·2')).toEqual(['1', '2']);
    expect(labels('一/1', '一/·1')).toEqual(['1', '·1']);
  });

  it('lets a paragraph not disturb the numbers of the items', () => {
    const all = [item('一', [], { paragraph: true }), item('一/1', []), item('二/2', [])];
    expect(itemLabels(all)).toEqual(['1.0', '1', '2']);
  });

  it('lets words that close a section not disturb the numbers of the items', () => {
    expect(labels('一/1', '一/2', '二/3', '二')).toEqual(['1', '2', '3', '2.0']);
    expect(labels('一/1', '二/1', '二')).toEqual(['1.1', '2.1', '2.0']);
    expect(labels('一/(一)/1', '一/(二)/1', '二/(一)/1', '二')).toEqual(['1.1.1', '1.2.1', '2.1.1', '2.0']);
  });

  it('takes no item for such words because its number begins another one', () =>
    expect(labels('1', '10', '1.1')).toEqual(['1', '10', '1.1']));
});
