import { halfYearRule } from '../../../../../src/plan/facts/deadlines/rules/half-year';
import { readBy } from '../say';

describe('half-year', () => {
  it.each([
    ['2026年下半年至2027年上半年', ['2026年下半年至2027年上半年 → 2026-07-01..2027-06-30']],
    ['下半年至次年下半年', ['下半年至次年下半年 → 2025-07-01..2026-12-31']],
    ['上半年开工', ['上半年 → 2025-06-30']],
    ['明年下半年完工', ['明年下半年 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(halfYearRule, text)).toEqual(expected);
  });

  it.each(['半年考核', '每半年'])('leaves %s', text => {
    expect(readBy(halfYearRule, text)).toEqual([]);
  });
});
