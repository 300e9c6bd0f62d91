import { outlineOf } from './read';

const plan = (...lines: readonly string[]): string[] =>
  outlineOf(['一、产业', '1.建成大棚120个。', '二、民生', '2.新建食堂5个。', ...lines].join('\n'));
const CLOSING = '二 工作要求 (2)';

describe('demands on everybody behind the last entry', () => {
  it('are an entry of their own, below its words or right behind it', () => {
    const demands = '工作要求：一是加强领导。二是严格督查。';
    expect(plan(demands).slice(1)).toEqual(['二/2 新建食堂5个 (1)', CLOSING]);
    expect(plan('改造食堂2个。', demands).slice(1)).toEqual(['二/2 新建食堂5个 (1)', CLOSING]);
  });
  it('are parts of the entries where several have them', () => {
    const outline = outlineOf(
      '一、产业\n1.建成大棚120个。\n工作要求：一是快。二是好。\n2.新建食堂5个。\n工作要求：一是快。二是好。',
    );
    expect(outline).toHaveLength(2);
  });
  it('are what a meeting stresses at its end, right behind an entry of one line too', () => {
    expect(plan('会议强调，各村要抓好落实。')[1]).toBe('二/2 新建食堂5个 (1)');
    expect(plan('会议强调，各村要抓好落实。')).toHaveLength(3);
    expect(plan('各村要抓好落实。')).toHaveLength(2);
  });
  it('are none where other entries open with what the meeting said', () => {
    const matters =
      '会议纪要\n关于修路。会议同意修路9公里。\n关于植树。会议议定植树600棵。\n关于信访。会议要求化解9件。';
    expect(outlineOf(matters)).toEqual(['·1 关于修路 (1)', '·2 关于植树 (1)', '·3 关于信访 (1)']);
  });
  it('no other label is one', () => {
    expect(plan('建设标准：每个食堂不少于30座。')).toHaveLength(2);
  });
});

test('lines where a paper is signed are no part of the last entry', () => {
  const signed = ['甲方（盖章）：          乙方（签字）：', '日期：    年   月   日', '2026年1月5日'];
  expect(plan('改造食堂2个。', ...signed)).toEqual(plan('改造食堂2个。'));
  expect(plan('改造食堂2个。', ...signed.slice(0, 1))).toEqual(plan('改造食堂2个。'));
  expect(plan('改造食堂2个。', '推动各村签字背书。')[1]).toBe('二/2 新建食堂5个 (2)');
});

test('who signs and when, on one line behind the last entry, is none of its measures', () => {
  expect(plan('改造食堂2个。', '教务处 2026年1月5日')).toEqual(plan('改造食堂2个。'));
  expect(plan('改造食堂2个。', '家长会 2026年1月5日')[1]).toBe('二/2 新建食堂5个 (2)');
  expect(plan('改造食堂2个。', '卫生所 2026年1月4日', '教务处 2026年1月5日')[1]).toBe('二/2 新建食堂5个 (3)');
});

test('what everybody is asked for below a table is an entry, above it it leads on', () => {
  const rows = '序号\t任务\t责任单位\n1\t改造小区\t住建局\n2\t新建学校\t教育局\n3\t栽种行道树\t林业局';
  const asked = '请各单位于3月10日前报送计划，每月25日前报送进展。';
  expect(outlineOf(`2026年任务表\n${rows}\n${asked}`).slice(3)).toEqual([`·1 ${asked.slice(0, -1)} (1)`]);
  expect(outlineOf(`2026年任务表\n${asked}\n${rows}`)).toHaveLength(3);
});

