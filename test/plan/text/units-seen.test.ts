import fc from 'fast-check';
import { LOSS_LOOKS, STEP_LOOKS } from '../../../src/plan/text/mending';
import { sees } from '../../../src/plan/text/units-seen';

const LOOKS = Object.entries({ ...STEP_LOOKS, ...LOSS_LOOKS });

describe('looks at a whole text', () => {
  it.each([
    ['commonPrefix', '工作\n> 任务'],
    ['branches', '├ 任务'],
    ['chatStamps', '王科 10:21\n任务'],
    ['markup', '<p>任务'],
    ['pinyin', '漢(hàn)'],
    ['pageNumbers', '任务\npage 3'],
    ['pageNumbers', '任务\n第３页'],
    ['chatStamps', '王科(10:21) 任务'],
    ['bars', '任务\n|\n'],
    ['numbers', '任务 一、甲 二、乙 '],
    ['blanks', '甲 乙 丙 丁 戊'],
    ['label', '责任 单位：'],
    ['garbled', '任???务'],
    ['garbled', 'ä¸­'],
  ])('%s is seen in %j', (name, text) => {
    const look = LOOKS.find(([known]) => known === name)?.[1];
    expect(look && sees(look, text)).toBe(true);
    expect(look && sees(look, '完成任务')).toBe(false);
  });

  it.each(LOOKS)('%s finds nothing without one of its signs', (_name, look) => {
    const piece = fc.constantFrom(
      ...look.signs,
      ...look.pattern.source,
      '\n',
      ' ',
      '任',
      '一',
      '１',
      '12',
      'Page ',
      '：',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const text = pieces.join('');
        expect(sees(look, text)).toBe(look.pattern.test(text));
      }),
      { numRuns: 300 },
    );
  });
});
