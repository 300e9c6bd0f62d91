import { countsUp, share } from './columns';
import type { Profile } from './columns';
import { roleByName } from './headers';
import { kindOf } from './kinds';
import { namesSum } from './sum';
import type { Role } from './table';
import { withoutNumbers } from '../../../language/script/signs';
import { mentions } from '../../../language/words';

/** Nearly every filled cell. */
const MOST = 0.75;
/** What a column beside the numbers to reach is about: what has been, whose size it is, remarks. */
const OTHER =
  /完成(?:数|额|率|值|比|情况|进度|时间|$)|实际|实绩|现[有状]|基数|同比|排名|得分|分值|权重|备注|说明|电话|人口数?$|^总?[人户]数/;
/** What says that the numbers are to be reached: in a name, or in the line above the table. */
const AIMED = mentions('目标|任务|计划|指标|分解|分配|下达');
/** A bare number, also where it could be a year or a section's. */
const NUMBER = /^[≥≤]?[\d,]+(?:\.\d+)?$/;

/** A column of numbers, with units or without; blanks do not count. */
export function isFigures(c: Profile): boolean {
  const filled = c.words.filter((_, i) => c.kinds[i] !== 'blank');
  const figures = filled.filter(w => NUMBER.test(w) || kindOf(w) === 'figure');
  return filled.length > 0 && figures.length >= MOST * filled.length;
}

const FEWEST_SAID = 3;
/** True where each cell says in words of its own what is counted: 新品拍照60款, 备货3000件. */
const saysWhat = ({ words }: Profile): boolean => {
  const said = new Set(words.map(w => withoutNumbers(w).split('#', 1)[0] ?? ''));
  return words.length >= FEWEST_SAID && said.size === words.length && [...said].every(w => w.length > 1);
};

/** A column without the cells that say of their rows that these add up others. */
function withoutSums({ header, words, kinds }: Profile): Profile {
  const isOwn = (_: unknown, i: number): boolean => !namesSum(words[i] ?? '');
  return { header, words: words.filter(isOwn), kinds: kinds.filter(isOwn) };
}

/** True where a table, or the line above it, says that its numbers are to be reached. */
export const isAimed = (columns: readonly Profile[], above: string): boolean =>
  AIMED.test(above) || columns.some(c => AIMED.test(c.header));

/** By when, and who sees to it: roles that stand beside the numbers. */
const BESIDE: ReadonlySet<Role> = new Set<Role>(['due', 'person', 'support']);

const besideShares = (header: string): Role | null => {
  const role = roleByName(header);
  return role !== null && BESIDE.has(role) ? role : null;
};

/**
 * The roles of a table that shares numbers out among bodies (乡镇 against 造林面积（亩）…): the bodies are its tasks, and answer. Null
 * where it is none: one column of bodies, all others numbers with a name behind it, counts of rows, remarks, by when or who. `above` is the line above it.
 */
export function shareRoles(columns: readonly Profile[], above: string): readonly Role[] | null {
  const bodies = columns.findIndex(c => share(withoutSums(c), 'bodies') >= MOST);
  if (bodies < 0 || columns.some(c => c.header === '')) return null;
  // 工作任务 above 改扩建幼儿园: what is built, whatever its name ends in.
  if (!isAimed(columns, above) || roleByName(columns[bodies]?.header ?? '') === 'task') return null;
  const roles = columns.map((c, i): Role | null =>
    i === bodies
      ? 'task'
      : OTHER.test(c.header) || namesSum(c.header)
        ? 'extra'
        : i < bodies && countsUp(c)
          ? 'number'
          : i > bodies && isFigures(c) && !saysWhat(c)
            ? 'target'
            : besideShares(c.header),
  );
  return roles.includes('target') && roles.every(r => r !== null) ? (roles as Role[]) : null;
}
