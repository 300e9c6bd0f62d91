/** A sheet filled piece by piece: cells put at places, merged areas filled out, rows made of them. */
import type { CellSpec, RowSpec } from './spec';
import type { Area } from '../grid/area';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSpec;
  /** Last row and column of a merged area. */
  readonly to?: { readonly row: number; readonly column: number };
}

export const put = (row: number, column: number, cell: CellSpec): PlacedCell => ({ row, column, cell });

/** A cell over several columns of a row. */
export const span = (row: number, column: number, lastColumn: number, cell: CellSpec): PlacedCell =>
  lastColumn === column ? put(row, column, cell) : { row, column, cell, to: { row, column: lastColumn } };

/** Cells of a line, side by side from a column on. */
export const line = (row: number, column: number, cells: readonly CellSpec[]): PlacedCell[] =>
  cells.map((cell, i) => put(row, column + i, cell));

/** Rows of a sheet; what a merged area covers has the area's style, so that its border is whole. */
export function rowsOf(placed: readonly PlacedCell[], heights: ReadonlyMap<number, number>, grows = false): RowSpec[] {
  const grid: CellSpec[][] = [];
  const set = (row: number, column: number, cell: CellSpec): void => {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length < column) cells.push({ value: null });
    cells[column] = cell;
  };
  for (const { row, column, cell, to } of placed) {
    for (let r = row; to !== undefined && r <= to.row; r++)
      for (let c = column; c <= to.column; c++)
        set(r, c, cell.style === undefined ? { value: null } : { value: null, style: cell.style });
    set(row, column, cell);
  }
  return grid.map((cells, row) => {
    const height = heights.get(row);
    return { cells, ...(height === undefined ? {} : { height, ...(grows ? { grows } : {}) }) };
  });
}

export const mergesOf = (placed: readonly PlacedCell[]): Area[] =>
  placed.flatMap(({ row, column, to }) =>
    to === undefined ? [] : [{ top: row, left: column, bottom: to.row, right: to.column }],
  );
