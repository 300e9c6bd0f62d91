/** What is to be written for rows that are gone, and after a scan of all rows. */
import { LIVE_WORDS } from '../../i18n/live';
import { TYPED_KEYS } from '../columns/columns';
import { logEntries, type LogContext } from '../changes/log';
import { sameCell } from '../changes/same';
import type { RowKey } from '../rows/key';
import type { Row } from '../types';
import { logContext } from './lines';
import { NO_DECISION, type EditContext, type RowDecided, type SeenRow } from './row';

const gone = (row: Row, context: LogContext): RowDecided => ({
  ...NO_DECISION,
  key: row.key,
  lines: logEntries({ cells: [], added: [], removed: [row] }, new Map(), context),
  known: null,
});

/** A row that was taken out by the user here. */
export const decideGone = (row: Row, context: EditContext): RowDecided =>
  gone(row, logContext(context, LIVE_WORDS.typed[context.lang]));

/**
 * All rows against all that is known: what changed and was not heard. `who` null says that nobody knows by whom.
 * @returns the pieces that have something to write
 */
export function decideAll(
  present: readonly SeenRow[],
  known: ReadonlyMap<RowKey, Row>,
  context: LogContext & { readonly who: string | null },
): RowDecided[] {
  const here = new Set(present.map(({ row }) => row.key));
  const pieces = present.map(({ row, fresh }): RowDecided => {
    const was = known.get(row.key);
    const cells = was
      ? TYPED_KEYS.filter(column => !sameCell(was[column], row[column])).map(column => ({
          key: row.key,
          no: row.no,
          column,
          before: was[column],
          after: row[column],
        }))
      : [];
    const lines = logEntries({ cells, added: was ? [] : [row], removed: [] }, new Map([[row.key, row.unit]]), context);
    return {
      ...NO_DECISION,
      key: row.key,
      writes: fresh ? [{ key: row.key, column: 'key', value: row.key }] : [],
      lines,
      known: lines.length > 0 ? row : undefined,
    };
  });
  const taken = [...known.values()].filter(row => !here.has(row.key)).map(row => gone(row, context));
  return [...pieces, ...taken].filter(piece => piece.known !== undefined || piece.writes.length > 0);
}
