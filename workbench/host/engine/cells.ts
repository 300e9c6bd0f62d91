/** Cells, values and styles as Univer has them. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';

/** Kinds of values as Univer numbers them. */
export const KIND = { text: 1, number: 2, boolean: 3 } as const;

export type Cell = ICellData;
export type Cells = IObjectMatrixPrimitiveType<Nullable<Cell>>;
export type Style = IStyleData;

/** Whole rows or columns that come or go. */
export interface Change {
  readonly rows: boolean;
  readonly at: number;
  readonly count: number;
  readonly insert: boolean;
}
