/** Ten pastes that a list of usual numbers reads wrongly (that reading is forced): how few corrections mend them. */
import { parsePlan } from '../../../src/plan';
import { shapesOf, usualScope } from '../../../src/plan/corrections';
import type { Correction, Level } from '../../../src/plan/corrections';
import type { Plan } from '../../../src/plan';
import { pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const FORCED: Correction = { type: 'reading', id: 'usual' };

interface Act {
  readonly words: string;
  readonly act: Level | 'join' | 'split';
  readonly only?: true;
}

/** What the user does, one after the other: each correction reaches as far as it usually does. */
function after(text: string, acts: readonly Act[]): Correction[] {
  return acts.reduce<Correction[]>(
    (done, { words, act, only }) => {
      const at = placeOf(text, words);
      if (act === 'join') return [...done, { type: 'join', at: at.start }];
      if (act === 'split') return [...done, { type: 'split', at: at.start, scope: { shape: {} } }];
      const scope = only ? 'this' : usualScope(shapesOf(text, at, { corrections: done }));
      return [...done, { type: 'level', at, level: act, scope }];
    },
    [FORCED],
  );
}

/** Share of items right: F1 of their headings. */
function score(plan: Plan, wanted: readonly string[]): number {
  const bare = (s: string): string => s.replace(/[\s。：:]/g, '');
  const want = new Set(wanted.map(bare));
  const got = plan.items.filter(i => !i.paragraph).map(i => bare(i.heading));
  const hits = got.filter(h => want.has(h)).length;
  return (200 * hits) / (got.length + want.size || 1);
}

const CASES: readonly (readonly [name: string, text: string, tasks: readonly string[], acts: readonly Act[]])[] = [
  [
    'numbers in square brackets',
    '一、库房\n【1】更换除湿设备\n本月采购两台。\n【2】重排柜架\n按年份排列。\n【3】清点账册\n逐册核对。\n二、阅览\n【4】延长开放\n周末照常。',
    ['更换除湿设备', '重排柜架', '清点账册', '延长开放'],
    [{ words: '【2】', act: 'task' }],
  ],
  [
    'signs as headings',
    '一、接待\n■ 优化排班\n按高低峰错开。\n■ 统一用语\n编写一册。\n二、投诉\n■ 当日回复\n每日复核。\n■ 每周讲评\n逐件讲评。',
    ['优化排班', '统一用语', '当日回复', '每周讲评'],
    [{ words: '■ 统一', act: 'task' }],
  ],
  [
    'plain headings below numbers',
    '1.消防\n更新疏散图\n按现状重绘路线。\n检查喷淋头\n逐层检查。\n2.用电\n更换老线路\n更换三层。\n加装电表箱\n每层一只。',
    ['更新疏散图', '检查喷淋头', '更换老线路', '加装电表箱'],
    [{ words: '检查喷淋头', act: 'task' }],
  ],
  [
    'stages',
    '第一阶段：发动商户签约\n张贴倡议书，上门说明。\n第二阶段：集中整治门前\n清理占道物品，补划车位。\n第三阶段：回头检查成效\n逐户复查，公布结果。',
    ['发动商户签约', '集中整治门前', '回头检查成效'],
    [{ words: '第二阶段：', act: 'task' }],
  ],
  [
    'lost breaks before unusual numbers',
    '一、渠道\n〔1〕清理淤泥，全长三公里，汛前完成。〔2〕修补护坡，用料就地取材。〔3〕更换闸门，选用新型号。',
    ['清理淤泥，全长三公里，汛前完成', '修补护坡，用料就地取材', '更换闸门，选用新型号'],
    [
      { words: '〔2〕', act: 'split' },
      { words: '〔1〕', act: 'task' },
    ],
  ],
  [
    'two levels of unusual numbers',
    '<甲> 师资\n〖1〗外出培训\n全年两批。\n〖2〗校内结对\n一对一帮带。\n<乙> 设备\n〖1〗更新投影\n更换六台。\n〖2〗维修琴房\n暑期完成。',
    ['外出培训', '校内结对', '更新投影', '维修琴房'],
    [
      { words: '〖2〗', act: 'task' },
      { words: '<乙>', act: 'section' },
      { words: '<甲>', act: 'section' },
    ],
  ],
  [
    'text behind a sign-off',
    '关于做好检修的通知\n各车间：\n请照此执行。\n一、总的要求\n按期完成全年检修。\n生产科\n2026年2月10日\n检修冷却塔，清洗填料。\n更换输送带，调整张紧。',
    ['总的要求', '检修冷却塔，清洗填料', '更换输送带，调整张紧'],
    [
      { words: '检修冷却塔', act: 'in', only: true },
      { words: '更换输送带', act: 'in', only: true },
    ],
  ],
  [
    'text before the first number',
    '仓储科2026年工作计划\n- 核对库存差异，每月一次（仓储科牵头）\n- 更新货位标签，年内完成（仓储科牵头）\n二、耗材\n1.规范领用。登记到人。\n2.控制用量。按季通报。',
    ['核对库存差异，每月一次', '更新货位标签，年内完成', '规范领用', '控制用量'],
    [{ words: '- 核对', act: 'task' }],
  ],
  [
    'steps of a task taken for tasks',
    '■ 举办读书节\n1. 拟定方案，报馆里审定。\n2. 邀请作者，联系场地。\n3. 印制海报，张贴各处。\n■ 整理书库\n1. 清点图书，剔除破损。\n2. 重新上架，更换书标。\n3. 核对目录，更新系统。',
    ['举办读书节', '整理书库'],
    [
      { words: '2. 邀请', act: 'measure' },
      { words: '■ 整理', act: 'task' },
    ],
  ],
  [
    "a sign of the office's own before plain sentences",
    '一、环境\n※※ 修剪行道树，共两百株。\n每周巡查。\n※※ 补种草皮，分三片。\n雨后补种。\n二、秩序\n※※ 划定停车位，白线标明。\n夜间施工。',
    ['修剪行道树，共两百株', '补种草皮，分三片', '划定停车位，白线标明'],
    [{ words: '※※ 补种', act: 'task' }],
  ],
];

describe('a reading that is wrong throughout is mended by at most three corrections', () => {
  it.each(CASES)('%s', (_, text, tasks, acts) => {
    const before = score(parsePlan(text, { corrections: [FORCED] }), tasks);
    const plan = parsePlan(text, { corrections: after(text, acts) });
    expect(acts.length).toBeLessThanOrEqual(3);
    expect([before < 80, before]).toEqual([true, before]);
    expect([plan.items.map(i => `${i.path} ${i.heading}`), score(plan, tasks) >= 95]).toEqual([
      plan.items.map(i => `${i.path} ${i.heading}`),
      true,
    ]);
  });
});

const LINES = `石桥镇2024年工作计划
改善人居环境
整治道路
新建村道不少于12公里。
镇建设办、镇财政所
绿化村庄
种植树木3000棵。
9月底前
发展教育
改善学校
改造食堂3所。`;
const level = (words: string, to: Level, until = words): Correction => ({
  type: 'level',
  at: pasteSpan(LINES.indexOf(words), LINES.indexOf(until) + until.length),
  level: to,
  scope: until === words ? 'this' : 'lines',
});
const said = (...corrections: Correction[]) => parsePlan(LINES, { corrections });

test('headings without numbers of which somebody says that they are sections are the sections of the plan', () => {
  const plan = said(level('改善人居', 'section'), level('发展教育', 'section'));
  expect(plan.sections.map(s => [s.number, s.title])).toEqual([
    ['', '改善人居环境'],
    ['', '发展教育'],
  ]);
  expect(plan.items.map(i => [i.heading, i.section])).toEqual(
    expect.arrayContaining([
      ['整治道路', 0],
      ['绿化村庄', 0],
      ['改善学校', 1],
    ]),
  );
  expect(parsePlan(LINES).sections).toEqual([]);
});

test('a line that is said to name who answers, or when, does so for the task that it stands in', () => {
  const plan = said(level('绿化村庄', 'task'), level('镇建设办', 'owner'), level('9月底', 'time'));
  expect(plan.items[0]).toMatchObject({
    heading: '整治道路',
    owners: [
      { name: '镇建设办', role: 'lead' },
      { name: '镇财政所', role: 'support' },
    ],
  });
  expect(plan.items[1]).toMatchObject({ heading: '绿化村庄', deadlines: [{ date: '2024-09-30' }] });
  const went = (words: string) => plan.account.find(s => s.start === LINES.indexOf(words))?.as;
  expect([went('镇建设办'), went('9月底')]).toEqual(['owner', 'time']);
});

test('a level said of a stretch holds for every line of it, and no other', () => {
  const plan = said(level('绿化村庄', 'left-out', '9月底前'));
  const out = plan.account.filter(s => s.as === 'left-out').map(s => [LINES.slice(s.start, s.end), s.reason]);
  expect(out).toEqual([
    ['绿化村庄', 'by-hand'],
    ['种植树木3000棵。', 'by-hand'],
    ['9月底前', 'by-hand'],
  ]);
  expect(plan.items.map(i => i.heading)).not.toContain('绿化村庄');
});

test('one row of a table can be left out, the others stay rows; titles between rows stay headings', () => {
  const text = '序号\t任务\t单位\n1\t清洗冷却塔\t动力车间\n2\t更换阀门\t动力车间\n3\t保养水泵\t后勤科';
  const at = placeOf(text, '2\t更换阀门\t动力');
  const plan = parsePlan(text, { corrections: [{ type: 'level', at, level: 'left-out', scope: 'this' }] });
  expect(plan.items.map(i => i.heading)).toEqual(['清洗冷却塔', '保养水泵']);
  expect(plan.account.find(s => s.as === 'left-out')).toMatchObject({ start: at.start, reason: 'by-hand' });
});
