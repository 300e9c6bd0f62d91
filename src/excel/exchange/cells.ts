/** Writes changed cells of the matrix where they stand, and nothing beside them. */
import { columnName, columnOf, type TypedKey } from '../../ledger/columns/columns';
import type { Cell } from '../../ledger/types';
import { bytesAsJson, type CallBatch } from '../batch';
import { cellText } from '../cell-text';
import type { LiveMatrix } from '../pane/matrix';
import { areaA1 } from '../../grid/a1';
import type { RowKey } from '../../ledger/rows/key';

/** A change of one cell, by 行键. */
export interface TypedChange {
  readonly key: RowKey;
  readonly column: TypedKey;
  readonly after: Cell;
}

/** Columns that somebody has taken out of the matrix: what would go there has no place. */
export class ColumnGone extends Error {
  override readonly name = 'ColumnGone';
  constructor(readonly columns: readonly string[]) {
    super(columns.join(', '));
  }
}

const DATE_FORMAT = 'yyyy-mm-dd';

interface Run {
  readonly column: TypedKey;
  readonly at: number;
  readonly top: number;
  readonly values: Cell[];
}

/** Changes as runs down the sheet: one call each. @throws ColumnGone before anything is written */
export function changeRuns({ place, ledger, lines }: LiveMatrix, changes: readonly TypedChange[]): readonly Run[] {
  const gone = [...new Set(changes.map(change => change.column))].filter(key => !place.heads.columns.has(key));
  if (gone.length > 0) throw new ColumnGone(gone.map(key => columnName(key, ledger.lang)));
  const lineOf = new Map(ledger.rows.map((row, i) => [row.key, lines[i] ?? -1]));
  const cells = changes
    .map(({ key, column, after }) => ({
      column,
      after,
      at: place.heads.columns.get(column) ?? -1,
      line: lineOf.get(key) ?? -1,
    }))
    .sort((a, b) => a.at - b.at || a.line - b.line);
  const runs: Run[] = [];
  for (const { column, after, at, line } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.at === at && last.top + last.values.length === line) last.values.push(after);
    else runs.push({ column, at, top: line, values: [after] });
  }
  return runs;
}

export const areaOfRun = ({ at, top, values }: Run) => ({ top, left: at, bottom: top + values.length - 1, right: at });

/** Number formats as they are now, asked for once per column. */
async function formatsOf(sheet: Excel.Worksheet, runs: readonly Run[]): Promise<(at: number, line: number) => string> {
  const columns = [...new Set(runs.map(run => run.at))].map(at => {
    const own = runs.filter(run => run.at === at).map(areaOfRun);
    const [top, bottom] = [Math.min(...own.map(a => a.top)), Math.max(...own.map(a => a.bottom))];
    const range = sheet.getRange(areaA1({ top, left: at, bottom, right: at }));
    range.load('numberFormat');
    return { at, top, range };
  });
  await sheet.context.sync();
  const known = new Map(columns.map(({ at, top, range }) => [at, { top, formats: range.numberFormat as unknown[][] }]));
  return (at, line) => {
    const column = known.get(at);
    return String(column?.formats[line - column.top]?.[0] ?? 'General');
  };
}

const plain = (format: string): boolean => format === 'General' || format === '@';

/** Cells of 行键 for rows that have none yet, or one that another row has. */
export function keyCells({
  place,
  ledger,
  lines,
  fresh,
}: LiveMatrix): readonly { readonly at: string; readonly key: RowKey }[] {
  const column = place.heads.columns.get('key');
  if (column === undefined) return [];
  const isFresh = new Set(fresh);
  return ledger.rows.flatMap(({ key }, i) => {
    const line = lines[i] ?? -1;
    if (!isFresh.has(key) || line < 0) return [];
    return [{ at: areaA1({ top: line, left: column, bottom: line, right: column }), key }];
  });
}

/** Rows that somebody has added get their key with the first form that goes out or comes back. */
export async function writeKeys(
  batch: CallBatch,
  sheet: Excel.Worksheet,
  cells: ReturnType<typeof keyCells>,
): Promise<void> {
  for (const { at, key } of cells) {
    await batch.room(100, 1);
    sheet.getRange(at).values = [[cellText(key, false)]];
  }
}

/** A text stays a text, a blank empties the cell, a day is shown as one. */
export async function writeCells(batch: CallBatch, sheet: Excel.Worksheet, runs: readonly Run[]): Promise<void> {
  if (runs.length === 0) return;
  const formatOf = await formatsOf(sheet, runs);
  for (const run of runs) {
    const { column, at, top, values } = run;
    await batch.room(bytesAsJson(values) * 2, 8 + values.length / 100);
    const range = sheet.getRange(areaA1(areaOfRun(run)));
    const isDate = columnOf(column).value === 'date';
    const formats = values.map((value, i) => {
      const format = formatOf(at, top + i);
      return isDate && typeof value === 'number' && plain(format) ? DATE_FORMAT : format;
    });
    if (isDate) range.numberFormat = formats.map(format => [format]);
    range.values = values.map((value, i) => [
      typeof value === 'string' ? cellText(value, formats[i] === '@') : (value ?? ''),
    ]);
  }
}
