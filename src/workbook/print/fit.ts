/** How large type comes out on paper: programs shrink a sheet by whole per cents until its columns fit across the pages it may have. */
import type { ColumnSpec, PrintSpec } from '../spec';

/** Points, upright. */
const PAPER: Readonly<Record<PrintSpec['paper'], readonly [width: number, height: number]>> = {
  A4: [595, 842],
  A3: [842, 1191],
};
/** Inches: what programs keep free where nothing is said. */
const MARGIN = 0.7;

/** The smallest type that is read without effort on paper, in points. */
export const LEAST_TYPE = 7.5;

/**
 * Pixels of a digit, by which columns are as wide as any program draws them. Excel counts 8 for 宋体 and 7 for Calibri; LibreOffice
 * takes DejaVu Sans where neither is installed, and its digits are 9 wide.
 */
const DIGIT = 9;
const PADDING = 5;
const POINTS = 0.75;

type Widths = readonly Pick<ColumnSpec, 'width' | 'hidden'>[];
type Page = Pick<PrintSpec, 'orientation' | 'paper' | 'margins' | 'titleColumns' | 'area'>;

/** Points of a column where it is widest. */
const drawn = ({ width, hidden }: Widths[number]): number => (hidden === true ? 0 : (width * DIGIT + PADDING) * POINTS);

/** Points between the margins. */
function room({ orientation, paper, margins }: Page): number {
  const [short, long] = PAPER[paper];
  const { left, right } = margins ?? { left: MARGIN, right: MARGIN };
  return (orientation === 'landscape' ? long : short) - (left + right) * 72;
}

/** Pages side by side on which columns stand at a scale; those repeated on the left take their room on each. */
function pages(widths: readonly number[], page: Page, scale: number): number {
  const across = room(page) / scale;
  const [from = 0, to = -1] = page.titleColumns ?? [];
  const repeated = widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  let count = 1;
  let filled = 0;
  for (const width of widths) {
    if (filled + width > across && filled > 0) {
      count += 1;
      filled = repeated;
    }
    filled += width;
  }
  return count;
}

const onPaper = (columns: Widths, { area }: Page): readonly number[] =>
  columns.slice(area?.left ?? 0, area === undefined ? undefined : area.right + 1).map(drawn);

/** Share of their size that columns have on so many pages side by side; never more than all of it. */
export function shrunk(columns: Widths, page: Page, across: number): number {
  const widths = onPaper(columns, page);
  for (let percent = 100; percent > 10; percent--)
    if (pages(widths, page, percent / 100) <= across) return percent / 100;
  return 0.1;
}

/** Pages side by side that columns need if type of a size, in points, is to be legible. */
export const pagesAcross = (columns: Widths, page: Page, size: number): number =>
  pages(onPaper(columns, page), page, Math.min(1, LEAST_TYPE / size));
