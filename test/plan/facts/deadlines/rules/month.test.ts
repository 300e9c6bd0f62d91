import { monthRule } from '../../../../../src/plan/facts/deadlines/rules/month';
import { readBy } from '../say';

describe('month', () => {
  it.each([
    ['3月上半月完成', ['3月上半月 → 2025-03-15']],
    ['3月下半月完成', ['3月下半月 → 2025-03-31']],
    ['9月底前完成', ['9月底前 → 2025-09-30']],
    ['11月前完成', ['11月前 → 2025-10-31']],
    ['1月前完成', ['1月前 → 2024-12-31']],
    ['五月中旬举办', ['五月中旬 → 2025-05-20']],
    ['2028年2月末', ['2028年2月末 → 2028-02-29']],
    ['于6月召开', ['6月 → 2025-06-30']],
    ['5月中期检查', ['5月 → 2025-05-31']],
  ])('%s', (text, expected) => {
    expect(readBy(monthRule, text)).toEqual(expected);
  });

  it.each(['历时3个月', '每月一次', '上月完成', '12月龄婴儿', '安全生产月', '6月30日前', '第3月'])(
    'leaves %s',
    text => {
      expect(readBy(monthRule, text)).toEqual([]);
    },
  );
});
