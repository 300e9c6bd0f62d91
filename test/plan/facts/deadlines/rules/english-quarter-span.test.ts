import { englishQuarterSpanRule } from '../../../../../src/plan/facts/deadlines/rules/english-quarter-span';
import { readBy } from '../say';

describe('english-quarter-span', () => {
  it.each([
    ['Q1-Q3', ['Q1-Q3 → 2025-01-01..2025-09-30']],
    ['2026Q1-Q3', ['2026Q1-Q3 → 2026-01-01..2026-09-30']],
    ['2026Q4—2027Q2', ['2026Q4—2027Q2 → 2026-10-01..2027-06-30']],
    ['Q2 to Q4 2026', ['Q2 to Q4 2026 → 2026-04-01..2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(englishQuarterSpanRule, text)).toEqual(expected);
  });

  it.each(['Q3-Q1', 'Q1', 'Q&A to'])('leaves %s', text => {
    expect(readBy(englishQuarterSpanRule, text)).toEqual([]);
  });
});
