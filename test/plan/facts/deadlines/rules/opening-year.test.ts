import { openingYearRule } from '../../../../../src/plan/facts/deadlines/rules/opening-year';
import { readBy } from '../say';

describe('opening-year', () => {
  it.each([
    ['2026年,全面完成改造', ['2026年 → 2026-12-31']],
    ['2027年修缮9处', ['2027年 → 2027-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(openingYearRule, text)).toEqual(expected);
  });

  it.each([['2026年', ['2026年 → 2026-12-31']]])('%s in a cell', (text, expected) => {
    expect(readBy(openingYearRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['做好2026年预算', '2025年,全市工作的总体要求是:稳中求进', '2025年教育工作要点'])('leaves %s', text => {
    expect(readBy(openingYearRule, text)).toEqual([]);
  });
});
