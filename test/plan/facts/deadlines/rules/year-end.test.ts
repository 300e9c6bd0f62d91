import { yearEndRule } from '../../../../../src/plan/facts/deadlines/rules/year-end';
import { readBy } from '../say';

describe('year-end', () => {
  it.each([
    ['年内完成', ['年内 → 2025-12-31']],
    ['至年底建成', ['年底 → 2025-12-31']],
    ['2027年底前', ['2027年底前 → 2027-12-31']],
    ['26年底完工', ['26年底 → 2026-12-31']],
    ['年中督导', ['年中 → 2025-06-30']],
    ['2026年前消除', ['2026年前 → 2025-12-31']],
    ['2026年或之前消除', ['2026年或之前 → 2026-12-31']],
    ['明年年底前', ['明年年底前 → 2026-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(yearEndRule, text)).toEqual(expected);
  });

  it.each([
    '5年内',
    '去年底',
    '每年底',
    '青年中心',
    '年中期评估',
    '百年底蕴',
    '年终考核',
    '年终目标考核',
    '年终工作总结',
    '2020年前后',
    '年底蕴',
  ])('leaves %s', text => {
    expect(readBy(yearEndRule, text)).toEqual([]);
  });
});
