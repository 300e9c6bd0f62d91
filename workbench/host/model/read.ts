/** Reading cells. */
import type { Area } from '../../../src/grid/area';
import type { Cell } from '../engine/engine';
import { KIND } from '../engine/engine';
import { invalid } from '../protocol/errors';
import type { Block, Sheet } from './sheet';

export const valueOf = (cell: Cell | undefined): number | string | boolean => {
  if (cell?.v === undefined || cell.v === null) return '';
  return cell.t === KIND.boolean ? cell.v === 1 || cell.v === true : (cell.v as number | string);
};

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.book.engine.cell(sheet.id, row, column);

export const valueAt = (sheet: Sheet, row: number, column: number): number | string | boolean =>
  valueOf(cellAt(sheet, row, column));

/** Text of a header cell. */
export const display = (sheet: Sheet, row: number, column: number): string => {
  const value = valueAt(sheet, row, column);
  return value === true ? 'TRUE' : value === false ? 'FALSE' : String(value);
};

export function formulaCells(sheet: Sheet, visit: (row: number, column: number, formula: string) => void): void {
  sheet.book.engine
    .sheet(sheet.id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f) visit(row, column, cell.f);
    });
}

export function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    const row: T[] = [];
    for (let c = area.left; c <= area.right; c++) row.push(cell(r, c));
    rows.push(row);
  }
  return rows;
}

/** A single value stands for every cell; a matrix must have the range's own shape. */
export function shaped(block: Block, input: unknown, member: string): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const { top, left, bottom, right } = block.area;
  const rows = input as unknown[][];
  const fits =
    rows.length === bottom - top + 1 && rows.every(row => Array.isArray(row) && row.length === right - left + 1);
  if (!fits)
    throw invalid(
      `Range.${member}`,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => rows[row - top]?.[column - left];
}
