/** Changes put into the rows of a master, and written into its log. */
import { joinNames } from '../../i18n/marks';
import { logEntries, unitsOf, type LogContext } from '../../ledger/changes/log';
import type { ReportKey } from '../../ledger/columns/types';
import type { RowKey } from '../../ledger/rows/key';
import type { Cell, ChangeEntry, Row } from '../../ledger/types';
import type { Change } from './types';

/** The rows after the changes. */
export function applied(rows: readonly Row[], changes: readonly Change[]): readonly Row[] {
  const byKey = new Map<RowKey, Partial<Record<ReportKey, Cell>>>();
  for (const change of changes) byKey.set(change.key, { ...byKey.get(change.key), [change.column]: change.after });
  return rows.map(row => {
    const cells = byKey.get(row.key);
    return cells === undefined ? row : { ...row, ...cells };
  });
}

/** Lines of 更新记录, each with the files that it comes from. */
export function logOf(
  changes: readonly Change[],
  rows: readonly Row[],
  context: Omit<LogContext, 'source'>,
): ChangeEntry[] {
  const units = unitsOf(rows);
  return changes.flatMap(({ key, no, column, before, after, places }) => {
    const source = joinNames([...new Set(places.map(place => place.file))], context.lang);
    const diff = { cells: [{ key, no, column, before, after }], added: [], removed: [] };
    return logEntries(diff, units, { ...context, source });
  });
}
