import type { Range } from '../../source';
import type { Kind } from './kinds';
import type { Profile } from './columns';
import { gather } from '../../loops';

/** How well a cell of a kind suits a column: the logarithm of its share there, alike kinds counting by half. */
export type Suits = (kind: Kind, column: number) => number;

const ALIKE: readonly (readonly Kind[])[] = [
  ['name', 'text', 'figure'],
  ['persons', 'bodies', 'name'],
];

/** Learns from whole rows what each column holds. */
export function suits(columns: readonly Profile[]): Suits {
  const tables = columns.map(({ kinds }) => {
    const counts = new Map<Kind, number>();
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const all = kinds.filter(k => k !== 'blank').length;
    return (kind: Kind): number => {
      const alike = gather(
        ALIKE.filter(group => group.includes(kind)),
        group => group.filter(k => k !== kind),
      );
      const half = alike.reduce((sum, k) => sum + (counts.get(k) ?? 0), 0) / 3;
      return Math.log(((counts.get(kind) ?? 0) + half + 0.2) / (all + 1));
    };
  });
  return (kind, column) => (kind === 'blank' ? 0 : (tables[column]?.(kind) ?? -9));
}

const SKIP = 0.3;
const JOIN = 1;

/**
 * Places the cells of a row that has fewer or more of them than the table has columns, in order, by what they hold: a column may
 * stay without one, neighbours may share one. Ties keep the cells to the left, or to the right where `closed` says that each row shows
 * where it ends: then what it lacks stood under merged cells. Gives one list of cells per column.
 */
export function aligned(
  cells: readonly Range[],
  kinds: readonly Kind[],
  n: number,
  fit: Suits,
  closed: boolean,
): Range[][] {
  const many = cells.length > n;
  /** best[k][c]: the best sum for the first k cells in the first c columns. */
  const best: number[][] = [];
  const took: number[][] = [];
  for (let k = 0; k <= cells.length; k++) {
    best.push(Array.from({ length: n + 1 }, () => -Infinity));
    took.push(Array.from({ length: n + 1 }, () => 0));
  }
  for (let c = 0; c <= n; c++)
    for (let k = 0; k <= cells.length; k++) {
      const row = best[k];
      const back = took[k];
      if (!row || !back) continue;
      if (c === 0) {
        row[0] = k === 0 ? 0 : -Infinity;
        continue;
      }
      const free = closed ? k === 0 : k === cells.length;
      row[c] = (row[c - 1] ?? -Infinity) - (free ? 0 : SKIP);
      back[c] = 0;
      let sum = 0;
      for (let used = 1; used <= k && (used === 1 || many); used++) {
        sum += fit(kinds[k - used] ?? 'text', c - 1) - (used > 1 ? JOIN : 0);
        const value = (best[k - used]?.[c - 1] ?? -Infinity) + sum;
        if (value > (row[c] ?? -Infinity)) {
          row[c] = value;
          back[c] = used;
        }
      }
    }
  const out: Range[][] = Array.from({ length: n }, () => []);
  for (let c = n, k = cells.length; c > 0; c--) {
    const used = took[k]?.[c] ?? 0;
    out[c - 1] = cells.slice(k - used, k);
    k -= used;
  }
  return out;
}
