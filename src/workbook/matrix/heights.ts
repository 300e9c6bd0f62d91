import { TALL } from '../../ledger/columns/columns';
import type { Lang } from '../../i18n/lang';
import type { Row } from '../../ledger/types';
import { wrappedLines } from '../text-size';
import { columnSpecs, columnIndex } from './columns';

/** Points of the type, what a line of it takes, and what a row needs above and below it. */
const TYPE = 10;
const LINE = 15;
const PADDING = 6;
/** Tallest row that programs can show. */
const MOST = 409;

const widths = columnSpecs().map(column => column.width);

/** Height of a row in points, by its longest text. */
export function rowHeight(row: Row, lang: Lang): number {
  const lines = TALL.map(key => wrappedLines(String(row[key] ?? ''), widths[columnIndex(key)] ?? 10, TYPE, lang));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + PADDING);
}
