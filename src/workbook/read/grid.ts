/** Cells of a sheet as read. */
import type { CellValue } from '../spec';
import type { Area } from '../../grid/area';
import type { ReadCell, ReadSheet } from './types';

export const cellAt = (sheet: ReadSheet, row: number, column: number): ReadCell | null =>
  sheet.rows[row]?.[column] ?? null;

/** The value of a cell; an error value comes as its text, blanks as null. */
export function valueOf(cell: ReadCell | null): CellValue {
  if (cell === null) return null;
  if (cell.error !== undefined) return cell.error;
  return typeof cell.value === 'string' && /^\s*$/.test(cell.value) ? null : cell.value;
}

export const valueAt = (sheet: ReadSheet, row: number, column: number): CellValue =>
  valueOf(cellAt(sheet, row, column));

/** A value as text; a number without exponent or false decimals. */
export const textOfCell = (value: CellValue): string => (value === null ? '' : String(value));

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cell, or the one that shows in its place where cells are merged. */
export function shownAt(sheet: ReadSheet, row: number, column: number): ReadCell | null {
  const merged = sheet.merges.find(area => covers(area, row, column));
  return merged === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merged.top, merged.left);
}
