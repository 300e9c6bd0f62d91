import type { Range, Source } from '../../source';
import type { TextLine } from '../lines';
import { rolesOf } from './columns';
import type { Profile } from './columns';
import { foundTable } from './found';
import type { TableFound } from './found';
import { isHeader } from './headers';
import { kindOf } from './kinds';
import { MOST_CELLS } from './place';
import { isRule } from './signs';
import { readRow } from './split';
import type { Separator } from './split';
import type { TableRow } from './table';

/** So many lines must name what they hold, above so many tasks beside each other. */
const FEWEST_LINES = 3;
const FEWEST_TASKS = 2;

/**
 * A table on its side: each line opens with what it names (事项, 要求, 承办, 期限) and each column is a task. Null where the first
 * cells are no header, or where the first line is one.
 */
export function sidewaysTable(source: Source, lines: readonly TextLine[], i: number, by: Separator): TableFound | null {
  const words = (r: Range | undefined): string => (r ? source.folded.slice(r.start, r.end) : '');
  const rows: (readonly Range[])[] = [];
  let next = i;
  for (let line = lines[next]; line; line = lines[++next]) {
    if (isRule(words(line))) continue;
    const { cells, end } = readRow(source, line, by);
    if (cells.length < 2 || end > line.to) break;
    rows.push(cells);
  }
  const width = rows[0]?.length ?? 0;
  const labels = rows.map(([label]) => words(label));
  if (rows.length < FEWEST_LINES || width <= FEWEST_TASKS || width > MOST_CELLS) return null;
  if (rows.some(cells => cells.length > width) || !isHeader(labels) || isHeader((rows[0] ?? []).map(words)))
    return null;
  const none = { start: lines[next - 1]?.end ?? 0, end: lines[next - 1]?.end ?? 0 };
  const profiles = rows.map(([, ...cells], k): Profile => {
    const own = cells.map(words);
    return { header: labels[k] ?? '', words: own, kinds: own.map(kindOf) };
  });
  const roles = rolesOf(profiles);
  if (!roles.includes('task')) return null;
  const columns = rows.map(([at], k) => ({
    header: labels[k] ?? '',
    role: roles[k] ?? ('extra' as const),
    ...(at ? { at } : {}),
  }));
  const tasks = Array.from({ length: width - 1 }, (_, c): TableRow => {
    const cells = rows.map(row => row[c + 1] ?? none);
    const filled = cells.filter(cell => cell.end > cell.start);
    const start = filled[0]?.start ?? none.start;
    return { cells, at: { start, end: filled.reduce((end, cell) => Math.max(end, cell.end), start) } };
  });
  return foundTable(source, lines, { i, next, columns, rows: tasks });
}
