/** How each column of the matrix table stands on its sheet: order, width, folding. */
import { COLUMNS, columnOf } from '../../ledger/columns/columns';
import type { ColumnBlock } from '../../ledger/columns/types';
import { HELPER_KEYS, isHelper } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';
import type { ColumnSpec } from '../spec';
import type { MatrixWidths } from './widths';

/** What goes on paper beside the plan and its duties stands right behind them: an area that is printed has no gaps (decision 0041). */
const BEHIND_DUTIES: readonly CellKey[] = ['status', 'rate', 'actual', 'progress'];
const LAST_DUTY: CellKey = 'dueNote';

/** Columns of the table, in order: that of the registry, but for what goes on paper. */
export const TABLE_KEYS: readonly CellKey[] = [
  ...COLUMNS.filter(({ key }) => !BEHIND_DUTIES.includes(key)).flatMap(({ key }) =>
    key === LAST_DUTY ? [key, ...BEHIND_DUTIES] : [key],
  ),
  ...HELPER_KEYS,
];

/** Where the paper ends. */
export const LAST_ON_PAPER: CellKey = 'progress';

export const blockOfColumn = (key: CellKey): ColumnBlock => (isHelper(key) ? 'hidden' : columnOf(key).block);

const HELPER_WIDTH = 10;
/** Characters of a column; `widths` says those of the ones on paper. */
export const widthOf = (key: CellKey, widths: MatrixWidths): number =>
  isHelper(key) ? HELPER_WIDTH : key in widths ? widths[key as keyof MatrixWidths] : columnOf(key).width;
const isFolded = (key: CellKey): boolean => !isHelper(key) && columnOf(key).folded === true;

/** Columns of the sheet, beginning in its first column. */
export const columnSpecs = (widths: MatrixWidths): ColumnSpec[] =>
  TABLE_KEYS.map((key, i) => {
    const width = widthOf(key, widths);
    if (blockOfColumn(key) === 'hidden') return { width, hidden: true };
    if (isFolded(key)) return { width, hidden: true, group: 1 };
    const before = TABLE_KEYS[i - 1];
    return before !== undefined && isFolded(before) ? { width, collapsed: true } : { width };
  });

/** First column of a key, from 0. */
export const columnIndex = (key: CellKey): number => TABLE_KEYS.indexOf(key);
