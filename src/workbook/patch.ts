/** Changes to a workbook that leave everything else in it as it is. Rows and columns count from 0. */
import type { CellValue } from './spec';

export interface CellPatch {
  readonly value: CellValue;
  /** The number is a day: where the cell's format shows none, it gets one that does. */
  readonly isDay?: boolean;
  /** The cell keeps its formula, and this is its result; a cell without a formula stays as it is. */
  readonly isResult?: boolean;
  /** A new cell with this formula, as the file has it, `value` being its result. */
  readonly formula?: string;
}

export type RowPatch = ReadonlyMap<number, CellPatch>;

export interface SheetPatch {
  readonly name: string;
  readonly rows: ReadonlyMap<number, RowPatch>;
  /** All other cells of the sheet go. */
  readonly replaces?: boolean;
  /** Least heights of rows, in points. */
  readonly heights?: ReadonlyMap<number, number>;
  /** A table that reaches down to another row; new rows look like `like`. */
  readonly table?: { readonly name: string; readonly bottom: number; readonly like: number };
}

export interface BookPatch {
  readonly sheets: readonly SheetPatch[];
  /** Sheets whose formulas may now have other results, and the columns there whose results are given or stay. */
  readonly stale: ReadonlyMap<string, ReadonlySet<number>>;
}
