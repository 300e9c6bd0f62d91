import { dottedRule } from '../../../../../src/plan/facts/deadlines/rules/dotted';
import { readBy } from '../say';

describe('dotted', () => {
  it.each([
    ['2025.6.30前报送', ['2025.6.30前 → 2025-06-30']],
    ['2025-06-30T17:00前提交', ['2025-06-30T17:00前 → 2025-06-30']],
    ['2025.06 ▶ 完成验收', ['2025.06 → 2025-06-30']],
    ['2025.6.30 完成验收', ['2025.6.30 → 2025-06-30']],
    ['by 2025-11-30', ['2025-11-30 → 2025-11-30']],
  ])('%s', (text, expected) => {
    expect(readBy(dottedRule, text)).toEqual(expected);
  });

  it.each([
    ['2025.6', ['2025.6 → 2025-06-30']],
    ['2025/9/1', ['2025/9/1 → 2025-09-01']],
    ['2025-02-30', ['2025-02-30 → open']],
    ['2025-27', []],
  ])('%s in a cell', (text, expected) => {
    expect(readBy(dottedRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['见2025.6通知', '2025.6.30', '1.5倍', '2025-1013698', '2025.06版', '20250630 完成'])('leaves %s', text => {
    expect(readBy(dottedRule, text)).toEqual([]);
  });
});
