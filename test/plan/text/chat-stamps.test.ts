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

describe('who speaks and when before the words of a meeting', () => {
  test('goes where one speaks again', () => {
    expect(read('王主任(00:00:12) 分一下工。', '李工(00:01:15) 展板做20块。', '王主任(00:02:30) 每天查一遍。')).toEqual(
      ['分一下工。', '展板做20块。', '每天查一遍。'],
    );
    expect(read('Mary [10:02]: agree', 'Tom [10:03]: done', 'Mary [10:04]: send it')).toEqual([
      'agree',
      'done',
      'send it',
    ]);
  });
  test('stays in a programme of the day, and where each speaks once', () => {
    const day = ['上午 9:00 签到', '上午 10:00 开幕', '下午 14:00 分组讨论'];
    expect(read(...day)).toEqual(day);
    const talks = ['王主任(9:00) 讲政策', '李工(9:30) 讲工艺', '张科(10:00) 讲安全'];
    expect(read(...talks)).toEqual(talks);
  });
});
