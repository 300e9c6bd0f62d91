import { controlRule } from '../../../../../src/plan/facts/deadlines/rules/control';
import { readBy } from '../say';

describe('control', () => {
  it.each([
    ['实行月调度、季通报', ['月 → every month', '季 → every quarter']],
    ['召开月度例会', ['月度 → every month']],
    ['河长月巡河不少于2次', ['月 → every month']],
    ['半年评估', ['半年 → every half-year']],
  ])('%s', (text, expected) => {
    expect(readBy(controlRule, text)).toEqual(expected);
  });

  it.each(['3月调度', '3月巡河2次', '月巡河里程', '年度考核', '安全生产月通报', '上半年评估', '日常排查'])(
    'leaves %s',
    text => {
      expect(readBy(controlRule, text)).toEqual([]);
    },
  );
});
