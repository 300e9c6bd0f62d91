import { quarterRule } from '../../../../../src/plan/facts/deadlines/rules/quarter';
import { readBy } from '../say';

describe('quarter', () => {
  it.each([
    ['三季度前一个月完成', ['三季度前 → 2025-07-31']],
    ['三季度前两个月完成', ['三季度前 → 2025-08-31']],
    ['三季度前两次检查', ['三季度前 → 2025-09-30']],
    ['三季度末完成', ['三季度末 → 2025-09-30']],
    ['2026年第1季度前', ['2026年第1季度前 → 2026-03-31']],
    ['第一、第二、第三季度各一次', ['第一 → 2025-03-31', '第二 → 2025-06-30', '第三季度 → 2025-09-30']],
    ['一、二季度分别完成20亿元', ['一 → 2025-03-31', '二季度 → 2025-06-30']],
    ['前三季度完成75%', ['前三季度 → 2025-09-30']],
  ])('%s', (text, expected) => {
    expect(readBy(quarterRule, text)).toEqual(expected);
  });

  it.each(['每季度', '一、二年级', '一季度一调度', '季度考核', '五季度'])('leaves %s', text => {
    expect(readBy(quarterRule, text)).toEqual([]);
  });
});
