/** Random plans that know what each sentence is, and what a revision does to a plan: for laws about revising. */
import type { Item, Measure, Plan } from '../../src/plan/types';
import { item, measure, plan as planOf, target } from './plans';
import { pasteSpan } from '../../src/plan/spans';

export interface Promise {
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
}
export interface Words {
  /** What it is, through all edits; parts of a split sentence, and a joined one, are new. */
  readonly id: number;
  readonly text: string;
  readonly targets: readonly Promise[];
  /** Put in other words, by which share. */
  readonly reworded?: number;
  /** Its id before it was joined or is a part: its row may have any progress of these. */
  readonly of?: readonly number[];
}
export interface Group {
  readonly heading: string;
  readonly sentences: readonly Words[];
}
export interface Part {
  readonly title: string;
  readonly groups: readonly Group[];
}
export interface Model {
  readonly parts: readonly Part[];
  /** Added to the printed numbers; by section, or counted through. */
  readonly offset: number;
  readonly through: boolean;
}

/** Park and Miller 1988. */
export function dice(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
type Dice = ReturnType<typeof dice>;

const VERBS =
  '推进 加快 完善 健全 深化 加强 优化 规范 拓展 落实 开展 组织 实施 建立 提升 统筹 强化 启动 做好 抓好 探索 巩固'.split(
    ' ',
  );
const FIELDS =
  '义务教育 职业教育 体育教学 美育教学 劳动教育 学前教育 师德师风 校园安全 食品抽检 基层医疗 家庭医生 妇幼健康 老年照护 托育服务 农村公路 城市更新 污水管网 垃圾分类 口袋公园 河道治理 秸秆利用 高标准农田 粮食收储 种业振兴 乡村旅游 文物保护 公共文化 全民健身 招商引资 专利转化 科技创新 企业上市 营商环境 政务服务 数据共享 信用体系 应急演练 森林防火 防汛抗旱 安全生产 社会保障 就业培训 退役军人 残疾人服务 住房保障 物业管理 交通治理 充电设施 绿色建筑 节能降碳'.split(
    ' ',
  );
const OBJECTS =
  '工作机制 体系建设 专项行动 试点示范 实施方案 管理办法 责任清单 人才队伍 服务网络 信息平台 监测评价 项目储备 资金保障 宣传引导 督导检查 问题整改 结果运用 资源整合 协同联动 能力提升 质量评估 规范化水平'.split(
    ' ',
  );
const TAILS =
  '形成可复制经验 按月通报进展 接受社会监督 做到全覆盖 确保如期见效 补齐短板弱项 明确部门分工 加大财政投入 推动重心下移 开展交叉互查 完成年度考核 发布年度报告 建立长效制度 压实属地责任'.split(
    ' ',
  );
const INDICATORS =
  '示范学校 体育教师 美育教师 社区食堂 充电桩 口袋公园 健身步道 养老床位 托育位 污水管网 改造小区 培训人次 新增企业 检查场次 签约项目 绿化面积 覆盖率 达标率 满意率 办结率 合格率 入园率'.split(
    ' ',
  );
const UNITS: Readonly<Record<string, string>> = { 率: '%', 床: '张', 网: '公里', 道: '公里', 次: '场', 积: '亩' };
const NUMERALS = '一二三四五六七八九十';
/** Stands in many tasks, word for word. */
const STOCK = ['加强组织领导，压实工作责任。', '及时总结推广经验做法。', '按月报送工作进展。'];

let lastId = 0;
const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

const unitFor = (indicator: string): string =>
  Object.entries(UNITS).find(([end]) => indicator.includes(end))?.[1] ?? '个';

const said = ({ indicator, value, unit }: Promise): string => `${indicator}达到${value}${unit}`;

export function sentence(roll: Dice): Words {
  const id = ++lastId;
  if (roll(12) === 0) return { id, text: pick(roll, STOCK), targets: [] };
  const clauses = Array.from(
    { length: 1 + roll(3) },
    () => `${pick(roll, VERBS)}${pick(roll, FIELDS)}${pick(roll, OBJECTS)}`,
  );
  const chosen = Array.from({ length: Math.max(0, roll(5) - 2) }, () => pick(roll, INDICATORS));
  const targets = [...new Set(chosen)].map(indicator => ({ indicator, unit: unitFor(indicator), value: 1 + roll(99) }));
  const tail = roll(2) === 0 ? [pick(roll, TAILS)] : [];
  return { id, text: `${[...clauses, ...targets.map(said), ...tail].join('，')}。`, targets };
}

const group = (roll: Dice): Group => ({
  heading: `${pick(roll, VERBS)}${pick(roll, FIELDS)}${pick(roll, OBJECTS)}`,
  sentences: Array.from({ length: 1 + roll(5) }, () => sentence(roll)),
});

/** @param size tasks, about */
export function model(roll: Dice, size: number): Model {
  const parts = Array.from({ length: 1 + Math.floor(size / 6) }, () => ({
    title: `${pick(roll, VERBS)}${pick(roll, FIELDS)}`,
    groups: Array.from({ length: 1 + roll(9) }, () => group(roll)),
  }));
  return { parts, offset: 0, through: roll(2) === 0 };
}

/** The plan as the parser would give it. */
export function printed({ parts, offset, through }: Model): Plan {
  let count = offset;
  const items = parts.flatMap((part, s): Item[] =>
    part.groups.map((one, i) => {
      count++;
      const path = `${NUMERALS[s % 10]}/${through ? count : i + 1 + offset}`;
      return item(path, one.sentences.map(words), { heading: one.heading, section: s });
    }),
  );
  const sections = parts.map(({ title }, s) => ({ number: NUMERALS[s % 10] ?? '', title, span: pasteSpan(0, 1) }));
  return planOf(items, { sections });
}

const words = ({ text, targets }: Words): Measure =>
  measure(text, {
    targets: targets.map(({ indicator, unit, value }) =>
      target({ indicator, printed: { value, unit }, kind: unit === '%' ? 'level' : 'count' }),
    ),
  });

const letters = [...FIELDS, ...OBJECTS, ...VERBS, ...TAILS].join('');

/** A sentence of which a share is put in other words; what it promises stays. */
export function reword(one: Words, roll: Dice): Words {
  const share = 0.05 + roll(36) / 100;
  const fixed = one.targets.map(({ indicator, value, unit }) => said({ indicator, value, unit }));
  const mask = [...one.text].map(() => true);
  for (const text of fixed) {
    const at = one.text.indexOf(text);
    for (let i = at; i < at + text.length; i++) mask[i] = false;
  }
  const open = mask.flatMap((free, i) => (free ? [i] : []));
  let budget = Math.floor(one.text.length * share);
  const chars = [...one.text];
  while (budget > 0 && open.length > 0) {
    // A run of one to four characters gives way to others, to none, or others are put in.
    const start = roll(open.length);
    const run = open.splice(start, Math.min(1 + roll(4), budget));
    const way = roll(4);
    for (const at of run)
      chars[at] = way === 0 ? '' : way === 1 ? `${chars[at]}${pick(roll, [...letters])}` : pick(roll, [...letters]);
    budget -= run.length;
  }
  return { ...one, text: chars.join(''), reworded: (one.reworded ?? 0) + share };
}

export const EDITS = [
  'insert',
  'insertTask',
  'insertSection',
  'delete',
  'deleteTask',
  'deleteSection',
  'move',
  'moveTask',
  'moveSection',
  'swap',
  'swapTasks',
  'swapSections',
  ...(Array(8).fill('reword') as 'reword'[]),
  'renumber',
  'split',
  'join',
  'heading',
] as const;
export type Edit = (typeof EDITS)[number];

type Mutable = { title: string; groups: { heading: string; sentences: Words[] }[] }[];

const swap = <T>(list: T[], a: number, b: number): void => {
  const [x, y] = [list[a], list[b]];
  if (x === undefined || y === undefined) return;
  list[a] = y;
  list[b] = x;
};
const relocate = <T>(from: T[], at: number, to: T[], place: number): void => {
  const [one] = from.splice(at, 1);
  if (one !== undefined) to.splice(Math.min(place, to.length), 0, one);
};

function splitUp(list: Words[], at: number): void {
  const one = list[at];
  if (!one || one.reworded !== undefined || one.of !== undefined) return;
  const clauses = one.text.replace(/。$/, '').split('，');
  if (clauses.length < 2) return;
  const middle = Math.ceil(clauses.length / 2);
  const parts = [clauses.slice(0, middle), clauses.slice(middle)].map((some, i): Words => ({
    id: ++lastId,
    text: `${some.join('，')}。`,
    targets: one.targets.filter(t => some.includes(said(t))),
    of: [one.id, i],
  }));
  list.splice(at, 1, ...parts);
}

function joinUp(list: Words[], at: number): void {
  const [a, b] = [list[at], list[at + 1]];
  if (!a || !b || [a, b].some(one => one.reworded !== undefined || one.of !== undefined)) return;
  const known = new Set(a.targets.map(t => t.indicator));
  if (b.targets.some(t => known.has(t.indicator)) || a.text === b.text) return;
  list.splice(at, 2, {
    id: ++lastId,
    text: `${a.text.replace(/。$/, '')}，${b.text}`,
    targets: [...a.targets, ...b.targets],
    of: [a.id, b.id],
  });
}

/** The model after one edit; `roll` says where. */
export function edited(before: Model, edit: Edit, roll: Dice): Model {
  const parts: Mutable = before.parts.map(p => ({
    title: p.title,
    groups: p.groups.map(g => ({ heading: g.heading, sentences: [...g.sentences] })),
  }));
  const [p, q] = [pick(roll, parts), pick(roll, parts)];
  if (!p || !q) return before;
  const [g, h] = [pick(roll, p.groups), pick(roll, q.groups)];
  const [i, j] = [roll(Math.max(1, g?.sentences.length ?? 1)), roll((h?.sentences.length ?? 0) + 1)];
  const now = (more: Partial<Model> = {}): Model => ({ ...before, parts, ...more });
  if (edit === 'insertSection')
    parts.splice(roll(parts.length + 1), 0, {
      title: `新${roll(999)}`,
      groups: [group(roll) as Mutable[0]['groups'][0]],
    });
  if (edit === 'deleteSection' && parts.length > 1) parts.splice(parts.indexOf(p), 1);
  if (edit === 'moveSection') relocate(parts, parts.indexOf(p), parts, roll(parts.length));
  if (edit === 'swapSections') swap(parts, parts.indexOf(p), parts.indexOf(q));
  if (edit === 'renumber') return now({ offset: before.offset + 1 + roll(3), through: !before.through });
  if (!g || !h) return now();
  if (edit === 'insert') g.sentences.splice(roll(g.sentences.length + 1), 0, sentence(roll));
  if (edit === 'delete') g.sentences.splice(i, 1);
  if (edit === 'insertTask') p.groups.splice(roll(p.groups.length + 1), 0, group(roll) as Mutable[0]['groups'][0]);
  if (edit === 'deleteTask') p.groups.splice(p.groups.indexOf(g), 1);
  if (edit === 'move') relocate(g.sentences, i, h.sentences, j);
  if (edit === 'moveTask') relocate(p.groups, p.groups.indexOf(g), q.groups, roll(q.groups.length + 1));
  if (edit === 'swap') swap(g.sentences, i, roll(Math.max(1, g.sentences.length)));
  if (edit === 'swapTasks' && p === q) swap(p.groups, p.groups.indexOf(g), roll(p.groups.length));
  if (edit === 'heading') g.heading = `${g.heading.slice(0, -2)}${pick(roll, OBJECTS)}`;
  const one = g.sentences[i];
  if (edit === 'reword' && one && one.reworded === undefined && one.of === undefined && !STOCK.includes(one.text))
    g.sentences[i] = reword(one, roll);
  if (edit === 'split') splitUp(g.sentences, i);
  if (edit === 'join') joinUp(g.sentences, i);
  return now();
}

export const sentencesOf = ({ parts }: Model): Words[] => parts.flatMap(p => p.groups.flatMap(g => g.sentences));
