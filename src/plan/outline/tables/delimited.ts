import { DUTIES } from '../../../language/bodies/duties';
import { KINDS } from '../../../language/bodies/kinds';
import type { Range, Source } from '../../source';
import { isIndexLine } from '../furniture/keys';
import { isRemark } from './remark';
import type { TextLine } from '../lines';
import { suits } from './align';
import { acrossBodies } from './across';
import { rolesOf } from './columns';
import { isAimed, shareRoles } from './shares';
import { timedColumns } from './time-heads';
import type { Profile } from './columns';
import { OPENS_PART } from './fill';
import { foundTable } from './found';
import type { TableFound } from './found';
import { isHeader } from './headers';
import { isTable } from './is-table';
import { aboveTable } from './unit-line';
import { namedColumns } from './named-columns';
import { namesOf } from './names';
import { MOST_CELLS, place } from './place';
import { isCount, kindAt } from './kinds';
import type { Promised } from './promised';
import { slidBack } from './slid';
import { isRule } from './signs';
import { namesSum } from './sum';
import { readRow } from './split';
import type { Separator } from './split';
import type { TableRow } from './table';

/** A row as it was split, before its cells have columns. */
interface Raw {
  readonly cells: readonly Range[];
  readonly at: Range;
  /** Lines of the same row below, in a drawn table with rules between its rows. */
  readonly more: readonly (readonly Range[])[];
}

const LONGEST_TITLE = 40;
/** Among so many lines the rules of a drawn table are counted. */
const MOST_RULED = 40;
const MOST_BREAKS = 12;
/** Rows by which a table is judged. */
const SAMPLE = 40;
const STOPS = /[。;,:!?]/;
/** A line that says who answers for the rows below. */
const NOTED = new RegExp(`^(?:${DUTIES})(?:${KINDS})?:[^。;:]{2,30}$`);

/** Reads a table whose cells a sign or blanks part, that begins at line `i`: with a header or without. */
export function delimitedTable(
  source: Source,
  lines: readonly TextLine[],
  i: number,
  { first, by: signs }: Promised,
): TableFound | null {
  for (const by of signs) {
    if (judged(source, lines, i, rowsFrom(source, lines, first, by, 2 * SAMPLE), by) === null) continue;
    return judged(source, lines, i, rowsFrom(source, lines, first, by, Infinity), by);
  }
  return null;
}

const words = (source: Source, r: Range | undefined): string => (r ? source.folded.slice(r.start, r.end) : '');

/** The first `most` rows from a line on as far as they are rows, and the line behind them. */
function rowsFrom(
  source: Source,
  lines: readonly TextLine[],
  first: number,
  by: Separator,
  most: number,
): { rows: Raw[]; next: number } {
  const rows: Raw[] = [];
  let next = first;
  const parts = (k: number): boolean => {
    const line = lines[k];
    return line !== undefined && readRow(source, line, by).cells.length > 1;
  };
  const isRow = (k: number): boolean => isRule(words(source, lines[k])) || parts(k);
  // Above and below the names, and below each row: a line without a rule above it goes on with its row.
  let ruled = 0;
  for (let k = first; k < first + MOST_RULED && isRow(k); k++) if (isRule(words(source, lines[k]))) ruled++;
  const indexed = isIndexLine(words(source, lines[first]), false);
  let opened = true;
  for (let line = lines[next]; line && rows.length < most; line = lines[next]) {
    if (isRule(words(source, line))) {
      opened = true;
      next++;
      continue;
    }
    if (rows.length > 1 && !indexed && isIndexLine(words(source, line), false)) break;
    const row = readRow(source, line, by);
    // 备注 where the numbers stand, below the last row.
    if (rows.length > 1 && isRemark(words(source, row.cells[0])) && !parts(next + 1)) break;
    const quoted = source.text.charAt(line.start) === '"';
    if (row.cells.length < 2 && !quoted && !opensGroup(source, line, by, parts(next + 1))) break;
    const last = rows[rows.length - 1];
    if (rows[0] && last?.cells.length === 1 && rows.length > 1 && opensAnother(source, row.cells, rows[0].cells))
      return { rows: rows.slice(0, -1), next: next - 1 };
    const whole = rows[0] ? wholeRow(source, lines, next, row, by, rows[0].cells.length) : row;
    if (ruled > 2 && !opened && last)
      rows[rows.length - 1] = { ...last, at: { ...last.at, end: whole.end }, more: [...last.more, whole.cells] };
    else rows.push({ cells: whole.cells, at: { start: line.start, end: whole.end }, more: [] });
    opened = false;
    while (next < lines.length && (lines[next]?.from ?? 0) < whole.end) next++;
    if (lines[next]?.from === line.from) next++;
  }
  return { rows, next };
}

/** Below a line of one cell: names of columns, other than the table has that stands above it. */
function opensAnother(source: Source, cells: readonly Range[], names: readonly Range[]): boolean {
  const [here, above] = [cells, names].map(row => row.map(c => words(source, c)));
  return here !== undefined && isHeader(here) && above !== undefined && isHeader(above) && here.join() !== above.join();
}

/** A line of one cell between rows: the name of a group (一、党的建设; 新开工项目). */
function opensGroup(source: Source, line: TextLine, by: Separator, goesOn: boolean): boolean {
  if (line.end - line.start > LONGEST_TITLE) return false;
  const text = words(source, line);
  if (by.sign === ' ') return goesOn && OPENS_PART.test(text);
  return (
    OPENS_PART.test(text) ||
    (goesOn && !by.weak && NOTED.test(text)) ||
    (goesOn && !by.weak && by.sign !== '' && !line.gap && !STOPS.test(text) && text.length <= 20)
  );
}

