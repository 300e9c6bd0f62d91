/** How each column of the matrix table stands on its sheet: order, width, folding. */
import { COLUMNS, columnOf } from '../../ledger/columns/columns';
import type { ColumnBlock } from '../../ledger/columns/types';
import { HELPER_KEYS, isHelper } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';
import type { ColumnSpec } from '../spec';

/** Columns of the table, in order. */
export const TABLE_KEYS: readonly CellKey[] = [...COLUMNS.map(column => column.key), ...HELPER_KEYS];

export const blockOf = (key: CellKey): ColumnBlock => (isHelper(key) ? 'hidden' : columnOf(key).block);

const HELPER_WIDTH = 10;
const widthOf = (key: CellKey): number => (isHelper(key) ? HELPER_WIDTH : columnOf(key).width);
const isFolded = (key: CellKey): boolean => !isHelper(key) && columnOf(key).folded === true;

/** Columns of the sheet, beginning in its first column. */
export const columnSpecs = (): ColumnSpec[] =>
  TABLE_KEYS.map((key, i) => {
    const width = widthOf(key);
    if (blockOf(key) === 'hidden') return { width, hidden: true };
    if (isFolded(key)) return { width, hidden: true, group: 1 };
    const before = TABLE_KEYS[i - 1];
    return before !== undefined && isFolded(before) ? { width, collapsed: true } : { width };
  });

/** First column of a key, from 0. */
export const columnIndex = (key: CellKey): number => TABLE_KEYS.indexOf(key);
