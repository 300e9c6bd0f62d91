import { dottedSpanRule } from '../../../../../src/plan/facts/deadlines/rules/dotted-span';
import { readBy } from '../say';

describe('dotted-span', () => {
  it.each([
    ['2025.3-2025.12', ['2025.3-2025.12 → 2025-03-01..2025-12-31']],
    ['2025.3-10', ['2025.3-10 → 2025-03-01..2025-10-31']],
    ['2025.9-3', []],
    ['2025.3.1-2025.6.30', ['2025.3.1-2025.6.30 → 2025-03-01..2025-06-30']],
    ['2025-03-01至2025-06-30', ['2025-03-01至2025-06-30 → 2025-03-01..2025-06-30']],
    ['2025.3.1-15', ['2025.3.1-15 → 2025-03-01..2025-03-15']],
    ['2025.3-15', []],
    ['2025-3-10', []],
    ['2025.3.1-2025.6.31', ['2025.3.1-2025.6.31 → open']],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(dottedSpanRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['2025.3-10'])('leaves %s', text => {
    expect(readBy(dottedSpanRule, text)).toEqual([]);
  });
});
