import type { Range, Source } from '../../source';
import { trim } from '../../text';
import type { Line } from '../lines';
import { foundTable, type Found } from './found';
import { readHeader } from './headers';
import type { Row } from './table';

const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

function cellsOfLine(source: Source, line: Range): Range[] {
  const cells: Range[] = [];
  let start = source.folded.charAt(line.start) === '|' ? line.start + 1 : line.start;
  for (let at = start; at < line.end; at++) {
    if (source.folded.charAt(at) !== '|' || source.text.charAt(at - 1) === '\\') continue;
    cells.push(trim(source.text, { start, end: at }));
    start = at + 1;
  }
  const rest = trim(source.text, { start, end: line.end });
  return rest.end > rest.start ? [...cells, rest] : cells;
}

/** Reads a Markdown table that begins with a header at line `i`. */
export function pipedTable(source: Source, lines: readonly Line[], i: number): Found | null {
  const first = lines[i];
  const rule = lines[i + 1];
  const text = (r: Range): string => source.folded.slice(r.start, r.end);
  if (!first || !rule || !text(first).includes('|') || !RULE.test(text(rule))) return null;
  const columns = readHeader(cellsOfLine(source, first).map(text));
  if (!columns) return null;
  const rows: Row[] = [];
  let next = i + 2;
  for (let line = lines[next]; line && text(line).includes('|'); line = lines[++next])
    rows.push({ cells: cellsOfLine(source, line), at: { start: line.start, end: line.end } });
  return foundTable(source, lines, { i, next, columns, rows });
}
