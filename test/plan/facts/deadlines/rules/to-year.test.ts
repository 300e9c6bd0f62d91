import { toYearRule } from '../../../../../src/plan/facts/deadlines/rules/to-year';
import { readBy } from '../say';

describe('to-year', () => {
  it.each([
    ['到2030年建成', ['到2030年 → 2030-12-31']],
    ['至2027年', ['至2027年 → 2027-12-31']],
    ['2026年底至2027年初完成', ['至2027年初 → open']],
    ['到2026年和2030年,合格率分别', ['到2026年 → 2026-12-31', '和2030年 → 2030-12-31']],
    ['提高到2026年的92%', ['到2026年 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(toYearRule, text)).toEqual(expected);
  });

  it.each(['达到2000年水平', '截至2025年', '到2020年以来', '2030年', '对比2026年和2030年'])('leaves %s', text => {
    expect(readBy(toYearRule, text)).toEqual([]);
  });
});
