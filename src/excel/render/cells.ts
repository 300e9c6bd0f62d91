/** Values and formulas of a sheet. Values go first, without formulas: those may need tables and names that come later. */
import type { CellSpec, StyleSpec, WorkbookSpec } from '../../workbook/spec';
import type { Area } from '../../grid/area';
import type { CallBatch } from '../batch';
import { bytesAsJson } from '../batch';
import { cellText } from '../cell-text';
import { rectangles } from '../rectangles';
import { areaA1 } from '../../grid/a1';
import { runs } from './runs';
import type { RenderTarget } from './target';
import { specCellAt, isInPlace } from './target';

/** Part of a chunk that one block of values fills at most, so that chunks fill up well. */
const BLOCK_SHARE = 0.4;

const styleOf = (
  book: WorkbookSpec,
  { spec }: RenderTarget,
  cell: CellSpec | undefined,
  column: number,
): StyleSpec | undefined => book.styles[cell?.style ?? spec.columns[column]?.style ?? ''];

export const isText = (style: StyleSpec | undefined): boolean => style?.numberFormat === '@';

export type PlainValue = number | string | boolean | null;

/** Nothing for a formula, which comes later; an empty text clears what stood there. */
function written(book: WorkbookSpec, target: RenderTarget, row: number, column: number): PlainValue {
  const cell = specCellAt(target.spec, row, column);
  if (cell?.formula !== undefined) return null;
  const value = cell?.value ?? '';
  return typeof value === 'string' ? cellText(value, isText(styleOf(book, target, cell, column))) : value;
}

/** Sends rows in blocks by their size in bytes. */
export async function rowsInBlocks(
  batch: CallBatch,
  area: Area,
  row: (at: number) => PlainValue[],
  write: (block: Area, rows: PlainValue[][]) => void,
): Promise<void> {
  const most = batch.limit * BLOCK_SHARE;
  let [from, bytes, rows]: [number, number, PlainValue[][]] = [area.top, 0, []];
  for (let at = area.top; at <= area.bottom; at++) {
    const next = row(at);
    const size = bytesAsJson(next);
    if (rows.length > 0 && bytes + size > most) {
      await batch.room(bytes, calls(rows));
      write({ ...area, top: from, bottom: at - 1 }, rows);
      [from, bytes, rows] = [at, 0, []];
    }
    rows.push(next);
    bytes += size;
  }
  await batch.room(bytes, calls(rows));
  write({ ...area, top: from }, rows);
}

/** The client itself cuts writes of more than 1,500 cells, with five calls for each piece. */
const calls = (rows: readonly unknown[][]): number => 2 + 5 * Math.ceil((rows.length * (rows[0]?.length ?? 1)) / 1500);

/**
 * Whether a cell holds already what would be written. A text that is told from a formula by its apostrophe is written anew: the
 * apostrophe belongs to the format, which was cleared.
 */
function holds(target: RenderTarget, row: number, column: number, value: PlainValue): boolean {
  if (value === null) return true;
  const was = target.old[row]?.[column];
  if (was?.formula !== undefined || was?.error !== undefined) return false;
  return (was?.value ?? '') === value;
}

/** Rows that do not hold yet what would be written; all of them where a table has moved what stands around it. */
export async function writeValues(batch: CallBatch, book: WorkbookSpec, target: RenderTarget): Promise<void> {
  const { area, sheet, unmoved } = target;
  if (!area) return;
  const columns = Array.from({ length: area.right + 1 }, (_, c) => c);
  const lines = Array.from({ length: area.bottom + 1 }, (_, at) => columns.map(c => written(book, target, at, c)));
  const changed = lines.map((line, at) => !unmoved || line.some((value, c) => !holds(target, at, c, value)));
  for (const { from, to } of runs(changed, differs => (differs ? 1 : undefined)))
    await rowsInBlocks(
      batch,
      { ...area, top: from, bottom: to },
      at => lines[at] ?? [],
      (block, rows) => {
        sheet.getRange(areaA1(block)).values = rows;
      },
    );
}

/** Formulas of calculated columns stand in the table's columns; these are all others. */
const isLoose = ({ spec }: RenderTarget, row: number, column: number): boolean => {
  const formula = specCellAt(spec, row, column)?.formula;
  if (formula === undefined) return false;
  return !spec.tables.some(
    t => row > t.area.top && row <= t.area.bottom && t.columns[column - t.area.left]?.formula === formula,
  );
};

export async function writeFormulas(batch: CallBatch, target: RenderTarget): Promise<void> {
  const { area, sheet, spec } = target;
  if (!area) return;
  const found = rectangles(area.bottom + 1, area.right + 1, (r, c) =>
    isLoose(target, r, c) && !isInPlace(target, r, c) ? 'formula' : undefined,
  );
  for (const rect of found.get('formula') ?? []) {
    const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
    await rowsInBlocks(
      batch,
      rect,
      at => columns.map(c => `=${specCellAt(spec, at, c)?.formula ?? ''}`),
      (block, rows) => {
        sheet.getRange(areaA1(block)).formulas = rows;
      },
    );
  }
}

/** Jumps inside the book; before values, because a link puts its own text into an empty cell. */
export async function writeLinks(batch: CallBatch, target: RenderTarget): Promise<void> {
  const { spec, sheet } = target;
  for (const [r, row] of spec.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      if (cell.link === undefined) continue;
      await batch.room(cell.link.length);
      sheet.getRange(areaA1({ top: r, left: c, bottom: r, right: c })).hyperlink = { documentReference: cell.link };
    }
  }
}
