/** Columns of the matrix whose heads the office has renamed: found by their place in the block, and by name once that is stored. */
import { COLUMNS } from '../../ledger/columns/columns';
import { isHelper } from '../../ledger/columns/helpers';
import type { ColumnKey } from '../../ledger/columns/types';
import { TABLE_KEYS } from '../matrix/columns';
import { foldHead, type Heads } from './heads';
import type { CellValue } from '../spec';

/** Named by their own heads, this share of the columns makes a matrix of ours, also where somebody has deleted the hidden 行键. */
const OURS = 0.5;

/** A line of `_mubiao`: `column KEY HEAD`. */
const COLUMN = 'column';

type Lines = readonly (readonly CellValue[])[];

const KEYS: readonly ColumnKey[] = COLUMNS.map(column => column.key);
/** Orders in which our columns stand: that of the sheet as it is written, and that of books made before and of report forms. */
const ORDERS: readonly (readonly ColumnKey[])[] = [TABLE_KEYS.filter(key => !isHelper(key)), KEYS];

/** Heads that were found by their place before, folded, with the column that they name. */
function storedHeads(lines: Lines): ReadonlyMap<string, ColumnKey> {
  return new Map(
    lines.flatMap((line): [string, ColumnKey][] => {
      const key = KEYS.find(one => one === line[1]);
      return line[0] === COLUMN && key !== undefined ? [[foldHead(String(line[2] ?? '')), key]] : [];
    }),
  );
}

interface Head {
  readonly column: number;
  readonly name: string;
}

/** Our columns that are missing between two of them, in the order in which as many stand there; null where none does. */
function missingBetween(
  from: ColumnKey | null,
  to: ColumnKey,
  count: number,
  columns: Heads['columns'],
): readonly ColumnKey[] | null {
  for (const order of ORDERS) {
    const missing = order
      .slice(from === null ? 0 : order.indexOf(from) + 1, order.indexOf(to))
      .filter(one => !columns.has(one));
    if (missing.length === count) return missing;
  }
  return null;
}

/** Unknown heads between two of our columns, or before the first, side by side, as many as our columns that are missing there. */
function byPlace({ columns, unknown }: Heads): readonly (readonly [ColumnKey, Head])[] {
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  const nameAt = new Map(unknown.map(head => [head.column, head]));
  const found: (readonly [ColumnKey, Head])[] = [];
  const first = Math.min(...keyAt.keys(), ...nameAt.keys());
  const starts = [...columns].map(([key, column]) => [key as ColumnKey | null, column + 1] as const);
  for (const [key, start] of [[null, first] as const, ...starts]) {
    const run: Head[] = [];
    for (let at = start, head = nameAt.get(at); head !== undefined; head = nameAt.get(++at)) run.push(head);
    const next = keyAt.get(start + run.length);
    if (run.length === 0 || next === undefined) continue;
    missingBetween(key, next, run.length, columns)?.forEach((one, i) => {
      const head = run[i];
      if (head) found.push([one, head]);
    });
  }
  return found;
}

/**
 * Heads of a matrix of ours with the renamed ones among them; any other table keeps its own.
 * @param lines of `_mubiao`
 */
export function withRenamed(heads: Heads, lines: Lines): Heads {
  const isOurs = heads.columns.has('key') || heads.columns.size >= KEYS.length * OURS;
  if (!isOurs || heads.unknown.length === 0) return heads;
  const stored = storedHeads(lines);
  const named = heads.unknown.flatMap((head): (readonly [ColumnKey, Head])[] => {
    const key = stored.get(foldHead(head.name));
    return key === undefined || heads.columns.has(key) ? [] : [[key, head]];
  });
  const known: Heads = {
    ...heads,
    columns: new Map([...heads.columns, ...named.map(([key, { column }]) => [key, column] as const)]),
    unknown: heads.unknown.filter(head => !named.some(([, one]) => one === head)),
  };
  const renamed = [...named, ...byPlace(known)];
  return renamed.length === 0
    ? heads
    : {
        ...heads,
        columns: new Map([...heads.columns, ...renamed.map(([key, { column }]) => [key, column] as const)]),
        unknown: heads.unknown.filter(head => !renamed.some(([, one]) => one === head)),
        renamed: new Map(renamed.map(([key, { name }]) => [key, name])),
      };
}

/** Lines of `_mubiao` that tell the renamed heads, in place of those that it has. */
export function withHeads<L extends readonly CellValue[]>(
  lines: readonly L[],
  { renamed }: Heads,
): readonly (L | CellValue[])[] {
  const told = [...(renamed ?? [])].map(([key, name]): CellValue[] => [COLUMN, key, name]);
  const old = lines.filter(line => line[0] === COLUMN);
  if (JSON.stringify(old.map(line => line.slice(0, 3))) === JSON.stringify(told)) return lines;
  return [...told, ...lines.filter(line => line[0] !== COLUMN)];
}
