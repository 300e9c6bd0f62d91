import { fromWithinRule } from '../../../../../src/plan/facts/deadlines/rules/from-within';
import { readBy } from '../say';

describe('from-within', () => {
  it.each([
    ['自6月起三个月内完成', ['自6月起三个月内 → 2025-06-01..2025-08-31']],
    ['从11月起半年内', ['从11月起半年内 → 2025-11-01..2026-04-30']],
    ['自2025年7月15日起,2个月内办结', ['自2025年7月15日起,2个月内 → 2025-07-15..2025-09-14']],
    ['自8月31日起6个月内', ['自8月31日起6个月内 → 2025-08-31..2026-02-28']],
    ['3月起两年内', ['3月起两年内 → 2025-03-01..2027-02-28']],
  ])('%s', (text, expected) => {
    expect(readBy(fromWithinRule, text)).toEqual(expected);
  });

  it.each(['自6月起执行', '印发之日起三个月内', '6月起15日内', '自2月30日起两个月'])('leaves %s', text => {
    expect(readBy(fromWithinRule, text)).toEqual([]);
  });
});
