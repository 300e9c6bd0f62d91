/** Heights of lines on paper, by the longest text in them. */
import type { Lang } from '../../i18n/lang';
import type { CellSpec } from '../spec';
import { PAPER_SIZE } from '../style/paper';
import { LINE_OF_TYPE, wrappedLines } from '../text-size';
import { columnAt, PAPER_COLUMNS } from './columns';

/** Points of a line of type, and what a row keeps free above and below. */
const LINE = PAPER_SIZE * LINE_OF_TYPE;
const PADDING = 3;
/** Tallest row that programs can show. */
const MOST = 409;

type Cells = readonly CellSpec[];

/** Lines of type in the tallest of some columns. @param widths of the columns, in characters */
function tallest(cells: Cells, widths: readonly number[], lang: Lang, columns: readonly number[]): number {
  const lines = columns.map(i => {
    const value = cells[i]?.value;
    const plain = PAPER_COLUMNS[i]?.look === 'percent' || typeof value !== 'string';
    return plain ? 1 : wrappedLines(value, widths[i] ?? 10, PAPER_SIZE, lang);
  });
  return Math.max(...lines);
}

const ALL = PAPER_COLUMNS.map((_, i) => i);
/** The columns that share their room. */
const SHARING = [columnAt('measure'), columnAt('progress')];
const FIXED = ALL.filter(i => !SHARING.includes(i));

/** Points of a row with these texts. @param widths of the columns, in characters */
export const lineHeight = (cells: Cells, widths: readonly number[], lang: Lang): number =>
  Math.min(MOST, Math.round((tallest(cells, widths, lang, ALL) * LINE + PADDING) * 4) / 4);

/**
 * The way of parting the room between sentences and reports that takes the least paper; the first of equals.
 * @param ways widths of the columns that differ in those of sentences and reports alone; at least one
 */
export function leastPaper(
  rows: readonly Cells[],
  ways: readonly (readonly number[])[],
  lang: Lang,
): readonly number[] {
  const [first = []] = ways;
  const reported = rows.some(cells => typeof cells[columnAt('progress')]?.value === 'string');
  if (!reported || ways.length < 2) return first;
  const fixed = rows.map(cells => tallest(cells, first, lang, FIXED));
  const lines = (widths: readonly number[]): number =>
    rows.reduce((sum, cells, i) => sum + Math.max(fixed[i] ?? 1, tallest(cells, widths, lang, SHARING)), 0);
  return ways.map(widths => ({ widths, lines: lines(widths) })).reduce((a, b) => (b.lines < a.lines ? b : a)).widths;
}
