import { daySpanRule } from '../../../../../src/plan/facts/deadlines/rules/day-span';
import { readBy } from '../say';

describe('day-span', () => {
  it.each([
    ['5月10日至16日', ['5月10日至16日 → 2025-05-10..2025-05-16']],
    ['2月28日至30日', ['2月28日至30日 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(daySpanRule, text)).toEqual(expected);
  });

  it.each(['5月10日至16日有效', '5月10日前', '10-16日', '6月20日至10日', '13月5日至8日'])('leaves %s', text => {
    expect(readBy(daySpanRule, text)).toEqual([]);
  });
});
