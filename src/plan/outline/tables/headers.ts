import { DUTIES, HEAD } from '../../../language/bodies/duties';
import { KINDS, SHORT_KINDS } from '../../../language/bodies/kinds';
import type { Role } from './table';
import { PLACE } from '../../../language/phrases';
import { isDigits } from '../../../language/script/signs';

/** Columns that say where: towns and streets in them are places, nobody who answers. */
const WHERE = new RegExp(`${PLACE}|^(?:location|site|venue|place|where)$`, 'i');

/** Columns of what projects are to invest this year: that is due, 总投资 and 累计完成投资 are told. */
const INVESTED =
  /^(?:(?:20\d\d|[本今当])年|年度|全年)度?(?:计划|拟|预计|目标|安排)?(?:完成)?投资(?:额|计划|目标|任务)?$/;

/** How columns are called that say by how much their tasks are to grow. */
const GROWTH = '(?:同比|年均)?增[长幅速]';
const OF_GROWTH = new RegExp(`^${GROWTH}`);

type Roles = readonly (readonly [Role, RegExp])[];
const rolesBy = (rows: readonly (readonly [Role, string])[]): Roles =>
  rows.map(([role, words]) => [role, new RegExp(words, 'i')] as const);

/** Which words in a column's header say what it holds; the first that fits counts. Headers come folded and without blanks. */
const WORDS = rolesBy([
  [
    'number',
    String.raw`^(?:序号|序|项号|序次|[\u3400-\u9fff]{0,4}(?:编号|编码|代码)|no\.?|ref(?:erence)?\.?|code|#|id|item(?:no\.?)?)$`,
  ],
  ['target', INVESTED.source],
  [
    'extra',
    '(?:评分|考核|考评|督查|督办)(?:单位|部门)|进展|完成情况|落实情况|推进情况|工作情况|状态|备注|说明|存在问题|下一步|佐证|得分|分值|权重|自评|赋分|完成率|预算|资金|经费|投资|remarks?|notes?|progress|status|budget|comments?|resources|^rag|rating|informed|moscow|^(?:(?:current|present)(?:situation|state|practice)|urgency|severity|effort|(?:root)?causes?|why)$|提[出案]人',
  ],
  ['extra', WHERE.source],
  ['support', String.raw`配合|协办|会办|协同|参与|协助|支持单位|support|consulted|^(?:\w*partners?)$`],
  ['lead', `牵头(?!.?级?(?:${HEAD}))|主办|主责|总负责|^lead(?!er)`],
  ['leader', `^(?!.*(?:${KINDS})).*(?:${HEAD})$|sponsor`],
  [
    'person',
    `^(?!.*(?:${KINDS})).*(?:联系|责任|负责|牵头|经办|承办|落实|包保|督办)人|^(?:项目|网格|[组段河湖林田楼链班路片])长$|^(?:main|key)?contacts?(?:person)?$`,
  ],
  [
    'owner',
    `责任(?:${KINDS}|(?:${SHORT_KINDS})?$)|承办|(?:落实|实施|执行|承担)单位|(?:${KINDS}|班组|车间)$|owner|responsible|responsibility|department|agency|accountable|^(?:by)?whom?$|assign|actionby|incharge|^(?:pic|dri)$`,
  ],
  ['extra', '领导|包保|联系电话|人员'],
  ['measure', '分解|时序进度|形象进度|(?:月度|工作|进度|计划)安排|(?:推进|进度)计划|进度要求|进度目标'],
  ['start', '(?:开始|起始|开工|启动|开展|动工|进场)(?:时间|日期|时点|年月)|^(?:起始|开始)$|^start'],
  [
    'due',
    '时限|时间|期限|节点|日期|频[次率]|截止|完成年限|年限|周期|^月份?$|^季度$|^周次$|deadline|due|targetdate|timeline|timeframe|timescale|(?:by|^)when$|enddate|completion(?:by|date)',
  ],
  ['acceptance', '考核(?!指标)|验收|评价标准|评分标准|成果形式|成果体现|measurement|acceptance|evidence|deliverables?'],
  ['target', `标准$|成功(?:准则|指标)|success|metric|^how(?:we)?(?:will|do|to)?(?:we)?(?:know|measure)|^${GROWTH}$`],
  ['group', '类别|板块|分类|领域|^一级指标$|大项|方面|类型|category|pillar|theme|area|goal$'],
  [
    'measure',
    '举措|措施|要求|[做作]法|步骤|具体(?:任务|内容|工作|事项|安排)|(?:建设|实施|主要|工作|任务|项目)内容|细化任务|描述|详情|measures?$|steps|description|details|solutions?$',
  ],
  [
    'task',
    String.raw`任务|事项|要点|项目|工作|内容|名称|活动|主题|task|action|activity|milestone|initiative|objective|project|recommendation|commitment|^what(?:we)?(?:will|needs?|isto)?(?:do|be)?\w*$`,
  ],
  ['target', '目标|指标|预期|成效|计划[产销]?[数量值]|targets?$|kpi|indicator|output|outcome|expectedresults?$'],
]);

