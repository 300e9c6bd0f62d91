import { yearsRule } from '../../../../../src/plan/facts/deadlines/rules/years';
import { readBy } from '../say';

describe('years', () => {
  it.each([
    ['5年内培训', ['5年内 → 2029-12-31']],
    ['2025年起3年内', ['2025年起3年内 → 2025-01-01..2027-12-31']],
    ['用三年时间完成', ['用三年时间 → 2027-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(yearsRule, text)).toEqual(expected);
  });

  it.each(['毕业5年内', '近三年内', '三年行动计划', '学前三年', '成立3年内', '100年内', '0年内'])('leaves %s', text => {
    expect(readBy(yearsRule, text)).toEqual([]);
  });
});
