/** Differences that 更新记录 tells already: another part of the program wrote them, or we were stopped before we noted it. */
import { LANGS, type Lang } from '../../i18n/lang';
import type { Cell, ChangeEntry, Row } from '../types';
import { TYPED_KEYS, columnName, type TypedKey } from '../columns/columns';
import { loggedCell } from './log';
import { sameCell, valueId } from './same';
import type { RowKey } from '../rows/key';

const id = (no: Cell, column: Cell): string => `${String(no ?? '')}\n${String(column ?? '')}`;

/** Lines of one cell: how often it came to a value more than it left it, and the last line. */
interface Walk {
  readonly net: Map<string, number>;
  last: ChangeEntry;
}

const NUMBER_HEADS: readonly string[] = [columnName('no', 'zh-CN'), columnName('no', 'en')];

/** A line that gives a row its number begins the row's lines under it: those before are of the row that had the number till then. */
function walksOf(log: readonly ChangeEntry[]): ReadonlyMap<string, Walk> {
  const walks = new Map<string, Walk>();
  const columns = new Map<string, Set<string>>();
  for (const line of log) {
    const no = String(line.no ?? '');
    if (NUMBER_HEADS.includes(String(line.column)) && String(line.after ?? '') === no) {
      for (const place of columns.get(no) ?? []) walks.delete(place);
      columns.delete(no);
    }
    const place = id(line.no, line.column);
    const walk = walks.get(place) ?? { net: new Map<string, number>(), last: line };
    const count = (cell: Cell, by: number) => walk.net.set(valueId(cell), (walk.net.get(valueId(cell)) ?? 0) + by);
    count(line.after, 1);
    count(line.before, -1);
    walk.last = line;
    walks.set(place, walk);
    columns.set(no, (columns.get(no) ?? new Set<string>()).add(place));
  }
  return walks;
}

/**
 * Whether the lines of a cell lead to `present` and not to `known`. The lines are a walk from value to value: where it ends it has
 * come once more than it has left, in whatever order they stand (people sort the log, and clocks differ). Only for a walk in a
 * circle does their order say where it ends.
 */
function leadsTo({ net, last }: Walk, present: Cell, known: Cell): boolean {
  const there = net.get(valueId(present)) ?? 0;
  const here = net.get(valueId(known)) ?? 0;
  if (there !== 0) return there > 0;
  return here === 0 && sameCell(last.after, present);
}

/**
 * What is known of rows, brought up to what the log says of them. Every change of what is known stands in the log; so where its
 * lines for a cell lead further than to what is known, the log is ahead.
 * @param known the last snapshot
 * @param present the rows as they stand: only their own values are taken over, since the log shows words and not cells
 */
export function asLogged(
  known: ReadonlyMap<RowKey, Row>,
  present: readonly Row[],
  log: readonly ChangeEntry[],
  lang: Lang,
): ReadonlyMap<RowKey, Row> {
  const walks = walksOf(log);
  const names = (column: TypedKey): readonly string[] => [lang, ...LANGS].map(one => columnName(column, one));
  const numbers = new Map<string, number>();
  for (const row of present) numbers.set(row.no, (numbers.get(row.no) ?? 0) + 1);
  const told = (row: Row, was: Row, column: TypedKey): boolean => {
    if (sameCell(row[column], was[column])) return false;
    const walk = names(column)
      .map(name => walks.get(id(row.no, name)))
      .find(one => one !== undefined);
    const show = (of: Row): Cell => loggedCell(column, of[column], of.unit, lang);
    return walk !== undefined && leadsTo(walk, show(row), show(was));
  };
  const brought = present.flatMap((row): [RowKey, Row][] => {
    const was = known.get(row.key);
    if (was === undefined || row.no === '' || (numbers.get(row.no) ?? 0) > 1) return [];
    const columns = TYPED_KEYS.filter(column => told(row, was, column));
    return columns.length === 0
      ? []
      : [[row.key, { ...was, ...Object.fromEntries(columns.map(column => [column, row[column]])) }]];
  });
  return brought.length === 0 ? known : new Map([...known, ...brought]);
}