/** A name, no clause. */
const NAME = /^(?:[^,。;:]{1,14}|[\w\s/&.'#-]{1,30})$/;

/** What everyday words ask for in a column's name, or a duty before a word of the office's own (责任班级); tried where no usual name fits. */
const ASKED = rolesBy([
  ['owner', `谁|哪个?(?:${KINDS}|人)|^(?:${DUTIES})|^执行$`],
  ['due', '何时|几时|多久|几月|(?:什么|啥|哪)(?:时候?|天|会儿)'],
  ['measure', '怎么?|如何|咋|[办做]到'],
  ['task', '什么|啥|何事|^操作$|哪[些件]|要?[做办干]的?事'],
]);

/** A header without blanks, hyphens, 其中: and what it adds in brackets. */
const nameIn = (header: string): string =>
  /[\s(:-]/.test(header) ? header.replace(/^其中:|[\s-]+|\([^)]*\)/g, '') : header;

/** Any of these words, whatever they say. */
const ANY = new RegExp([...WORDS, ...ASKED].map(([, words]) => `(?:${words.source})`).join('|'), 'i');

/** True for a column that says where something is built or held. */
export const saysWhere = (header: string): boolean => WHERE.test(nameIn(header));

/** True for a column that says by how much its tasks are to grow. */
export const saysGrowth = (header: string): boolean => OF_GROWTH.test(header);

/** True for a column whose name says what its figures count, which the task's does not. */
export const countsMoney = (header: string): boolean => INVESTED.test(nameIn(header));

/** True for a name that tables usually have, not one that asks in everyday words. */
export const isUsual = (header: string): boolean => {
  const name = nameIn(header);
  return NAME.test(name) && WORDS.some(([, words]) => words.test(name));
};

/** What a column's name says it holds, the name folded; null where it says nothing known. */
export function roleByName(header: string): Role | null {
  const name = nameIn(header);
  if (!NAME.test(name) || !ANY.test(name)) return null;
  return (WORDS.find(([, words]) => words.test(name)) ?? ASKED.find(([, words]) => words.test(name)))?.[0] ?? null;
}

/** True for a name that says what a column holds. */
export const namesColumn = (name: string): boolean => roleByName(name) !== null;

/** True for a row of cells that can be nothing but a header: at least two known names, at least half of all. Cells come folded. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.reduce((n, c) => (c.trim() === '' ? n : n + 1), 0);
  const fewest = Math.max(2, filled / 2);
  let known = 0;
  let left = filled;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (roleByName(cell) !== null) known++;
    left--;
    if (known >= fewest || known + left < fewest) break;
  }
  return known >= fewest;
}

/** True for a cell that may name a column: a name, no clause and no number. */
export const mayName = (cell: string): boolean => NAME.test(nameIn(cell)) && !isDigits(cell);

const ANSWERS: readonly Role[] = ['lead', 'owner', 'support', 'person', 'leader', 'due'];

/** True for the name of who answers, or of when. */
export const namesDuty = (role: Role | null): boolean => role !== null && ANSWERS.includes(role);
