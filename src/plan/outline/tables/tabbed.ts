import type { Range, Source } from '../../source';
import { trim } from '../../text';
import type { Line } from '../lines';
import { foundTable, type Found } from './found';
import { readHeader } from './headers';
import type { Column, Row } from './table';

const LONGEST_QUOTED = 4000;

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
    const { cells, end } = readRow(source, line.from);
    if (folded(source, cells).join() !== folded(source, header.cells).join())
      rows.push({ cells: aligned(source, columns, cells), at: { start: line.start, end } });
    next = behind(lines, next + 1, end);
  }
  return foundTable(source, lines, { i, next, columns, rows });
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
  if (/^[\d一二三四五六七八九十().、]+$/.test(source.folded.slice(first.start, first.end))) return [...cells];
  return [...Array.from({ length: lacking }, () => ({ start: first.start, end: first.start })), ...cells];
}
