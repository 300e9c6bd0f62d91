import { actYearRule } from '../../../../../src/plan/facts/deadlines/rules/act-year';
import { readBy } from '../say';

describe('act-year', () => {
  it.each([
    ['力争2026年实现全覆盖', ['2026年 → 2026-12-31']],
    ['新院区2027年竣工', ['2027年 → 2027-12-31']],
    ['2026年、2027年分别培训300名、400名', ['2026年 → 2026-12-31', '2027年 → 2027-12-31']],
    ['2025年、2026年分别达到10%、12%', ['2025年 → 2025-12-31', '2026年 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(actYearRule, text)).toEqual(expected);
  });

  it.each(['落实2026年完成的规划', '2025年建成区绿化', '2019年建成投用', '2025年度完成情况', '2026年预算'])(
    'leaves %s',
    text => {
      expect(readBy(actYearRule, text)).toEqual([]);
    },
  );
});
