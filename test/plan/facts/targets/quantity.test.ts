import { quantitiesIn } from '../../../../src/plan/facts/targets/quantity';
import { whole } from '../../../support/source';

const all = (text: string) =>
  quantitiesIn(...whole(text)).map(q => [
    q.value,
    ...(q.upper === undefined ? [] : [q.upper]),
    q.shown,
    ...(q.after ? [q.after] : []),
  ]);

describe('quantitiesIn', () => {
  it.each([
    ['5.6万个', [[56000, '个']]],
    ['20萬人次', [[200000, '人次']]],
    ['10亿千瓦', [[1e9, '千瓦']]],
    ['1,250.5万元', [[12505000, '元']]],
    ['3-5个', [[3, 5, '个']]],
    ['1至2项', [[1, 2, '项']]],
    ['10%-12%', [[10, 12, '%']]],
    ['10万至12万千瓦', [[100000, 120000, '千瓦']]],
    ['1.2—1.5亿元', [[120000000, 150000000, '元']]],
    ['60%以上', [[60, '%', '>=']]],
    ['200名左右', [[200, '名', '~']]],
    ['百余场', [[100, '场']]],
    ['百分之十五', [[15, '%']]],
    ['千分之五以内', [[5, '‰', '<=']]],
    ['二十分之一', [[5, '%']]],
    ['七成', [[70, '%']]],
    ['八成五以上', [[85, '%', '>=']]],
    ['6.5成', [[65, '%']]],
    ['一半以上', [[50, '%', '>=']]],
    ['零点三个百分点', [[0.3, '个百分点']]],
    ['三分之二以上', [[66.67, '%', '>=']]],
    ['35微克/立方米', [[35, '微克/立方米']]],
    ['3000套(间)', [[3000, '套(间)']]],
    ['10/10万', [[10, '/10万']]],
    ['15 个', [[15, '个']]],
    ['１２所', [[12, '所']]],
  ])('%s', (text, want) => expect(all(text)).toEqual(want));

  it('passes over names in quotation marks and titles', () => {
    expect(all('落实“5085”任务和《2025年100项行动》,建成3个中心')).toEqual([[3, '个']]);
  });

  it('does not read a measure word into another word', () => {
    expect(all('121人才计划')[0]?.[1]).toBe('');
    expect(all('25项目')[0]?.[1]).toBe('');
    expect(all('10名校长')[0]?.[1]).toBe('名');
    expect(all('10个人才公寓')[0]?.[1]).toBe('个');
  });

  it('keeps the printed number and unit', () => {
    const [q] = quantitiesIn(...whole('投资42億元'));
    expect(q?.printed).toEqual({ value: 42, unit: '億元' });
  });
});
