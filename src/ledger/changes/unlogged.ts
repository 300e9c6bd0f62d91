/** Differences that 更新记录 tells already: another part of the program wrote them, or we were stopped before we noted it. */
import type { Lang } from '../../i18n/lang';
import { columnName } from '../columns/columns';
import type { Cell, ChangeEntry, Row } from '../types';
import { TYPED_KEYS, type TypedKey } from './diff';
import { shownCell } from './log';
import { sameCell } from './same';

const id = (no: Cell, column: Cell): string => `${String(no ?? '')}\n${String(column ?? '')}`;

/** The later one of two lines; lines of one time stand in their order. */
const later = (old: ChangeEntry | undefined, line: ChangeEntry): boolean =>
  old === undefined || typeof old.on !== 'number' || typeof line.on !== 'number' || line.on >= old.on;

/**
 * What is known of rows, brought up to what the log says of them. Every change of what is known stands in the log; so where its
 * last line for a cell says otherwise than what is known, the log is ahead.
 * @param known the last snapshot
 * @param present the rows as they stand: only their own values are taken over, since the log shows words and not cells
 */
export function asLogged(
  known: ReadonlyMap<string, Row>,
  present: readonly Row[],
  log: readonly ChangeEntry[],
  lang: Lang,
): ReadonlyMap<string, Row> {
  const last = new Map<string, ChangeEntry>();
  for (const line of log) {
    const place = id(line.no, line.column);
    if (later(last.get(place), line)) last.set(place, line);
  }
  const numbers = new Map<string, number>();
  for (const row of present) numbers.set(row.no, (numbers.get(row.no) ?? 0) + 1);
  const told = (row: Row, was: Row, column: TypedKey): boolean => {
    if (sameCell(row[column], was[column])) return false;
    const line =
      last.get(id(row.no, columnName(column, lang))) ??
      last.get(id(row.no, columnName(column, lang === 'en' ? 'zh-CN' : 'en')));
    if (line === undefined) return false;
    const show = (cell: Cell, unit: string | null): Cell => shownCell(column, cell, unit, lang);
    return sameCell(line.after, show(row[column], row.unit)) && !sameCell(line.after, show(was[column], was.unit));
  };
  const brought = present.flatMap((row): [string, Row][] => {
    const was = known.get(row.key);
    if (was === undefined || row.no === '' || (numbers.get(row.no) ?? 0) > 1) return [];
    const columns = TYPED_KEYS.filter(column => told(row, was, column));
    return columns.length === 0
      ? []
      : [[row.key, { ...was, ...Object.fromEntries(columns.map(column => [column, row[column]])) }]];
  });
  return brought.length === 0 ? known : new Map([...known, ...brought]);
}
