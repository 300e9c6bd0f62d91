import { outlineOf } from './read';

const plan = (...entries: readonly string[]) =>
  outlineOf(`督办单\n${entries.map((e, i) => `${String(i + 1)}.${e}`).join('\n')}`);

describe('a label that all entries of a list open with', () => {
  it('names the column of a form, no task', () => {
    expect(plan('事项：改造食堂。责任部门：后勤处。', '事项：更换风机6台。责任部门：设备处。')).toEqual([
      '1 改造食堂 (1)',
      '2 更换风机6台 (1)',
    ]);
    expect(plan('内容：改造食堂。增设餐位60个。', '内容：更换风机6台。逐台试车。')).toEqual([
      '1 改造食堂 (1)',
      '2 更换风机6台 (1)',
    ]);
  });
  it('below sections, too', () =>
    expect(outlineOf('督办单\n一、后勤\n1.事项：改造食堂\n2.事项：清洗水箱\n二、设备\n1.事项：更换风机6台')).toEqual([
      '一/1 改造食堂 (1)',
      '一/2 清洗水箱 (1)',
      '二/1 更换风机6台 (1)',
    ]));
  it.each([
    ['others differ', ['食堂：改造一层', '风机：更换6台'], '1 食堂：改造一层 (1)'],
    ['there is but one', ['食堂：改造一层'], '1 食堂：改造一层 (1)'],
  ])('stays where %s', (_, entries, first) => expect(plan(...entries)[0]).toBe(first));
});

test('who answers, and what is wrong, is no such label', () => {
  expect(plan('存在问题：研讨不深', '存在问题：调研不够')[0]).toBe('1 存在问题：研讨不深 (1)');
  expect(plan('责任部门：后勤处', '责任部门：设备处')[0]).toContain('责任部门');
});

test('signs of a tracker are numbers, those of Markdown are none', () => {
  expect(outlineOf('任务清单\n#101 改登录页\n#105 补对账接口\n#109 清理日志')).toEqual([
    '#101 改登录页 (1)',
    '#105 补对账接口 (1)',
    '#109 清理日志 (1)',
  ]);
  expect(outlineOf('#1.总体要求\n改登录页3个。\n#2.重点任务\n补接口2个。')[0]).toMatch(/^1 /);
});
