/**
 * 打印 in the open book. Excel makes a row taller for what is typed into it, not for what its formulas come to: the lines of rows
 * with a new report are fitted by us.
 */
import { areaA1, rowsA1 } from '../grid/a1';
import type { RowKey } from '../ledger/rows/key';
import { PAPER_POSITION } from '../workbook/print/columns';
import { GROWING, keyOfLine, paperIn } from '../workbook/print/grown';
import type { ReadBook } from '../workbook/read/types';

/** Where 打印 stands. */
export interface PaperHome {
  readonly name: string;
  /** Last line that is used, from 0. */
  readonly bottom: number;
}

/** Null: the book has none. */
export function paperHome(book: ReadBook): PaperHome | null {
  const sheet = paperIn(book);
  return sheet === undefined ? null : { name: sheet.name, bottom: sheet.rows.length - 1 };
}

/** True where a change of these columns may make a line taller. */
export const makesTaller = (columns: readonly string[]): boolean => GROWING.some(key => columns.includes(key));

async function fit(context: Excel.RequestContext, { name, bottom }: PaperHome, keys: ReadonlySet<string>) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const positions = sheet.getRange(areaA1({ top: 0, left: PAPER_POSITION, bottom, right: PAPER_POSITION }));
  sheet.load('id');
  sheet.protection.load('protected');
  positions.load('formulas');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return;
  const lines = (positions.formulas as unknown[][]).flatMap(([formula], line) => {
    if (!keys.has(keyOfLine(String(formula)))) return [];
    const range = sheet.getRange(rowsA1(line, line));
    range.load('rowHidden');
    return [range];
  });
  if (lines.length === 0) return;
  await context.sync();
  // Fitting would show what somebody has hidden.
  for (const line of lines) if (!line.rowHidden) line.format.autofitRows();
  await context.sync();
}

/** Fits the lines that show these rows. Heights are looks: where Excel refuses them, what was written before stands all the same. */
export async function fitPaper(
  context: Excel.RequestContext,
  home: PaperHome | null,
  keys: readonly RowKey[],
): Promise<void> {
  if (home !== null && keys.length > 0) await fit(context, home, new Set(keys)).catch(() => undefined);
}
