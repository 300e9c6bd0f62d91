import { englishYearRule } from '../../../../../src/plan/facts/deadlines/rules/english-year';
import { readBy } from '../say';

describe('english-year', () => {
  it.each([
    ['by 2027', ['by 2027 → 2027-12-31']],
    ['by the end of 2026', ['by the end of 2026 → 2026-12-31']],
    ['in FY 2026', ['in FY 2026 → 2026-12-31']],
    ['by mid-2026', ['by mid-2026 → 2026-06-30']],
    ['before 2027', ['before 2027 → 2026-12-31']],
    ['before the 2027 season', ['before the 2027 → 2026-12-31']],
    ['by FY 2025/26', ['by FY 2025/26 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(englishYearRule, text)).toEqual(expected);
  });

  it.each(['the 2026 survey', 'in the 2027 survey', 'in 2019', 'FY 2026 Budget', 'Section 2025(b)'])(
    'leaves %s',
    text => {
      expect(readBy(englishYearRule, text)).toEqual([]);
    },
  );
});
