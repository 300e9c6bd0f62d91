/** Where the matrix stands now, and some of its rows: read without reading the rest. */
import { locateMatrix, type Located } from '../../workbook/read/locate';
import { readRows, type ReadRows } from '../../workbook/read/rows';
import type { ReadRow, ReadSheet } from '../../workbook/read/types';
import type { Area } from '../../grid/area';
import type { SeenRow } from '../../ledger/live/row';
import type { CellWrite } from '../../ledger/live/types';
import type { Cell } from '../../ledger/types';
import { readSheetCells } from '../read-cells';
import { givenArea } from '../../grid/a1';
import { withoutSheet } from '../survey';
import type { RowKey } from '../../ledger/rows/key';

/** What tells the matrix's sheet and table again. */
export interface Home {
  readonly sheetId: string;
  /** Null where the matrix is no table. */
  readonly tableId: string | null;
  /** Row of the heads as last seen, from 0. */
  readonly headerRow: number;
}

export interface Frame {
  readonly home: Home;
  readonly place: Located;
  /** Table, or used part of the sheet. */
  readonly area: Area;
}

/** Where a row stands, and what its cells held when it was read. */
export interface RowOnSheet {
  readonly line: number;
  readonly cell: (column: CellWrite['column']) => Cell;
}

/** The matrix is not where it was: everything has to be looked at again. */
export class MatrixMoved extends Error {
  override readonly name = 'MatrixMoved';
}

const sheetWith = (rows: readonly ReadRow[], area: Area): ReadSheet => ({
  name: '',
  visibility: 'visible',
  rows,
  tables: [{ name: '', area, columns: [] }],
  merges: [],
});

/**
 * Head and extent: two requests.
 * @throws MatrixMoved
 */
export async function readFrame(context: Excel.RequestContext, home: Home): Promise<Frame> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(home.sheetId);
  const table = home.tableId === null ? null : sheet.tables.getItemOrNullObject(home.tableId);
  const range = table ? table.getRange() : sheet.getUsedRangeOrNullObject(true);
  range.load('address');
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject || table?.isNullObject === true || range.isNullObject) throw new MatrixMoved();
  const whole = givenArea(withoutSheet(range.address));
  const top = table ? whole.top : home.headerRow;
  const area = { ...whole, top };
  const head = { ...area, bottom: top };
  const [rows = []] = await readSheetCells(context, [{ sheet, area: head, tables: [] }]);
  const place = locateMatrix({ sheets: [sheetWith(rows, area)], names: [] });
  if (place?.headerRow !== top) throw new MatrixMoved();
  return { home: { ...home, headerRow: top }, place, area };
}

/** A row, and where it stands. */
export interface LineSeen extends SeenRow {
  readonly line: number;
  /** What its 行键 cell holds: nothing, or a key that another row has. */
  readonly keyCell: Cell;
}

/** Rows with what deciding about them needs beside their values. */
export function seenOf(place: Located, rows: Pick<ReadRows, 'rows' | 'lines'>): LineSeen[] {
  const { columns } = place.heads;
  const keyColumn = columns.get('key');
  return rows.rows.map((row, i) => {
    const line = rows.lines[i] ?? -1;
    const cells = place.sheet.rows[line] ?? [];
    const formulas = new Set([...columns].filter(([, at]) => cells[at]?.formula !== undefined).map(([key]) => key));
    const keyCell = keyColumn === undefined ? row.key : (cells[keyColumn]?.value ?? null);
    return { row, line, formulas, keyCell, fresh: String(keyCell ?? '').trim() !== row.key };
  });
}

/**
 * Rows of the matrix on some lines.
 * @param taken keys that rows elsewhere have
 */
export async function readLines(
  context: Excel.RequestContext,
  frame: Frame,
  runs: readonly { readonly top: number; readonly bottom: number }[],
  taken: Iterable<RowKey>,
): Promise<LineSeen[]> {
  if (runs.length === 0) return [];
  const sheet = context.workbook.worksheets.getItem(frame.home.sheetId);
  const found = await readSheetCells(
    context,
    runs.map(run => ({ sheet, area: { ...frame.area, ...run }, tables: [] })),
  );
  const rows: ReadRow[] = [];
  rows[frame.place.headerRow] = frame.place.sheet.rows[frame.place.headerRow] ?? [];
  runs.forEach(({ top, bottom }, i) => {
    for (let line = top; line <= bottom; line++) rows[line] = found[i]?.[line] ?? [];
  });
  const filled = Array.from(rows, row => row ?? []);
  const place = { ...frame.place, sheet: { ...frame.place.sheet, rows: filled } };
  return seenOf(place, readRows(place, place.heads.lang, taken));
}

/** Where rows stand, by key. */
export function standingOf(seen: readonly LineSeen[]): (key: RowKey) => RowOnSheet | undefined {
  const byKey = new Map(seen.map(one => [one.row.key, one]));
  return key => {
    const found = byKey.get(key);
    return found && { line: found.line, cell: column => (column === 'key' ? found.keyCell : found.row[column]) };
  };
}

/** 行键 of every line under the head, from the first on; blank where a row has none. */
export async function readKeyColumn(context: Excel.RequestContext, frame: Frame): Promise<readonly string[]> {
  const column = frame.place.heads.columns.get('key');
  if (column === undefined) return [];
  const { top, bottom } = frame.area;
  const range = context.workbook.worksheets
    .getItem(frame.home.sheetId)
    .getRangeByIndexes(top + 1, column, Math.max(1, bottom - top), 1);
  range.load('values');
  await context.sync();
  return (range.values as unknown[][]).map(([key]) => String(key ?? '').trim());
}