describe('a paragraph below entries of one line each', () => {
  const list = '各支部本周工作\n1、完成党费收缴；\n2、报送照片3张；\n3、整理档案';
  const said = '有问题随时群里说，周五下午4点开碰头会。';
  it('is said to all', () => {
    expect(outlineOf(`${list}。\n${said}`).slice(2)).toEqual(['3 整理档案 (1)', `·1 ${said.slice(0, -1)} (1)`]);
  });
  it('goes on with the last one where that has no stop and the others have', () => {
    expect(outlineOf(`${list}\n${said}`)).toHaveLength(3);
  });
  it('is said to all below an empty line, and below groups', () => {
    expect(outlineOf(`${list}\n\n${said}`).slice(2)).toEqual(['3 整理档案 (1)', `·1 ${said.slice(0, -1)} (1)`]);
    const groups = `【党务】\n${list.slice(7)}\n\n【宣传】\n1、办橱窗；\n2、写稿件\n3、拍照片`;
    expect(outlineOf(`各支部本周工作\n${groups}\n\n${said}`).slice(-2)).toEqual([
      '3 拍照片 (1)',
      `·1 ${said.slice(0, -1)} (1)`,
    ]);
  });
  it('is said to all behind the only empty line, whatever the entries say', () => {
    const stages = '一、动员\n目标：净增1亿元。\n走访商户。\n二、攻坚\n目标：挽回四成。\n逐户提醒。';
    expect(outlineOf(`${stages}\n\n督导：行长办公会每周听取汇报。`)).toHaveLength(3);
    expect(outlineOf(`${stages}\n督导：行长办公会每周听取汇报。`)).toHaveLength(2);
    expect(outlineOf(`${stages.replace('\n二', '\n\n二')}\n\n督导：行长办公会每周听取汇报。`)).toHaveLength(2);
  });
  it('may be short', () => {
    expect(outlineOf(`${list}。\n没完成的说明原因，下周补上`).slice(-1)).toEqual(['·1 没完成的说明原因，下周补上 (1)']);
    expect(outlineOf(`${list}。\n谢谢大家`)).toHaveLength(3);
  });
  it('is text of the last one where another one has text, too, or they are but two', () => {
    expect(outlineOf(`${list.replace('；\n2', '；\n逐人核对。\n2')}。\n${said}`)).toHaveLength(3);
    expect(outlineOf(`本周工作\n1、完成党费收缴；\n2、整理档案。\n${said}`)).toHaveLength(2);
  });
});

test('what the meeting asks of all is an entry, what is said of the last task is its text', () => {
  const list = '例会纪要\n1.扫描档案。\n2.更换空调。';
  expect(outlineOf(`${list}\n会议要求，以上事项每月通报，由办公室督办。`)[2]).toMatch(/^·1 会议要求/);
  expect(outlineOf(`${list}\n会议室桌椅一并更换。`)).toHaveLength(2);
});

test('what is asked of all entries above is an entry', () => {
  const list = '项目1 建专业\n◇ 新增专业2个\n◇ 撤并专业3个\n项目2 强师资\n◇ 引进人才5名\n◇ 研修12人';
  expect(outlineOf(`质量提升计划\n${list}\n以上项目每月25日前报进度，落后的约谈。`).slice(-1)).toEqual([
    '·1 以上项目每月25日前报进度，落后的约谈 (1)',
  ]);
  expect(outlineOf(`质量提升计划\n${list}\n以上两项，每月28日报校长办公会。`)).toHaveLength(3);
  expect(outlineOf(`质量提升计划\n${list}\n以上项目由教务处负责。`)).toHaveLength(2);
});

test('a mail ends before the name of its writer', () => {
  const list = '本周工作\n1、完成党费收缴；\n2、报送照片3张；\n3、整理档案。';
  expect(outlineOf(`${list}\n\nBest，\nTony`)).toEqual(outlineOf(list));
  expect(outlineOf(`${list}\n\n此致\n敬礼！`)).toEqual(outlineOf(list));
});

test('demands on everybody behind a list without sections are an entry, but not all that an entry has', () => {
  const list = '攻坚任务\n（一）植树1200亩。责任单位：林业局\n（二）改厕500座。责任单位：农业农村局';
  expect(outlineOf(`${list}\n各责任单位要于每月5日前报送进展。`)[2]).toMatch(/^·1 各责任单位/);
  expect(outlineOf('例会纪要\n一、建水厂。\n二、其他事项\n会议强调，各单位要每周报送进度。')).toHaveLength(2);
});
