import { quarterSpanRule } from '../../../../../src/plan/facts/deadlines/rules/quarter-span';
import { readBy } from '../say';

describe('quarter-span', () => {
  it.each([
    ['一至三季度完成', ['一至三季度 → 2025-01-01..2025-09-30']],
    ['第一、第二、第三季度连续实施', ['第一、第二、第三季度 → 2025-01-01..2025-09-30']],
    ['今年第四季度至明年第一季度完成', ['今年第四季度至明年第一季度 → 2025-10-01..2026-03-31']],
    ['2026年三季度至2027年二季度', ['2026年三季度至2027年二季度 → 2026-07-01..2027-06-30']],
    ['三、四季度推进', ['三、四季度 → 2025-07-01..2025-12-31']],
  ])('%s', (text, expected) => {
    expect(readBy(quarterSpanRule, text)).toEqual(expected);
  });

  it.each([
    '三季度',
    '每季度',
    '一、二年级',
    '四季度至一季度',
    '一季度、二季度分别完成20亿元、45亿元',
    '一季度、三季度各督查一次',
  ])('leaves %s', text => {
    expect(readBy(quarterSpanRule, text)).toEqual([]);
  });
});
