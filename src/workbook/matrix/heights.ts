import { TALL } from '../../ledger/columns/columns';
import type { Row } from '../../ledger/types';
import { lineCount } from '../text-size';
import { columnSpecs, columnIndex } from './columns';

/** Points a line of 10-point type takes, and what a row needs above and below it. */
const LINE = 15;
const PADDING = 6;
/** Tallest row that programs can show. */
const MOST = 409;

const widths = columnSpecs().map(column => column.width);

/** Height of a row in points, by its longest text. */
export function rowHeight(row: Row): number {
  const lines = TALL.map(key => lineCount(String(row[key] ?? ''), widths[columnIndex(key)] ?? 10));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + PADDING);
}
