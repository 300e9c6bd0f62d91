import { thisYearRule } from '../../../../../src/plan/facts/deadlines/rules/this-year';
import { readBy } from '../say';

describe('this-year', () => {
  it.each([
    ['今年建成8个,明年竣工2个', ['今年 → 2025-12-31', '明年 → 2026-12-31']],
    ['明年力争突破', ['明年 → 2026-12-31']],
    ['今年完成前期工作', ['今年 → 2025-12-31']],
    ['明年扩至35万亩', ['明年 → 2026-12-31']],
    ['明年能耗降到285克', ['明年 → 2026-12-31']],
    ['新开3条、明年新开2条', ['明年 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(thisYearRule, text)).toEqual(expected);
  });

  it.each([
    '今年以来新增的欠费',
    '今年全市工作要点',
    '做好今年的防汛',
    '今年完成的规划',
    '比去年增加3处',
    '今年到访3次',
  ])('leaves %s', text => {
    expect(readBy(thisYearRule, text)).toEqual([]);
  });
});
