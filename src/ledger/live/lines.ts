/** Lines of 更新记录 about what was edited in the open book. */
import { LIVE_WORDS } from '../../i18n/live';
import type { TypedKey } from '../columns/columns';
import { logEntries, type LogContext } from '../changes/log';
import type { Cell, ChangeEntry, Row } from '../types';
import type { EditContext } from './row';

/** Whose line it is. @param source what stands in the log's column of sources */
export const logContext = (
  { lang, on, who }: Pick<EditContext, 'lang' | 'on' | 'who'>,
  source: string,
): LogContext => ({
  lang,
  on,
  who: who.trim() === '' ? LIVE_WORDS.here[lang] : who.trim(),
  source,
});

/** One cell's line. */
export function logLinesOf(row: Row, column: TypedKey, before: Cell, after: Cell, context: LogContext): ChangeEntry[] {
  const cells = [{ key: row.key, no: row.no, column, before, after }];
  return logEntries({ cells, added: [], removed: [] }, new Map([[row.key, row.unit]]), context);
}
