import { lineText } from './lines';
import { pageNumber } from './page-number';
import type { PdfLine } from './types';

/** Shares of a page's height at its head and its foot where furniture stands. */
const HEAD = 0.1;
const FOOT = 0.13;
/** Lines from the edge that are looked at. */
const DEEP = 3;
/** Share of the pages that a line repeats on; facing pages may have two. */
const REPEATS = 0.4;

interface Page {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

export interface Furniture {
  readonly line: PdfLine;
  readonly why: 'margin' | 'page-number';
  readonly text: string;
}

interface RunningLine {
  readonly page: number;
  readonly line: PdfLine;
  readonly text: string;
  readonly atHead: boolean;
}

/** The outermost lines of each page, as far as they stand in its margins. */
function candidates(pages: readonly Page[]): RunningLine[] {
  return pages.flatMap(({ height, lines }, page) => {
    const head = lines.slice(0, DEEP).filter(line => line.y < HEAD * height);
    const foot = lines.slice(-DEEP).filter(line => line.y > (1 - FOOT) * height && !head.includes(line));
    const made = (atHead: boolean) => (line: PdfLine) => ({ page, line, text: lineText(line), atHead });
    return [...head.map(made(true)), ...foot.map(made(false))];
  });
}

/** Words of a line that are the same on every page: its numbers count as one. */
const patternOf = (one: RunningLine): string => `${one.atHead} ${one.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;

/** Numbers that grow with the pages: `number - page` is the same on at least two pages. */
function inStep(all: readonly RunningLine[]): ReadonlySet<RunningLine> {
  const steps = new Map<string, RunningLine[]>();
  for (const one of all) {
    const number = pageNumber(one.text);
    if (!number) continue;
    const key = `${one.atHead} ${number.value - one.page}`;
    steps.set(key, [...(steps.get(key) ?? []), one]);
  }
  return new Set([...steps.values()].filter(same => new Set(same.map(one => one.page)).size >= 2).flat());
}

/**
 * Lines that belong to the pages and not to the text: page numbers, and what stands at the head or foot of many pages alike. A bare
 * number counts where it goes up with the pages.
 * @param pages lines of each page, from top to bottom
 */
export function furnitureOf(pages: readonly Page[]): Furniture[] {
  const all = candidates(pages);
  const steps = inStep(all);
  const seen = new Map<string, Set<number>>();
  for (const one of all) {
    const pattern = patternOf(one);
    seen.set(pattern, (seen.get(pattern) ?? new Set()).add(one.page));
  }
  return all.flatMap((one): Furniture[] => {
    if (pageNumber(one.text)?.sure === true || steps.has(one)) return [{ ...one, why: 'page-number' }];
    const times = seen.get(patternOf(one))?.size ?? 0;
    return /\p{L}/u.test(one.text) && times >= 2 && times >= REPEATS * pages.length ? [{ ...one, why: 'margin' }] : [];
  });
}
