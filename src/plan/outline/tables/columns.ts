import { oneOf, opensWith, endsIn, mentions } from '../../../language/words';
import { RACI } from '../../../language/bodies/duties';
import { areBodies } from './bodies';
import { countOf } from './kinds';
import type { Kind } from './kinds';
import { isUsual, roleByName, saysWhere } from './headers';
import type { Role } from './table';
import { timedColumns } from './time-heads';
import { gather } from '../../loops';
import { hasDigit } from '../../../language/script/signs';

const LOWER_LEVEL = oneOf('二级指标|三级指标');

/** What is known of one column: its name ('' where it has none) and the kinds of its cells, with their words. */
export interface Profile {
  readonly header: string;
  readonly words: readonly string[];
  readonly kinds: readonly Kind[];
}

const MOSTLY = 0.6;
/** So much more says the column of tasks than any other. */
const MORE = 1.3;
const BARE = /^[\d.,]*$/;
const ENDED = endsIn('。|;');
const OF_TASKS = endsIn('项目|[Dd]eliverable|[Dd]eliverables');
const NAMES_TASK = mentions('指标|任务|事项');
const ASPECT = opensWith('截至|截止|目前|已|正在|尚未|暂未');

const filled = (p: Profile): number => p.kinds.filter(k => k !== 'blank').length;
/** Share of a column's filled cells that are of one of these kinds. */
export const share = (p: Profile, ...kinds: Kind[]): number =>
  filled(p) === 0 ? 0 : p.kinds.filter(k => kinds.includes(k)).length / filled(p);

const LETTER = mentions('[RACI主牵协配辅参]');
/** A column of signs; letters say what somebody has to do below the name of a body alone, not below 等级. */
const isMarked = (c: Profile): boolean =>
  share(c, 'mark') >= MOSTLY && (areBodies(c.header) || !c.words.some(w => LETTER.test(w)));

/** A column of counts that go up, by one as a rule; it may begin anew. */
export function countsUp(p: Profile): boolean {
  const values = p.words.filter((_, i) => p.kinds[i] === 'count').map(countOf);
  if (share(p, 'count') < MOSTLY || values.length === 0) return false;
  const steps = values.slice(1).filter((v, i) => v === (values[i] ?? 0) + 1 || v === 1).length;
  return steps * 4 >= (values.length - 1) * 3;
}

const BODIES: readonly Role[] = ['lead', 'owner', 'support', 'leader', 'person'];
const TEXTS: readonly Role[] = ['task', 'measure', 'target', 'group', 'acceptance'];

/** Columns of aims beside one of acts: what rows have in common. */
const AIMS =
  /^(?:\w+ )?(?:objective|aim|outcome|priority|recommendation|issue|risk|finding|problem|gap|weakness(?:es)?|non-?conformity)s?$/;
const ACTS = /\b(?:actions?|activit(?:y|ies)|tasks?|counter-?measures?|solutions?|response)\b(?! (?:by|owner|no))/;

/** Of indicators in levels the third names what is to be done, those above it are groups. */
const levelOf = (header: string, columns: readonly Profile[]): Role | null =>
  LOWER_LEVEL.test(header) &&
  columns.some(c => c.header === '三级指标') &&
  columns.every(c => roleByName(c.header) !== 'task')
    ? header.startsWith('三')
      ? 'task'
      : 'group'
    : null;

