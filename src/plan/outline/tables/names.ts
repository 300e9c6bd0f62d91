import { share } from './columns';
import type { Profile } from './columns';
import { isHeader, mayName, roleByName } from './headers';
import { kindOf } from './kinds';
import type { Kind } from './kinds';
import { timeOfHead } from './time-heads';
import { gather } from '../../loops';

/** The names of a table's columns, how many rows they take, and whether the words alone say that they are names. */
export interface Names {
  readonly names: readonly string[];
  readonly rows: 1 | 2;
  readonly sure: boolean;
}

const FACTS: readonly Kind[] = ['count', 'time', 'bodies', 'figure', 'mark'];
const LONGEST_SUB = 12;
const NONE: Profile = { header: '', words: [], kinds: [] };
/** 乡镇 above towns is of their kind: so many other columns must differ from what stands below. */
const CLEARLY = 2;

/**
 * The header of a table, in one row or two, from its first rows: known names, or names of other kinds than the cells below them.
 * `below` gives the columns from a row on. Null where the first row is a row like all others. Cells come folded.
 */
export function namesOf(
  rows: readonly (readonly string[])[],
  below: (row: number) => readonly Profile[],
  width: number,
): Names | null {
  const [first = [], second = []] = rows;
  const sure = isHeader(first);
  if (!sure && !contrasts(first, below(1), width)) return null;
  const under = rows.length > 2 ? subNames(first, second, () => below(2)) : null;
  return under ? { names: under, rows: 2, sure } : { names: first, rows: 1, sure };
}

/** A name, or a bare year (2027). */
const calls = (cell: string): boolean => mayName(cell) || timeOfHead(cell) !== '';

/** Whether a row's cells are names, and of another kind than what stands below wherever that is a fact, but for one in three. */
function contrasts(first: readonly string[], columns: readonly Profile[], width: number): boolean {
  const filled = first.filter(c => c !== '');
  if (filled.length * 5 < width * 4 || !filled.every(calls)) return false;
  let contrast = 0;
  let alike = 0;
  for (const [c, column] of columns.entries()) {
    const kind = kindOf(first[c] ?? '');
    const fact =
      FACTS.find(k => share(column, k) >= 0.6) ?? (share(column, 'count', 'figure') >= 0.6 ? 'figure' : undefined);
    if (fact === undefined || kind === 'blank') continue;
    if (kind === fact && roleByName(first[c] ?? '') === null) alike++;
    if (kind !== fact) contrast++;
  }
  return contrast > 0 && alike * CLEARLY <= contrast;
}

/** Names from two rows, where the second names parts of what the first spans, by known words or above figures; null where it is a row like all others. */
function subNames(
  first: readonly string[],
  second: readonly string[],
  below: () => readonly Profile[],
): string[] | null {
  const filled = gather(second, (c, k) => (c === '' ? [] : [k]));
  const spans = filled.some(k => (first[k] ?? '') === '');
  const known = (k: number): boolean => roleByName(second[k] ?? '') !== null || timeOfHead(second[k] ?? '') !== '';
  const short = filled.every(k => (second[k] ?? '').length <= LONGEST_SUB && calls(second[k] ?? ''));
  const names = (): boolean =>
    filled.every(known) || filled.every(k => share(below()[k] ?? NONE, 'count', 'figure') >= 0.6);
  if (!spans || !short || (second[0] ?? '') !== '' || !names()) return null;
  let parent = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, k) => {
    const own = first[k] ?? '';
    if (own !== '') parent = own;
    const sub = second[k] ?? '';
    return sub === ''
      ? own
      : timeOfHead(sub) !== '' || (roleByName(sub) !== null && sub.length > 2)
        ? sub
        : parent + sub;
  });
}
