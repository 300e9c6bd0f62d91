import { parsePlan } from '../../../../src/plan';

const read = (rows: readonly string[]): string[] => {
  const source = rows.join('\n');
  return parsePlan(source).items.map(i => [i.path, i.heading].join(' '));
};

describe('numbers in the cells of the tasks', () => {
  test('leave the words where they go up', () => {
    expect(read(['事项\t责任单位', '1.疏浚三号渠\t水利站', '2.平整秧田\t农技站', '3.更换闸门\t水利站'])).toEqual([
      '1 疏浚三号渠',
      '2 平整秧田',
      '3 更换闸门',
    ]);
    expect(read(['事项\t责任单位', '（一）疏浚三号渠\t水利站', '（二）平整秧田\t农技站'])).toEqual([
      '（一） 疏浚三号渠',
      '（二） 平整秧田',
    ]);
  });
  test('stay where they are figures of the task', () => {
    expect(read(['事项\t责任单位', '3号渠清淤\t水利站', '2号泵站检修\t农技站'])).toEqual([
      '·1 3号渠清淤',
      '·2 2号泵站检修',
    ]);
  });
  test('stay where a column has them already', () => {
    expect(read(['序号\t事项\t责任单位', '1\t1.疏浚渠道\t水利站', '2\t2.平整秧田\t农技站'])).toEqual([
      '1 1.疏浚渠道',
      '2 2.平整秧田',
    ]);
  });
});