/** The columns' roles: by what their cells hold where that is plain, else by their names, else by their place. */
export function rolesOf(columns: readonly Profile[]): Role[] {
  const called = columns.map(c => c.header.toLowerCase());
  const raci = Object.keys(RACI).every(letter => called.includes(letter));
  const acts = called.some(name => ACTS.test(name));
  const named = columns.map((c, i): Role | null => {
    const name = called[i] ?? '';
    if (name === '') return null;
    return (
      (raci && name in RACI ? (RACI[name] ?? 'extra') : undefined) ??
      (acts && AIMS.test(name) ? 'group' : (levelOf(c.header, columns) ?? roleByName(c.header)))
    );
  });
  const others = (i: number, kinds: readonly Kind[]): boolean =>
    columns.some((c, k) => k !== i && BODIES.includes(named[k] ?? 'extra') && share(c, ...kinds) >= MOSTLY);
  const timed = timedColumns(called);
  const number = columns.findIndex((c, i) => !timed.has(i) && countsUp(c) && mayCount(c, named[i] ?? null, i));
  const plain = columns.map((c, i): Role | null => {
    const name = named[i] ?? null;
    if (i === number) return 'number';
    // So does 考核内容.
    if (name === 'acceptance' && c.header.endsWith('内容') && !columns.some(o => NAMES_TASK.test(o.header)))
      return 'task';
    // 考核项目 or Deliverable right of the count names the tasks where nothing else does.
    if (name === 'acceptance' && i > number && number >= 0 && OF_TASKS.test(c.header) && !named.includes('task'))
      return 'task';
    // What is wrong, before what is done about it.
    if (name === 'extra' && c.header.endsWith('问题') && !named.includes('task') && named.indexOf('measure') > i)
      return 'task';
    if (isMarked(c)) return 'mark';
    if (timed.has(i)) return saysMore(c) || !figures(c) ? 'measure' : 'target';
    if (share(c, 'unit') > 0.5 && (name === null || name === 'owner')) return 'unit';
    if (share(c, 'time') >= MOSTLY) return name === 'start' || name === 'extra' || name === 'group' ? name : 'due';
    if (share(c, 'bodies') >= MOSTLY) {
      if (saysWhere(c.header)) return 'extra';
      if (name !== null && BODIES.includes(name)) return name;
      if (name !== null && TEXTS.includes(name)) return name;
      // 备注 where another column names who answers: 需外委 is no body.
      const owned = name === 'extra' && named.some(n => n !== null && BODIES.includes(n));
      return !owned && (name === null || !others(i, ['bodies'])) ? 'owner' : (name ?? 'owner');
    }
    if (name === 'number') return share(c, 'name', 'text') >= MOSTLY && columns.length > 2 ? null : name;
    if (name !== null && BODIES.includes(name)) return share(c, 'text') >= MOSTLY ? 'extra' : name;
    // 指标 beside 年度任务: what is named, and how much of it.
    if (
      name === 'task' &&
      share(c, 'figure', 'count') >= MOSTLY &&
      columns.some((o, k) => k !== i && named[k] === 'target' && share(o, 'name') >= MOSTLY)
    )
      return 'target';
    // 项目数量: how many, no words of a task.
    if (name === 'task' && filled(c) > 0 && c.words.every(w => BARE.test(w))) return 'extra';
    if (name === 'target' && share(c, 'text') >= MOSTLY && saysMore(c)) return 'measure';
    return name;
  });
  return settled(columns, plain, named);
}

/** Sentences, or words without a number: more than how much. */
const saysMore = (c: Profile): boolean =>
  c.words.filter(w => /\d|[一二两三四五六七八九十百千半][成个份次名]/.test(w)).length * 2 < filled(c) ||
  c.words.filter(w => ENDED.test(w)).length * 2 > filled(c);

const CLAUSE = mentions('[,前底]');
/** Short clauses with figures or days in most of its cells, whatever it is called: 决定:3月底前完成招标. */
const promises = (c: Profile): boolean => figures(c) && c.words.filter(w => CLAUSE.test(w)).length * 2 > filled(c);

/** Most of its cells hold a number. */
const figures = (c: Profile): boolean => c.words.filter(hasDigit).length * 2 > filled(c);

/** 分值 and 权重 are counts too, and number no rows. */
const mayCount = (c: Profile, name: Role | null, i: number): boolean =>
  name === null || name === 'number' || name === 'due' || i === 0;

