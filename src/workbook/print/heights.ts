/** Heights of lines on paper, by the longest text in them. */
import type { Lang } from '../../i18n/lang';
import type { CellSpec } from '../spec';
import { PAPER_SIZE } from '../style/paper';
import { wrappedLines } from '../text-size';
import { PAPER_COLUMNS } from './columns';

/** Points of a line of type, and what a row keeps free above and below. */
const LINE = PAPER_SIZE * 1.36;
const PADDING = 3;
/** Tallest row that programs can show. */
const MOST = 409;

/** Points of a row with these texts. @param widths of the columns, in characters */
export function lineHeight(cells: readonly CellSpec[], widths: readonly number[], lang: Lang): number {
  const lines = PAPER_COLUMNS.map(({ look }, i) => {
    const value = cells[i]?.value;
    return look === 'percent' || typeof value !== 'string' ? 1 : wrappedLines(value, widths[i] ?? 10, PAPER_SIZE, lang);
  });
  return Math.min(MOST, Math.round((Math.max(...lines) * LINE + PADDING) * 4) / 4);
}
