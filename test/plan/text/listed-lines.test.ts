import { clean } from '../../../src/plan/text';
import { parsePlan } from '../../../src/plan';

const MONTHS = [
  '河湾中学第一学期工作安排',
  '九月：1.制定教研计划（教务处）；2.培训新教师12人；3.发放教材。',
  '十月：1.举办秋季运动会；2.核对学籍，10月20日前上报。',
];
const itemsOf = (text: string): string[][] =>
  parsePlan(text).items.map(i => [i.parents.map(p => (typeof p === 'string' ? p : String(p))).join('/'), i.heading]);

test('lines that each open with a label of their own and its list hold the entries below that label', () => {
  expect(clean(MONTHS.join('\n')).text.split('\n')).toEqual([
    MONTHS[0],
    '九月：',
    '1.制定教研计划（教务处）；',
    '2.培训新教师12人；',
    '3.发放教材。',
    '十月：',
    '1.举办秋季运动会；',
    '2.核对学籍，10月20日前上报。',
  ]);
  expect(itemsOf(MONTHS.join('\n'))).toEqual([
    ['九月', '制定教研计划'],
    ['九月', '培训新教师12人'],
    ['九月', '发放教材'],
    ['十月', '举办秋季运动会'],
    ['十月', '核对学籍，10月20日前上报'],
  ]);
});

test.each([
  '办公：（1）修订制度；（2）检查印章。\n后勤：（1）改造食堂；（2）检查宿舍。',
  '办公：①修订制度；②检查印章。\n后勤：①改造食堂；②检查宿舍。',
  '办公： 1、修订制度。2、检查印章。\n后勤： 1、改造食堂。2、检查宿舍。',
])('whatever their numbers look like: %j', text => {
  expect(clean(text).text.split('\n')).toHaveLength(6);
});

test.each([
  ['one line alone', '九月：1.制定计划；2.培训教师。\n十月：运动会。'],
  ['a label that comes again is a field', '措施：1.制定计划；2.培训教师。\n措施：1.巡查；2.抽查。'],
  ['a line with a number of its own', '一、九月：1.制定计划；2.培训教师。\n二、十月：1.巡查；2.抽查。'],
  ['numbers that do not count', '九月：1.制定计划；3.培训教师。\n十月：1.巡查；3.抽查。'],
  ['decimals', '产值：1.5亿元；2.3万人。\n税收：1.2亿元；2.6万户。'],
])('%s stays as it is', (_what, text) => {
  expect(clean(text).text).toBe(text);
});
