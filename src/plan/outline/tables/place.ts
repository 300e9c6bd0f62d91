import type { Range, Source } from '../../source';
import { aligned } from './align';
import type { Suits } from './align';
import { kindAt } from './kinds';
import type { Separator } from './split';

/** More cells than any table has columns. */
export const MOST_CELLS = 60;

/** True for a row behind whose last cell its sign stands once more. */
const closes = (source: Source, at: Range, { sign, keepsBlanks }: Separator): boolean =>
  keepsBlanks && sign.trim() !== '' && source.text.slice(at.start, at.end).trimEnd().endsWith(sign);

/** So many cells, blank ones behind the last. */
const padded = (cells: readonly Range[], width: number, at: Range): readonly Range[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, c) => cells[c] ?? { start: at.end, end: at.end });

/**
 * Gives each column its cell. A row of too few or too many cells is laid out by what they
 * hold, unless `showsMerged`: where merged cells come as blanks at the left, what it lacks were blanks at its end.
 */
export function place(
  source: Source,
  found: readonly Range[],
  width: number,
  fit: Suits,
  at: Range,
  by: Separator,
  showsMerged: boolean,
): { cells: Range[]; lacks: boolean[] } {
  const cells = showsMerged ? padded(found, width, at) : found;
  const none = { start: at.end, end: at.end };
  if (cells.length === width || cells.length > MOST_CELLS)
    return { cells: [...cells.slice(0, width)], lacks: Array.from({ length: width }, () => false) };
  const blanks = cells.slice(width).every(c => c.end <= c.start);
  if (cells.length > width && blanks) return place(source, cells.slice(0, width), width, fit, at, by, showsMerged);
  const lists =
    cells.length === 1
      ? Array.from({ length: width }, (_, c) => (c === 0 ? cells : []))
      : aligned(
          cells,
          cells.map(c => kindAt(source, c)),
          width,
          fit,
          closes(source, at, by),
        );
  const last = lists.reduce((k, list, c) => (list.length > 0 ? c : k), -1);
  return {
    cells: lists.map(list => {
      const [first] = list;
      const end = list[list.length - 1];
      return first && end ? { start: first.start, end: end.end } : none;
    }),
    lacks: lists.map((list, c) => list.length === 0 && c < last && by.keepsBlanks),
  };
}
