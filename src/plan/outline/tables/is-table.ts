import { isIndexKey } from '../furniture/keys';
import { countsUp, share } from './columns';
import { namesColumn, roleByName } from './headers';
import type { Profile } from './columns';
import type { Separator } from './split';

/** So many rows of a table parted by blanks have a cell for each of its names. */
const FULL = 0.8;

/** Columns of kinds that no prose has by chance. */
const told = (columns: readonly Profile[]): number =>
  columns.filter(c => countsUp(c) || share(c, 'time') >= 0.8 || share(c, 'bodies') >= 0.8 || share(c, 'mark') >= 0.8)
    .length;

/** A column of labels with their colons, or of the keys of a site: the index of a document, whose rows are no tasks. */
const isKeys = (c: Profile): boolean =>
  c.words.filter(w => w.endsWith(':') || isIndexKey(w)).length * 2 > c.words.length;

/** Whether names and contents together say that this is a table. */
export function isTable(
  columns: readonly Profile[],
  body: readonly { readonly cells: readonly unknown[] }[],
  even: number,
  sure: boolean,
  named: boolean,
  by: Separator,
): boolean {
  const strong = told(columns);
  const wordy = columns.some(c => share(c, 'text', 'name') >= 0.5);
  if (body.length === 0 || columns.length < 2 || columns.some(isKeys)) return false;
  if (by.sign === ' ') {
    // A remark may lack, and a cell before the number that several rows have in common.
    const roles = columns.map(c => roleByName(c.header));
    const fewest = columns.length - (roles[columns.length - 1] === 'extra' ? 1 : 0) - (roles[1] === 'number' ? 1 : 0);
    const full = body.filter(({ cells: { length } }) => length >= fewest && length <= columns.length).length;
    // Of three columns two must hold what no prose has.
    const enough = columns.length > 3 ? full >= FULL * body.length : full === body.length && strong > 1;
    const named = columns.length > 2 && columns.every(c => c.header !== '') && enough;
    const counted = columns.length > 2 && even >= 0.3 && countsUp(columns[0] ?? NONE);
    return sure && (counted || (named && body.length > 2));
  }
  // SW-01 / 数据治理 / 清洗数据: the numbers alone say so where all rows have as many cells.
  const coded = even >= 0.9 && body.length > 2 && countsUp(columns[0] ?? NONE);
  // Department,Initiative,Owner: nothing but known names, and all rows have as many cells.
  const plain = even >= 0.9 && body.length > 1 && columns.length > 2 && columns.every(c => namesColumn(c.header));
  if (by.weak)
    return (
      columns.length > 2 &&
      even >= 0.6 &&
      (sure ? strong > 0 || plain : body.length > 1 && wordy && (strong > 1 || coded))
    );
  if (sure) return by.keepsBlanks || columns.length > 2 || (body.length > 2 && even >= 0.8 && strong > 0);
  const facts = columns.filter(c => share(c, 'time', 'bodies', 'mark') >= 0.75 && !countsUp(c)).length;
  return wordy && body.length >= (named ? 2 : 3) && even >= 0.5 && facts > 0 && (columns.length > 2 || body.length > 2);
}

const NONE: Profile = { header: '', words: [], kinds: [] };
