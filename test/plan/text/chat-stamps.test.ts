import { clean } from '../../../src/plan/text';

const read = (...lines: string[]): string[] =>
  clean(lines.join('\n'))
    .text.split('\n')
    .filter(line => line.trim());

describe('names and times above the messages of a chat', () => {
  test('go, with messages that only say 收到', () => {
    expect(
      read(
        '办公室-老周 09:12',
        '1. 更换投影 @后勤组',
        '文印-小何 2026/1/8 09:20:31',
        '收到',
        '老周 下午 3:05',
        '2. 编印通讯录',
      ),
    ).toEqual(['1. 更换投影 @后勤组', '2. 编印通讯录']);
  });
  test('stay where one stands alone, and so do sentences with a time', () => {
    const lines = ['例会 09:30', '收到', '每天 09:30 前报送，10:00 汇总'];
    expect(read(...lines)).toEqual(lines);
    expect(read('老周 09:12', '收到群众来信后三日内答复', '小何 09:20', '按时办理')).toEqual([
      '收到群众来信后三日内答复',
      '按时办理',
    ]);
  });
});
