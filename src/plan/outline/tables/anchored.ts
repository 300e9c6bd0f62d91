import type { Range } from '../../source';
import { BODY_END } from '../../facts/owners/lexicon';
import type { Line } from '../lines';
import type { Column, Row } from './table';

const COUNT = /^\d{1,3}[.、]?$/;
const OF_BODIES = /.(?:单位|部门|科室|处室)$/;

/** True for a cell that can hold nothing but bodies. */
export const namesBodies = (cell: string): boolean =>
  /[A-Za-z]{3}/.test(cell) || (!/[%≥≤\d。]/.test(cell) && BODY_END.test(cell));

/** One stretch over several lines; empty behind nothing. */
const over = (lines: readonly Line[], at: number): Range => ({
  start: lines[0]?.start ?? at,
  end: lines[lines.length - 1]?.end ?? at,
});

/** Shares the lines of one row, from its number on, out among the columns: bodies from the right, the rest between. */
function shared(lines: readonly Line[], columns: readonly Column[], text: (line: Line) => string): Range[] {
  const end = lines[lines.length - 1]?.end ?? 0;
  const out = columns.map(() => ({ start: end, end }));
  let right = columns.length;
  while (right > 2 && OF_BODIES.test(columns[right - 1]?.header ?? '')) right--;
  const bodyAt = (i: number): boolean => lines[i] !== undefined && namesBodies(text(lines[i]));
  let bodies = 0;
  while (right < columns.length && bodies < lines.length - 2 && bodyAt(lines.length - 1 - bodies)) bodies++;
  const rest = lines.slice(0, lines.length - bodies);
  const names = lines.slice(lines.length - bodies);
  const single = Math.max(0, Math.min(columns.length - right, bodies) - 1);
  if (names.length > 0) out[right] = over(names.slice(0, names.length - single), end);
  names.slice(names.length - single).forEach((line, i) => (out[right + 1 + i] = over([line], end)));
  const surplus = Math.max(0, rest.length - right);
  out[0] = over(rest.slice(0, 1), end);
  out[1] = over(rest.slice(1, 2 + surplus), end);
  const middle = rest.slice(2 + surplus);
  middle.forEach((line, i) => (out[right - middle.length + i] = over([line], end)));
  return out;
}

/**
 * The rows of a table with one cell per line whose blank cells were lost and whose numbers stand behind a column of groups: each
 * row begins at the next number of the count. Null where the count does not begin right behind the header.
 */
export function anchoredRows(
  lines: readonly Line[],
  columns: readonly Column[],
  first: number,
  text: (line: Line) => string,
): Row[] | null {
  const key = columns.findIndex(c => c.role === 'number');
  const bodiesLast = OF_BODIES.test(columns[columns.length - 1]?.header ?? '');
  /** A row ends right before, but for the cell of a group. */
  const ended = (i: number): boolean => lines.slice(Math.max(0, i - 1 - key), i).some(line => namesBodies(text(line)));
  const starts: number[] = [];
  lines.forEach((line, i) => {
    const next = i >= first && COUNT.test(text(line)) && Number.parseInt(text(line), 10) === starts.length + 1;
    if (next && (starts.length === 0 || !bodiesLast || ended(i))) starts.push(i);
  });
  if (starts.length < 2 || (starts[0] ?? 0) > first + key) return null;
  return starts.map((start, i) => {
    const own = lines.slice(start, starts[i + 1] ?? lines.length);
    const before = i ? [] : lines.slice(first, start);
    const at = over([...before, ...own], 0);
    const groups = columns.slice(0, key).map((_, g) => over(before.slice(g, g + 1), at.start));
    return { cells: [...groups, ...shared(own, columns.slice(key), text)], at };
  });
}
