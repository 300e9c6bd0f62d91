/** Lines at the end of 更新记录, wherever that is when they are written: a co-author may have added some in between. */
import { CHANGE_COLUMNS } from '../../i18n/changes';
import type { ChangeEntry } from '../../ledger/types';
import { cellText } from '../cell-text';
import { givenArea } from '../../grid/a1';
import { withoutSheet } from '../survey';
import { foldHead } from '../../workbook/read/heads';

type Key = keyof typeof CHANGE_COLUMNS;
const KEYS = Object.keys(CHANGE_COLUMNS) as readonly Key[];
const TIME_FORMAT = 'yyyy-mm-dd hh:mm';

/** The log's sheet and table. */
export interface LogHome {
  readonly sheetId: string;
  readonly tableId: string;
}

export interface LogEnd {
  readonly home: LogHome;
  /** Place of a column in the table, from 0. */
  readonly columns: ReadonlyMap<Key, number>;
  /** The table has one line, and nothing in it. */
  readonly empty: boolean;
  /** Something else stands below the table. */
  readonly below: boolean;
}

/** The book has no 更新记录 any more. */
export class NoLog extends Error {
  override readonly name = 'NoLog';
}

/** What was asked about the log's head and last line; {@link endOfLog} reads the answer once it is there. */
export interface LogAsked {
  readonly home: LogHome;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly head: Excel.Range;
  readonly end: Excel.Range;
  readonly used: Excel.Range;
}

/** Queues the question where the log ends. */
export function askLogEnd(context: Excel.RequestContext, home: LogHome): LogAsked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(home.sheetId);
  const table = sheet.tables.getItemOrNullObject(home.tableId);
  const range = table.getRange();
  const head = table.getHeaderRowRange();
  const end = range.getLastRow();
  const used = sheet.getUsedRangeOrNullObject(true);
  range.load('address');
  head.load('values');
  end.load('values');
  used.load('address');
  return { home, sheet, table, range, head, end, used };
}

/** @throws NoLog */
export function endOfLog({ home, sheet, table, range, head, end, used }: LogAsked): LogEnd {
  if (sheet.isNullObject || table.isNullObject) throw new NoLog();
  const area = givenArea(withoutSheet(range.address));
  const blank = ((end.values as unknown[][])[0] ?? []).every(value => value === '');
  const heads = ((head.values as unknown[][])[0] ?? []).map(value => foldHead(String(value)));
  const columns = new Map(
    KEYS.flatMap(key => {
      const at = heads.findIndex(text =>
        Object.values<string>(CHANGE_COLUMNS[key]).some(name => foldHead(name) === text),
      );
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
  return {
    home,
    columns,
    empty: blank && area.bottom === area.top + 1,
    below: !used.isNullObject && givenArea(withoutSheet(used.address)).bottom > area.bottom,
  };
}

/** Queues lines at the end of the table, which grows by them. */
export function addLines(context: Excel.RequestContext, end: LogEnd, lines: readonly ChangeEntry[]): void {
  if (lines.length === 0) return;
  const table = context.workbook.worksheets.getItem(end.home.sheetId).tables.getItem(end.home.tableId);
  const whole = table.getRange();
  const grow = end.empty ? lines.length - 1 : lines.length;
  const last = whole.getLastRow();
  // What stands below goes further down.
  if (end.below && grow > 0)
    last
      .getOffsetRange(1, 0)
      .getResizedRange(grow - 1, 0)
      .getEntireRow()
      .insert('Down');
  const from = end.empty ? last : last.getOffsetRange(1, 0);
  const block = from.getResizedRange(lines.length - 1, 0);
  for (const [key, at] of end.columns) {
    const column = block.getColumn(at);
    column.numberFormat = lines.map(line => [
      key === 'on' ? TIME_FORMAT : typeof line[key] === 'string' ? '@' : 'General',
    ]);
    column.values = lines.map(line => {
      const value = line[key];
      return [typeof value === 'string' ? cellText(value, true) : (value ?? '')];
    });
  }
  if (grow > 0) table.resize(whole.getResizedRange(grow, 0));
}
