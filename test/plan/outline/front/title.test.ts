import { parsePlan } from '../../../../src/plan';

const TASKS = '1. 新建社区食堂3个。\n2. 改造户厕20座。';

describe('lines that are titles', () => {
  it.each([
    ['一张表', '2027年工作推进甘特表', '2027年工作推进甘特表'],
    ['引号在末', '某局2027年度重点工作“三张清单”', '某局2027年度重点工作“三张清单”'],
    ['附件的名称', '附件：2027年造林绿化任务分解表', '2027年造林绿化任务分解表'],
    ['整行在方头括号里', '【河湾中学2027年教务处工作计划】', '河湾中学2027年教务处工作计划'],
    ['工作会不是工作', '总经理在年度工作会上的讲话', '总经理在年度工作会上的讲话'],
    ['名称有两样', '河湾中学2027年春季工作安排及要求', '河湾中学2027年春季工作安排及要求'],
    ['几点要求', '关于做好2027年夏粮收购工作的几点要求', '关于做好2027年夏粮收购工作的几点要求'],
    ['邮件主题', 'Subject: 关于2027年重点工作的安排', '关于2027年重点工作的安排'],
    ['转发的主题', '主题: 2027年周年庆筹备安排', '2027年周年庆筹备安排'],
    ['所附的事', '根据集团2026年第46次办公会精神，现将四季度攻坚任务分解如下，请推进：', '四季度攻坚任务分解'],
    ['为民服务', '为民服务中心2027年工作计划', '为民服务中心2027年工作计划'],
    ['Markdown', '# 2027年数字化转型专项计划', '2027年数字化转型专项计划'],
    ['附件有号', '附件2：某街道2027年民生实事清单', '某街道2027年民生实事清单'],
  ])('%s', (_, line, title) => {
    expect(parsePlan(`${line}\n${TASKS}`).title?.text).toBe(title);
  });
  it('人大代表 is no table', () => {
    expect(parsePlan(`各位人大代表\n${TASKS}`).title?.rule).not.toBe('title/line');
  });
});

it('a line that ends like those below it is a task, though it names a paper', () => {
  const read = (first: string) => parsePlan(`${first}\n采购设备20台（4月）\n安装调试（5月）\n组织验收（6月）`);
  expect(read('制定方案（3月）').title).toBeNull();
  expect(read('制定方案（3月）').items).toHaveLength(4);
  expect(read('设备更新方案（2026年3月）').title?.text).toBe('设备更新方案（2026年3月）');
});

it('why something is handed over is no title', () => {
  expect(parsePlan(`为迎接2026年评审，现将重点任务明确如下，请执行：\n${TASKS}`).title).toBeNull();
  expect(parsePlan(`为落实2026年重点工作，请各科室执行：\n${TASKS}`).title).toBeNull();
});

it('a place blotted out is no measure of the last task', () => {
  const plan = parsePlan(`某县2027年工作要点\n${TASKS}\nXX县教育局\n2027年2月10日`);
  expect(plan.items.flatMap(i => i.measures.map(m => m.text))).toEqual(['新建社区食堂3个', '改造户厕20座']);
});

it.each([
  ['2027年工会工作计划', '工会'],
  ['2027年市局工作要点', '市局'],
  ['河湾镇2027年工作要点', '河湾镇'],
])('%s names %s', (title, issuer) => {
  expect(parsePlan(`${title}\n${TASKS}`).issuer?.text).toBe(issuer);
});

it('a speech says for which year it is in its first words', () => {
  const of = (lede: string): number | null => parsePlan(`总经理在年度工作会上的讲话\n${lede}\n${TASKS}`).year;
  expect(of('2027年，我们要抓好以下两件事：')).toBe(2027);
  expect(of('2026年，我们取得了好成绩：')).toBeNull();
});
