/** The matrix in the open workbook, row by row: read, find, write cells, go there. */
import type { Settings } from '../../ledger/types';
import { settingCells } from '../../workbook/read/settings';
import { shownSetting } from '../../workbook/settings/sheet';
import { isFromLater, LaterVersion } from '../../workbook/read/meta';
import { readLedger, type LedgerRead } from '../../workbook/read/ledger';
import type { SheetId } from '../../workbook/spec';
import { readMatrixBook, type MatrixBook } from '../read-matrix';
import { areaA1 } from '../../grid/a1';
import { survey } from '../survey';
import { askStill, isStill } from './still';
import type { RowKey } from '../../ledger/rows/key';

/** No sheet of the workbook holds a matrix. */
export class NoMatrix extends Error {
  override readonly name = 'NoMatrix';
}

/** The matrix has no row with this 行键 any more. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}

/** What was read of it; formulas of computed columns are not looked at. */
export interface LiveMatrix extends Omit<LedgerRead, 'notes' | 'withoutFormulas'>, MatrixBook {}

/** Reads of the workbook what the matrix needs; null where it holds none. @throws LaterVersion */
export async function matrixIn(context: Excel.RequestContext): Promise<LiveMatrix | null> {
  const read = await readMatrixBook(context);
  if (isFromLater(read.book)) throw new LaterVersion();
  const found = readLedger(read.book);
  return found && { ledger: found.ledger, place: found.place, lines: found.lines, fresh: found.fresh, ...read };
}

async function needMatrix(context: Excel.RequestContext): Promise<LiveMatrix> {
  const matrix = await matrixIn(context);
  if (!matrix) throw new NoMatrix();
  return matrix;
}

/** Line of a row on its sheet, from 0. */
function lineOf(matrix: LiveMatrix, key: RowKey): number {
  const line = matrix.lines[matrix.ledger.rows.findIndex(row => row.key === key)];
  if (line === undefined) throw new RowGone();
  return line;
}

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** @throws NoMatrix */
export async function putSettings(context: Excel.RequestContext, settings: Partial<Settings>): Promise<void> {
  const matrix = await needMatrix(context);
  const places = settingCells(matrix.book);
  for (const [key, value] of Object.entries(settings) as [keyof Settings, Settings[keyof Settings]][]) {
    const place = places.get(key);
    if (!place) continue;
    const cell = sheetOf(context, place.sheet).getCell(place.row, place.column);
    if (key === 'asOf' && value === null) cell.formulas = [['=TODAY()']];
    else cell.values = [[(value === undefined ? null : shownSetting(key, value, matrix.ledger.lang)) ?? '']];
  }
  await context.sync();
}

/** @param last the matrix as last read: enough where the row still stands there */
async function selectRow(context: Excel.RequestContext, key: RowKey, last: LiveMatrix | null): Promise<void> {
  const still = last && askStill(context, last, key);
  if (still) await context.sync();
  const matrix = last && still && isStill(still) ? last : await needMatrix(context);
  const sheet = sheetOf(context, matrix.place.sheet.name);
  sheet.activate();
  const { columns } = matrix.place.heads;
  sheet.getCell(lineOf(matrix, key), columns.get('measure') ?? columns.get('item') ?? matrix.place.left).select();
  await context.sync();
}

/** Excel selects one block at a time: all of the rows where they stand together, else the first ones that do. */
async function selectRows(context: Excel.RequestContext, keys: readonly RowKey[]): Promise<void> {
  const matrix = await needMatrix(context);
  const wanted = new Set(keys);
  const lines = matrix.lines
    .filter((_, i) => matrix.ledger.rows.slice(i, i + 1).some(row => wanted.has(row.key)))
    .sort((a, b) => a - b);
  const [top] = lines;
  if (top === undefined) throw new RowGone();
  const bottom = lines.filter((line, i) => line === top + i).at(-1) ?? top;
  const sheet = sheetOf(context, matrix.place.sheet.name);
  const { left, right } = matrix.place;
  sheet.activate();
  sheet.getRange(areaA1({ top, left, bottom, right })).select();
  await context.sync();
}

async function activateSheet(context: Excel.RequestContext, id: SheetId): Promise<void> {
  const { sheets } = await survey(context);
  const found = sheets.find(sheet => sheet.marks.sheet === id);
  if (!found) throw new NoMatrix();
  sheetOf(context, found.id).activate();
  await context.sync();
}

/** Reads the open workbook; null where it holds no matrix. */
export const readLiveMatrix = (): Promise<LiveMatrix | null> => Excel.run(context => matrixIn(context));

/**
 * Writes settings; an as-of day of null becomes `=TODAY()`.
 * @throws NoMatrix, or what Excel reports
 */
export const writeSettings = (settings: Partial<Settings>): Promise<void> =>
  Excel.run(context => putSettings(context, settings));

/** Selects the row's 具体举措 in the sheet. @throws NoMatrix, RowGone, or what Excel reports */
export const goToRow = (key: RowKey, last: LiveMatrix | null = null): Promise<void> =>
  Excel.run(context => selectRow(context, key, last));

/** Selects rows in the sheet, as far as they stand together. @throws NoMatrix, RowGone where none is left, or what Excel reports */
export const goToRows = (keys: readonly RowKey[]): Promise<void> => Excel.run(context => selectRows(context, keys));

/** Shows one of our sheets, whatever it is called now. @throws NoMatrix where it is not there */
export const goToSheet = (id: SheetId): Promise<void> => Excel.run(context => activateSheet(context, id));