/** Gives the columns that neither content nor name has settled a role by their place, and sees to it that one is the task. */
function settled(
  columns: readonly Profile[],
  plain: readonly (Role | null)[],
  named: readonly (Role | null)[],
): Role[] {
  const roles: (Role | null)[] = [...plain];
  const wordy = (i: number): boolean => share(columns[i] ?? NONE, 'text', 'name', 'figure', 'persons') > 0;
  const open = (): number[] => gather(roles, (r, i) => (r === null && wordy(i) ? [i] : []));
  const first = (role: Role): number => roles.indexOf(role);
  // 指标 beside 2030年: what is named, and how much of it; nothing else of such a table (属性) is the task.
  const aims = gather(roles, (r, i) => (r === 'target' ? [i] : []));
  // Short names look like those of persons: 回款率.
  const called = aims.find(
    i => share(columns[i] ?? NONE, 'name', 'text', 'persons') >= MOSTLY && !figures(columns[i] ?? NONE),
  );
  if (first('task') < 0 && called !== undefined && aims.some(i => figures(columns[i] ?? NONE))) roles[called] = 'task';
  if (first('task') < 0) {
    const before = first('measure') < 0 ? columns.length : first('measure');
    const free = open().filter(i => i < before && share(columns[i] ?? NONE, 'figure') < MOSTLY);
    const [one, two] = free;
    const alone = two === undefined && before < columns.length;
    const groups =
      one !== undefined && repeats(columns[one]) && (alone || (two !== undefined && !repeats(columns[two])));
    const task = wordiest(columns, open()) ?? (groups ? two : one);
    if (groups && one !== task) roles[one] = 'group';
    if (task !== undefined) roles[task] = 'task';
  }
  const task =
    [first('task'), first('measure'), first('target'), first('group'), first('acceptance')].find(i => i >= 0) ?? -1;
  if (task >= 0) roles[task] = 'task';
  for (const i of open()) roles[i] = byPlace(columns, i, task, roles, named[i] ?? null);
  return oneOfEach(
    columns,
    roles.map(r => r ?? 'extra'),
    task,
  );
}

const NONE: Profile = { header: '', words: [], kinds: [] };

/** Where no column has a name: the one of several whose cells say by far the most, numbers or not. */
function wordiest(columns: readonly Profile[], among: readonly number[]): number | undefined {
  if (columns.some(c => c.header !== '')) return undefined;
  const said = among.map(i => ({ i, words: (columns[i] ?? NONE).words.join('').length }));
  const [most, next] = said.sort((a, b) => b.words - a.words);
  return most && next && most.words > MORE * next.words ? most.i : undefined;
}

/** A column whose values recur or are merged: the name of a group of rows. */
const repeats = (c: Profile | undefined): boolean => {
  const words = (c ?? NONE).words.filter(w => w !== '');
  return words.length < (c ?? NONE).words.length || new Set(words).size < words.length;
};

function byPlace(
  columns: readonly Profile[],
  i: number,
  task: number,
  roles: readonly (Role | null)[],
  name: Role | null,
): Role | null {
  const c = columns[i] ?? NONE;
  const told = c.words.filter(w => ASPECT.test(w)).length;
  if (told * 3 >= filled(c)) return 'extra';
  if (i < task) return share(c, 'persons', 'name') >= MOSTLY ? 'group' : name;
  if (share(c, 'persons') >= MOSTLY) return roles.includes('person') ? null : 'person';
  const behind = roles.slice(0, i).some(r => r === 'owner' || r === 'lead' || r === 'due');
  if (share(c, 'figure') >= MOSTLY) return c.header === '' ? 'target' : null;
  const says = share(c, 'text') >= (c.header === '' ? 0.1 : MOSTLY) || (c.header !== '' && promises(c));
  return !behind && says && !roles.includes('measure') ? 'measure' : null;
}

/** A second column of tasks holds the measures; a second one of bodies without a name of its own supports. */
function oneOfEach(columns: readonly Profile[], roles: readonly Role[], task: number): Role[] {
  const bodies = roles.filter(r => r === 'owner' || r === 'lead').length;
  const owner = roles.findIndex(r => r === 'owner' || r === 'lead');
  const due = gather(roles, (r, i) => (r === 'due' ? [i] : []));
  return roles.map((role, i) => {
    const { header } = columns[i] ?? NONE;
    if (role === 'owner' && header === '单位' && bodies > 1) return 'extra';
    if (role === 'owner' && !isUsual(header) && i > owner) return 'support';
    if (role === 'task' && i !== task) return 'measure';
    if (role === 'due' && due.length > 1 && i === due[0] && header === '') return 'start';
    return role;
  });
}
