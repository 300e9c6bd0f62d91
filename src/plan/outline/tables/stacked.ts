import type { Range, Source } from '../../source';
import type { Line } from '../lines';
import { anchoredRows, namesBodies } from './anchored';
import { foundTable, type Found } from './found';
import { readHeader } from './headers';
import type { Column, Row } from './table';

const LONGEST_HEADER = 14;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
const COUNT = /^\d{1,3}[.、]?$/;

/** Reads a table that came through with one cell per line: its header names first, then the cells row by row. */
export function stackedTable(source: Source, lines: readonly Line[], i: number): Found | null {
  const text = (k: number): string => {
    const line = lines[k];
    return line ? source.folded.slice(line.start, line.end) : '';
  };
  const columns = stackedHeader(lines.slice(i, i + MOST_COLUMNS).map((_, k) => text(i + k)));
  if (!columns) return null;
  const n = columns.length;
  const anchored = columns.findIndex(c => c.role === 'number') > 0;
  if (anchored) {
    const found = anchoredRows(lines, columns, i + n, line => source.folded.slice(line.start, line.end));
    return found && foundTable(source, lines, { i, next: lines.length, columns, rows: found });
  }
  const numbered = columns[0]?.role === 'number';
  const rows: Row[] = [];
  let next = i + n;
  while (next < lines.length) {
    if (numbered && !COUNT.test(text(next))) break;
    let end = next + n;
    if (numbered) {
      const following = Number.parseInt(text(next), 10) + 1;
      const limit = Math.min(lines.length, next + 3 * n);
      end = next + 1;
      while (end < limit && !(COUNT.test(text(end)) && Number.parseInt(text(end), 10) === following)) end++;
      if (end >= limit) end = Math.min(lines.length, next + n);
    } else if (end > lines.length) break;
    rows.push(rowOf(lines.slice(next, end), columns));
    next = end;
  }
  if (rows.length === 0 || !ownersHold(source, columns, rows)) return null;
  return foundTable(source, lines, { i, next, columns, rows });
}

/** Whether the columns of bodies hold bodies: else lines are missing and every cell stands in the wrong column. */
function ownersHold(source: Source, columns: readonly Column[], rows: readonly Row[]): boolean {
  const cells = rows.flatMap(row =>
    columns.flatMap((column, c) => {
      const cell = row.cells[c];
      return /^(?:owner|lead|support)$/.test(column.role) && cell && cell.end > cell.start
        ? [source.folded.slice(cell.start, cell.end)]
        : [];
    }),
  );
  return cells.filter(cell => !namesBodies(cell)).length * 2 <= cells.length;
}

/** The longest run of header names at the start, with a task, a number or owner, and no sentence among them. */
function stackedHeader(texts: readonly string[]): Column[] | null {
  let n = 0;
  while (n < texts.length && (texts[n] ?? '').length <= LONGEST_HEADER && readHeader([texts[n] ?? '', '任务'])) n++;
  const columns = n >= FEWEST_COLUMNS ? readHeader(texts.slice(0, n)) : null;
  const roles = new Set(columns?.map(c => c.role));
  if (/\d/.test(texts[0] ?? '') || columns?.slice(3).some(c => c.role === 'number')) return null;
  return columns &&
    roles.has('task') &&
    (roles.has('number') || roles.has('owner') || roles.has('lead')) &&
    roles.size >= FEWEST_COLUMNS
    ? columns
    : null;
}

/** Lines over the number of columns go to the task or measure; lines missing are taken to be missing at the end. */
function rowOf(cells: readonly Line[], columns: readonly Column[]): Row {
  const at = { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 };
  const surplus = cells.length - columns.length;
  const measure = columns.findIndex(c => c.role === 'measure');
  const wide = measure >= 0 ? measure : columns.findIndex(c => c.role === 'task');
  const out: Range[] = [];
  let k = 0;
  columns.forEach((_, c) => {
    const first = cells[k];
    const last = cells[k + (c === wide && surplus > 0 ? surplus : 0)];
    k += c === wide && surplus > 0 ? surplus + 1 : 1;
    out.push(first && last ? { start: first.start, end: last.end } : { start: at.end, end: at.end });
  });
  return { cells: out, at };
}
