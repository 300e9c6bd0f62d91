import { weekRule } from '../../../../../src/plan/facts/deadlines/rules/week';
import { readBy } from '../say';

describe('week', () => {
  it.each([
    ['第三周:召开家长会', ['第三周 → open']],
    ['5月第二个星期日举办', ['5月第二个星期日 → open']],
    ['第3-4周军训', ['第3-4周 → open']],
    ['放假前排查，开学第一周复查', ['第一周 → open']],
  ])('%s', (text, expected) => {
    expect(readBy(weekRule, text)).toEqual(expected);
  });

  it.each([['第1周', ['第1周 → open']]])('%s in a cell', (text, expected) => {
    expect(readBy(weekRule, text, 2025, true)).toEqual(expected);
  });

  it.each(['办好第三周期评估', '承办全国第30周', '每周', '举办第二个星期六活动', '每学期开学第一周'])(
    'leaves %s',
    text => {
      expect(readBy(weekRule, text)).toEqual([]);
    },
  );
});
