import { monthSpanRule } from '../../../../../src/plan/facts/deadlines/rules/month-span';
import { readBy } from '../say';

describe('month-span', () => {
  it.each([
    ['3-4月整治', ['3-4月 → 2025-03-01..2025-04-30']],
    ['2025年9月至2026年6月', ['2025年9月至2026年6月 → 2025-09-01..2026-06-30']],
    ['11月至次年3月', ['11月至次年3月 → 2025-11-01..2026-03-31']],
    ['十月到十二月', ['十月到十二月 → 2025-10-01..2025-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(monthSpanRule, text)).toEqual(expected);
  });

  it.each(['3-4个', '3-6月龄婴儿', '每3-4月', '4月完成'])('leaves %s', text => {
    expect(readBy(monthSpanRule, text)).toEqual([]);
  });
});
