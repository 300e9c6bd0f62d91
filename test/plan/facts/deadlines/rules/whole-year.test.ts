import { wholeYearRule } from '../../../../../src/plan/facts/deadlines/rules/whole-year';
import { readBy } from '../say';

describe('whole-year', () => {
  it.each([
    ['全年新增就业', ['全年 → 2025-12-31']],
    ['本年度内完成', ['本年度内 → 2025-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(wholeYearRule, text)).toEqual(expected);
  });

  it.each(['全年龄段', '全年级', '全年无休', '本年度计划', '年度考核', '汇总全年就业数据', '通报全年工作情况。'])(
    'leaves %s',
    text => {
      expect(readBy(wholeYearRule, text)).toEqual([]);
    },
  );
});
