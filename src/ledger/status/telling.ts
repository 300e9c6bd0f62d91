import type { ColumnKey } from '../columns/types';

/** Columns that people write; a line of the matrix in which all of them are empty holds no row. The formulas count by the same rule as the reader reads. */
export const TELLING: readonly ColumnKey[] = [
  'no',
  'item',
  'measure',
  'targetText',
  'indicator',
  'target',
  'actual',
  'progress',
];
