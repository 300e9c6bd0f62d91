import type { Range, Source } from '../../source';
import type { Line } from '../lines';
import { foundTable, type Found } from './found';
import { readHeader } from './headers';
import type { Row } from './table';

const FEWEST_COLUMNS = 3;
const LONGEST_HEADER = 120;

/** The words of a line that blanks separate. */
function cellsOf(source: Source, line: Range): Range[] {
  const text = source.text.slice(line.start, line.end);
  return [...text.matchAll(/\S+/g)].map(m => ({
    start: line.start + m.index,
    end: line.start + m.index + m[0].length,
  }));
}

/** Reads a table whose tabs became blanks: a header of at least three names with a number column, then lines of as many cells. */
export function spacedTable(source: Source, lines: readonly Line[], i: number): Found | null {
  const first = lines[i];
  const text = (r: Range): string => source.folded.slice(r.start, r.end);
  if (!first || first.end - first.start > LONGEST_HEADER || !/^(?:序号|编号|No\.?|#)\s/i.test(text(first))) return null;
  const header = cellsOf(source, first);
  const columns = header.length >= FEWEST_COLUMNS ? readHeader(header.map(text)) : null;
  if (!columns) return null;
  const rows: Row[] = [];
  let next = i + 1;
  for (let line = lines[next]; line; line = lines[++next]) {
    const cells = cellsOf(source, line);
    if (cells.length !== columns.length) break;
    rows.push({ cells, at: { start: line.start, end: line.end } });
  }
  if (rows.length === 0) return null;
  return foundTable(source, lines, { i, next, columns, rows });
}
