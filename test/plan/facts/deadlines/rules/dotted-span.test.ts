import { dottedSpanRule } from '../../../../../src/plan/facts/deadlines/rules/dotted-span';
import { readBy } from '../say';

describe('dotted-span', () => {
  it.each([
    ['2025.3-2025.12', ['2025.3-2025.12 → 2025-03-01..2025-12-31']],
    ['2025.3-10', ['2025.3-10 → 2025-03-01..2025-10-31']],
    ['2025.9-3', []],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(dottedSpanRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['2025.3-10'])('leaves %s', text => {
    expect(readBy(dottedSpanRule, text)).toEqual([]);
  });
});