/**
 * A row of a numbered table, whose cells may hold line breaks without quotation marks (as Word copies them): lines that open with
 * no number go on with the last cell, if together they fill the row exactly. A bar at the end closes its row.
 */
function wholeRow(
  source: Source,
  lines: readonly TextLine[],
  k: number,
  row: ReturnType<typeof readRow>,
  by: Separator,
  width: number,
): ReturnType<typeof readRow> {
  const opens = (cell: Range | undefined): boolean => cell !== undefined && isCount(words(source, cell));
  const closed = by.sign !== '\t' && source.text.slice(0, row.end).trimEnd().endsWith(by.sign);
  if (!by.keepsBlanks || closed || row.cells.length >= width || !opens(row.cells[0])) return row;
  let { cells, end } = row;
  for (let guard = 1; guard <= MOST_BREAKS && cells.length < width; guard++) {
    const line = lines[k + guard];
    if (!line) break;
    const more = readRow(source, line, by);
    const [first, ...rest] = more.cells;
    const last = cells[cells.length - 1];
    if (!first || !last || opens(first) || first.end <= first.start) return row;
    cells = [...cells.slice(0, -1), { start: last.start, end: first.end }, ...rest];
    end = more.end;
  }
  return cells.length === width ? { cells, end } : row;
}

/** The number of cells that most rows have, and how many have it. */
function widthOf(rows: readonly Raw[]): { width: number; rows: number } {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = { width: 0, rows: 0 };
  for (const [width, n] of counts)
    if (n > best.rows || (n === best.rows && width > best.width)) best = { width, rows: n };
  return best;
}

const NO_CELL: Range = { start: 0, end: 0 };

/** The table that rows make, if they do: the header's names, or what the columns hold, must say so. */
function judged(
  source: Source,
  lines: readonly TextLine[],
  i: number,
  { rows, next }: { rows: readonly Raw[]; next: number },
  by: Separator,
): TableFound | null {
  const [head] = rows;
  if (!head || head.cells.length < 2 || head.cells.length > MOST_CELLS) return null;
  const text = (r: Range): string => words(source, r);
  const cellsOf = (row: Pick<Raw, 'cells'> | undefined): string[] => (row?.cells ?? []).map(text);
  const sample = rows.slice(1, SAMPLE + 1);
  const usual = widthOf(sample.length > 0 ? sample : rows);
  const profiles = (width: number, body: readonly Pick<Raw, 'cells'>[], headers: readonly string[]): Profile[] => {
    const whole = body.filter(r => r.cells.length === width);
    const used = (whole.length > 0 ? whole : body).slice(0, SAMPLE);
    return Array.from({ length: width }, (_, c) => {
      const own = used.map(({ cells }) => cells[c] ?? NO_CELL);
      return { header: headers[c] ?? '', words: own.map(text), kinds: own.map(cell => kindAt(source, cell)) };
    });
  };
  const named = namesOf(
    rows.slice(0, 3).map(cellsOf),
    body => profiles(usual.width, rows.slice(body), []),
    usual.width,
  );
  const from = named?.rows ?? 0;
  const width =
    named?.sure === true && by.keepsBlanks ? named.names.length : Math.max(usual.width, named?.names.length ?? 0);
  const body = slidBack(source, rows.slice(from), width);
  const columns = profiles(width, body, named?.names ?? []);
  const { above, unit } = aboveTable(source, lines, i);
  const across = acrossBodies(
    columns,
    above,
    head.cells,
    body.map(r => r.cells),
    text,
  );
  if (across) return foundTable(source, lines, { i, next, unit, ...across });
  const shared = body.length > 1 ? shareRoles(columns, above) : null;
  const timed = !by.weak && isAimed(columns, above) && timedColumns(columns.map(c => c.header)).size > 0;
  if (
    shared === null &&
    !(timed && body.length > 1) &&
    !isTable(
      columns,
      body.filter(row => !namesSum(text(row.cells[0] ?? NO_CELL))),
      usual.rows / Math.max(1, Math.min(sample.length, SAMPLE)),
      named?.sure === true,
      named !== null,
      by,
    )
  )
    return null;
  const fit = suits(columns);
  const again = cellsOf(head).join();
  const showsMerged = by.keepsBlanks && body.some(({ cells: [first] }) => first && first.end <= first.start);
  const placed = body
    .filter(row => named === null || cellsOf(row).join() !== again)
    .map((row): TableRow => {
      const put = (cells: readonly Range[]): { cells: Range[]; lacks: boolean[] } =>
        place(source, cells, width, fit, row.at, by, showsMerged);
      const { cells, lacks } = put(row.cells);
      return { cells, at: row.at, lacks, ...(row.more.length > 0 ? { more: row.more.map(m => put(m).cells) } : {}) };
    });
  // Rows that lacked cells count too, once these are in their places: weeks below a merged month.
  const roles = shared ?? rolesOf(profiles(width, placed.length > 0 ? placed : body, named?.names ?? []));
  if (!roles.includes('task')) return null;
  const heads = rows.slice(0, named?.rows ?? 0).map(row => row.cells);
  const made = namedColumns(columns, roles, heads, shared !== null);
  return foundTable(source, lines, { i, next, unit, columns: made, rows: placed });
}
