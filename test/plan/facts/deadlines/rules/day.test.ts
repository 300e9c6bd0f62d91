import { dayRule } from '../../../../../src/plan/facts/deadlines/rules/day';
import { readBy } from '../say';

describe('day', () => {
  it.each([
    ['6月30日前报送', ['6月30日前 → 2025-06-30']],
    ['2026年9月1日之前完成', ['2026年9月1日之前 → 2026-09-01']],
    ['2月15前验收', ['2月15前 → 2025-02-15']],
    ['九月十五前交付', ['九月十五前 → 2025-09-15']],
    ['明年3月15号前', ['明年3月15号前 → 2026-03-15']],
    ['2月30日前完成', ['2月30日前 → open']],
    ['5月0日前完成', ['5月0日前 → open']],
    ['13月1日前', ['13月1日前 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(dayRule, text)).toEqual(expected);
  });

  it.each(['3月15前后', '3-5个', '2019年3月1日成立', '云岭市人民政府办公室2025年3月1日'])('leaves %s', text => {
    expect(readBy(dayRule, text)).toEqual([]);
  });
});
