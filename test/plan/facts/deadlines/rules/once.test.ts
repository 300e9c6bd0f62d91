import { onceRule } from '../../../../../src/plan/facts/deadlines/rules/once';
import { readBy } from '../say';

describe('once', () => {
  it.each([
    ['一年一次', ['一年一 → every year']],
    ['两年一次轮训', ['两年一 → every 2 year']],
    ['半年一小结', ['半年一 → every half-year']],
    ['一季度一调度', ['一季度一 → every quarter']],
  ])('%s', (text, expected) => {
    expect(readBy(onceRule, text)).toEqual(expected);
  });

  it.each(['第一年一次', '每一年一次', '一年一度的盛会', '三年三班'])('leaves %s', text => {
    expect(readBy(onceRule, text)).toEqual([]);
  });
});
