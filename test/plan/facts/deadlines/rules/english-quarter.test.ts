import { englishQuarterRule } from '../../../../../src/plan/facts/deadlines/rules/english-quarter';
import { readBy } from '../say';

describe('english-quarter', () => {
  it.each([
    ['by Q3 2025', ['by Q3 2025 → 2025-09-30']],
    ['in the third quarter of 2026', ['in the third quarter of 2026 → 2026-09-30']],
    ['by the first half of 2026', ['by the first half of 2026 → 2026-06-30']],
    ['Q1:摸底 Q2:立项', ['Q1 → 2025-03-31', 'Q2 → 2025-06-30']],
    ['by end Q2', ['end Q2 → 2025-06-30']],
    ['2026/Q3末', ['2026/Q3 → 2026-09-30']],
  ])('%s', (text, expected) => {
    expect(readBy(englishQuarterRule, text)).toEqual(expected);
  });

  it.each([
    ['Q4', ['Q4 → 2025-12-31']],
    ['H1', ['H1 → 2025-06-30']],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(englishQuarterRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['second quarter results', 'a quarter', 'Q5', 'Q&A', 'Q1:怎么申报'])('leaves %s', text => {
    expect(readBy(englishQuarterRule, text)).toEqual([]);
  });
});
