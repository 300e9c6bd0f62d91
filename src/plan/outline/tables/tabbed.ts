import type { Range, Source } from '../../source';
import { trim } from '../../text';
import type { Line } from '../lines';
import { foundTable, type Found } from './found';
import { readHeader } from './headers';
import type { Column, Row } from './table';

const LONGEST_QUOTED = 4000;
/** Line breaks in the cells of one row. */
const MOST_BREAKS = 12;

/** Cells of one row; a cell that opens with `"` may go on over line ends. Returns where the row ends. */
export function readRow(source: Source, from: number): { cells: Range[]; end: number } {
  const { text } = source;
  const cells: Range[] = [];
  let at = from;
  for (;;) {
    const quoted = text.charAt(at) === '"' ? closingQuote(text, at) : -1;
    if (quoted > 0) {
      cells.push(trim(text, { start: at + 1, end: quoted }));
      at = quoted + 1;
    } else {
      const start = at;
      while (at < text.length && text.charAt(at) !== '\t' && text.charAt(at) !== '\n') at++;
      cells.push(trim(text, { start, end: at }));
    }
    if (text.charAt(at) !== '\t') return { cells, end: at };
    at++;
  }
}

/** The `"` that closes a quoted cell: followed by a tab, a line end or the text's end, doubled ones passed over. */
function closingQuote(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_QUOTED);
  for (let at = open + 1; at < limit; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at++;
    else return /[\t\n]|^$/.test(text.charAt(at + 1)) ? at : -1;
  }
  return -1;
}

const folded = (source: Source, cells: readonly Range[]): string[] =>
  cells.map(c => source.folded.slice(c.start, c.end));

/** Reads a tab-separated table that begins with a header at line `i`. */
export function tabbedTable(source: Source, lines: readonly Line[], i: number): Found | null {
  const first = lines[i];
  if (!first || !source.text.slice(first.from, first.to).includes('\t')) return null;
  const header = readRow(source, first.from);
  const columns = readHeader(folded(source, header.cells));
  if (!columns) return null;
  const rows: Row[] = [];
  let next = behind(lines, i + 1, header.end);
  for (let line = lines[next]; line; line = lines[next]) {
    const inTable = source.text.slice(line.from, line.to).includes('\t') || source.text.charAt(line.start) === '"';
    if (!inTable && !opensGroup(source, line)) break;
    const { cells, end } = wholeRow(source, line, columns);
    if (folded(source, cells).join() !== folded(source, header.cells).join())
      rows.push({ cells: aligned(source, columns, cells), at: { start: line.start, end } });
    next = behind(lines, next + 1, end);
  }
  return foundTable(source, lines, { i, next, columns, rows });
}

const NUMBER = /^[\d一二三四五六七八九十().、]+$/;

/**
 * A row of a numbered table, whose cells may hold line breaks without quotation marks (as Word copies them): lines that open with
 * no number go on with the last cell, if together they fill the row exactly.
 */
function wholeRow(source: Source, line: Line, columns: readonly Column[]): ReturnType<typeof readRow> {
  const row = readRow(source, line.from);
  const opensRow = (cell: Range | undefined) =>
    cell !== undefined && NUMBER.test(source.folded.slice(cell.start, cell.end));
  if (columns[0]?.role !== 'number' || row.cells.length >= columns.length || !opensRow(row.cells[0])) return row;
  let { cells, end } = row;
  for (let guard = 0; guard < MOST_BREAKS && cells.length < columns.length && end < source.text.length; guard++) {
    const more = readRow(source, end + 1);
    const [first, ...rest] = more.cells;
    const last = cells[cells.length - 1];
    if (!first || !last || opensRow(first) || first.end <= first.start) return row;
    cells = [...cells.slice(0, -1), { start: last.start, end: first.end }, ...rest];
    end = more.end;
  }
  return cells.length === columns.length ? { cells, end } : row;
}

/** The first line from `next` on that begins behind `end`. */
function behind(lines: readonly Line[], next: number, end: number): number {
  let at = next;
  while (at < lines.length && (lines[at]?.from ?? 0) < end) at++;
  return at;
}

/** A line of one cell between rows: the name of a group (一、党的建设). */
const opensGroup = (source: Source, line: Line): boolean =>
  line.end - line.start <= 40 &&
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(source.folded.slice(line.start, line.end));

/** Where web pages leave out merged cells at the row's start, moves the rest to the right, if the row then makes sense. */
function aligned(source: Source, columns: readonly Column[], cells: readonly Range[]): Range[] {
  const lacking = columns.length - cells.length;
  const first = cells[0];
  if (lacking <= 0 || !first || cells.length < 2 || columns[0]?.role !== 'number') return [...cells];
  if (NUMBER.test(source.folded.slice(first.start, first.end))) return [...cells];
  return [...Array.from({ length: lacking }, () => ({ start: first.start, end: first.start })), ...cells];
}
