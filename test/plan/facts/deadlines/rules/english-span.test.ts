import { englishSpanRule } from '../../../../../src/plan/facts/deadlines/rules/english-span';
import { readBy } from '../say';

describe('english-span', () => {
  it.each([
    ['from January to June 2025', ['January to June 2025 → 2025-01-01..2025-06-30']],
    ['from 2025 to 2027', ['2025 to 2027 → 2025-01-01..2027-12-31']],
    ['between March 2025 and May 2026', ['March 2025 and May 2026 → 2025-03-01..2026-05-31']],
  ])('%s', (text, expected) => {
    expect(readBy(englishSpanRule, text)).toEqual(expected);
  });

  it.each([['2025-2027', ['2025-2027 → 2025-01-01..2027-12-31']]])('%s in a cell', (text, expected) => {
    expect(readBy(englishSpanRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['2025 and more', 'from 71 to 92', 'in May and October 2025', 'from June to the bank'])('leaves %s', text => {
    expect(readBy(englishSpanRule, text)).toEqual([]);
  });
});
