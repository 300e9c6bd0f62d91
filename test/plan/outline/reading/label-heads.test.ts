import { labelHeads } from '../../../../src/plan/outline/reading/label-heads';

it.each<[string[], boolean[]]>([
  [
    ['目标', '时限', '目标', '时限'],
    [true, true, true, true],
  ],
  [
    ['事项:绿化村庄', '事项:修整河岸', '整治道路'],
    [true, true, false],
  ],
  [
    ['学科建设', '学科建设', '医疗质量', '医疗质量'],
    [false, false, false, false],
  ],
  [
    ['反馈问题:甲', '反馈问题:乙'],
    [false, false],
  ],
])('%j', (headings, expected) => expect(labelHeads(headings)).toEqual(expected));
