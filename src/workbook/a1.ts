/** A1 notation; rows and columns count from 0. */
import type { Area } from './spec';

/** 0 → A, 26 → AA. */
export const columnLetter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26);

/** `$B3`; the marks say what stays fixed: `$` for the column, the row, both. */
export const a1 = (row: number, column: number, fixed: '' | 'column' | 'row' | 'both' = ''): string =>
  `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetter(column)}` +
  `${fixed === 'row' || fixed === 'both' ? '$' : ''}${row + 1}`;

export const quoteSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** `'设置'!$B$3`, or a range with a last row and column. */
export const absolute = (sheet: string, row: number, column: number, lastRow = row, lastColumn = column): string => {
  const first = a1(row, column, 'both');
  const last = a1(lastRow, lastColumn, 'both');
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
};

export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
