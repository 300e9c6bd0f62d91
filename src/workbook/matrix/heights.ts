import { TALL } from '../../ledger/columns/columns';
import type { Lang } from '../../i18n/lang';
import type { Row } from '../../ledger/types';
import { LINE_OF_TYPE, wrappedLines } from '../text-size';
import { widthOf } from './columns';
import { leastWidths, type MatrixWidths } from './widths';

/** Points of the type, and what a row needs above and below it. */
const TYPE = 10;
const PADDING = 8;
/** Tallest row that programs can show. */
const MOST = 409;

/** Height of a row in points, by its longest text. */
export function rowHeight(
  row: Row,
  lang: Lang,
  widths: MatrixWidths,
  keys: readonly (typeof TALL)[number][] = TALL,
): number {
  const lines = keys.map(key => wrappedLines(String(row[key] ?? ''), widthOf(key, widths), TYPE, lang));
  return Math.min(MOST, Math.round((Math.max(1, ...lines) * TYPE * LINE_OF_TYPE + PADDING) * 4) / 4);
}

/** What a row needs at least for the cells that have changed, however narrow their columns are in this book: what else it holds fits already. */
export const changedHeight = (row: Row, lang: Lang, changed: readonly string[]): number =>
  rowHeight(
    row,
    lang,
    leastWidths(lang),
    TALL.filter(key => changed.includes(key)),
  );
