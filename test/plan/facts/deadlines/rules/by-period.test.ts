import { byPeriodRule } from '../../../../../src/plan/facts/deadlines/rules/by-period';
import { readBy } from '../say';

describe('by-period', () => {
  it.each([
    ['按月通报', ['按月 → every month']],
    ['逐季考评', ['逐季 → every quarter']],
    ['逐月安排调度', ['逐月 → every month']],
    ['工作日上午9点前更新', ['工作日 → every day']],
    ['分季度推进', ['分季度 → every quarter']],
  ])('%s', (text, expected) => {
    expect(readBy(byPeriodRule, text)).toEqual(expected);
  });

  it.each([
    '按期完成',
    '按日历',
    '按月薪',
    '逐步推进',
    '按季节',
    '分年度',
    '逐月安排',
    '按月工作安排',
    '按日退还',
    '按日加收',
    '5个工作日上午办结',
    '工作日办结',
  ])('leaves %s', text => {
    expect(readBy(byPeriodRule, text)).toEqual([]);
  });
});
