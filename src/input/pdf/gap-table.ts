import { BLANK_CELL, pdfCellOf, goesOn, type PdfCell } from './cell';
import { pdfLineOf, lineText } from './lines';
import { reachOf } from './reach';
import type { RuledTable } from './ruled-table';
import type { PdfLine, PdfRun } from './types';

/** Ems of a gap that makes somebody think of columns, and of the narrowest one between two full cells, which is wider than a blank. */
const WIDE = 1;
const NARROW = 0.38;
/** Ems that a full cell leaves to the next column at most. */
const GUTTER = 1.5;
/** Ems of a body's name. */
const NAME = 4;
/** Lines with text in two columns or more that make a table, and rows. */
const FEWEST = 3;
/** Share of the rows that may begin in the midst of a cell by chance. */
const TORN = 0.3;
/** Share of the rows that begin on one line in all their columns, at least. */
const LEVEL = 0.7;
/** Share of the rows with text in two columns or more. */
const SIDE_BY_SIDE = 0.6;

interface Span {
  readonly x0: number;
  readonly x1: number;
}

const spansOf = (line: PdfLine): Span[] => line.runs.map(run => ({ x0: run.x, x1: run.x + run.width }));

/** Where text stands, as stretches with gaps of at least `gap` points between them. */
function stretches(spans: readonly Span[], gap: number): Span[] {
  const found: { x0: number; x1: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.x0 - b.x0)) {
    const last = found[found.length - 1];
    if (last && span.x0 < last.x1 + gap) last.x1 = Math.max(last.x1, span.x1);
    else found.push({ ...span });
  }
  return found;
}

/** The stretches of text that a line has with gaps as wide as those between columns. */
const pieces = (line: PdfLine): Span[] => stretches(spansOf(line), WIDE * line.size);

/** The lines around a first one with gaps that leave the same gaps open; null where too few do. */
function region(lines: readonly PdfLine[], seed: number): { from: number; to: number; columns: Span[] } | null {
  const first = lines[seed];
  if (!first) return null;
  const gap = NARROW * first.size;
  let spans = spansOf(first);
  let count = pieces(first).length;
  let [from, to] = [seed, seed + 1];
  const take = (line: PdfLine | undefined): boolean => {
    if (!line) return false;
    const all = [...spans, ...spansOf(line)];
    const open = stretches(all, gap).length;
    const own = pieces(line).length;
    if (open < 2 || (open < count && own < 2) || Math.abs(line.size - first.size) > 0.4 * first.size) return false;
    spans = all;
    count = Math.max(open, Math.min(count, open));
    return true;
  };
  while (take(lines[to])) to++;
  while (from > 0 && pieces(lines[from - 1] as PdfLine).length >= 2 && take(lines[from - 1])) from--;
  return { from, to, columns: stretches(spans, gap) };
}

/** Runs of a line by the columns they stand in. */
function byColumn(line: PdfLine, columns: readonly Span[]): PdfLine[][] {
  const runs = line.runs;
  return columns.map(({ x0, x1 }) => {
    const own = runs.filter((run: PdfRun) => run.x + run.width / 2 >= x0 - 1 && run.x + run.width / 2 <= x1 + 1);
    return own.length > 0 ? [pdfLineOf(own)] : [];
  });
}

/** A line of a table by its columns; each cell holds one line or none. */
type Slice = readonly (readonly PdfLine[])[];

/** How a table is laid out. */
interface Layout {
  /** Where the text of each column ends. */
  readonly rights: readonly number[];
  /** The least usual distance from line to line: rows may stand farther apart. */
  readonly pitch: number;
}

/** How much farther than usual the next line of a cell may stand. */
const LOOSE = 1.15;

/** Whether the cell of a column goes on between two of its lines. */
const follows = (
  before: PdfLine | undefined,
  now: PdfLine | undefined,
  k: number,
  { rights, pitch }: Layout,
): boolean =>
  !!before && !!now && now.y - before.y <= LOOSE * pitch && goesOn(before, now, lineText(now), rights[k] ?? 0);

/** Share of the distances that make one usual. */
const USUAL = 0.2;

/** The least usual distance between lines of a column. */
function pitchOf(slices: readonly Slice[]): number {
  const found: number[] = [];
  const last: (PdfLine | undefined)[] = [];
  for (const slice of slices)
    slice.forEach(([line], k) => {
      const before = last[k];
      if (line && before) found.push(line.y - before.y);
      last[k] = line ?? before;
    });
  const sorted = found.sort((a, b) => a - b);
  const needed = Math.max(2, Math.ceil(USUAL * sorted.length));
  return sorted.find((d, i) => (sorted[i + needed - 1] ?? Infinity) - d <= 0.5) ?? Infinity;
}

const filled = (slice: Slice): number => slice.filter(cell => cell.length > 0).length;

/** Lines as rows: one begins where a cell begins, or none goes on from a line above. */
function rowsOf(slices: readonly Slice[], layout: Layout): PdfLine[][][] {
  const rows: PdfLine[][][] = [];
  for (const slice of slices) {
    const row = rows[rows.length - 1];
    const last = (k: number): PdfLine | undefined => row?.[k]?.[row[k].length - 1];
    const goes = slice.map((cell, k) => follows(last(k), cell[0], k, layout));
    const begins = slice.some((cell, k) => cell.length > 0 && !goes[k]);
    if (row && !begins && goes.includes(true)) slice.forEach((cell, k) => row[k]?.push(...cell));
    else rows.push(slice.map(cell => [...cell]));
  }
  return rows;
}

/**
 * How many rows begin in one column while another is in the midst of its text. In a table that is chance; columns of prose, taken for
 * one, do so at nearly each paragraph.
 */
function torn(rows: readonly PdfLine[][][], layout: Layout): number {
  const last: (PdfLine | undefined)[] = [];
  return rows.filter(row => {
    const goes = row.some((lines, k) => follows(last[k], lines[0], k, layout));
    row.forEach((lines, k) => (last[k] = lines[lines.length - 1] ?? last[k]));
    return goes;
  }).length;
}

/** Whether all cells of a row begin on one line, as those of a table do. */
const isLevel = (row: readonly PdfLine[][]): boolean => {
  const tops = row.flatMap(([line]) => (line ? [line] : []));
  return tops.every(line => Math.abs(line.y - (tops[0]?.y ?? 0)) <= 0.3 * line.size);
};

/** The table in a region of lines, if it is one. */
function tableIn(lines: readonly PdfLine[], columns: readonly Span[], words: ReadonlySet<string>): Found | null {
  const slices = lines.map(line => byColumn(line, columns));
  const rights = columns.map((_, k) => {
    const own = slices.flatMap(slice => slice[k] ?? []);
    const next = columns[k + 1];
    const em = own[0]?.size ?? 0;
    const { left, right } = own.length === 0 ? { left: 0, right: 0 } : reachOf(own);
    // Of the last column nobody knows how wide it is; what is shorter than a name was not broken.
    return next ? Math.max(right, next.x0 - GUTTER * em) : right - left < NAME * em ? Infinity : right;
  });
  const layout = { rights, pitch: pitchOf(slices) };
  // What follows in the first column alone and is no more of a cell is text below the table.
  let end = slices.length;
  const isBelow = (i: number): boolean => {
    const slice = slices[i] ?? [];
    return (
      filled(slice) < 2 && (slice[0]?.length ?? 0) > 0 && !follows(slices[i - 1]?.[0]?.[0], slice[0]?.[0], 0, layout)
    );
  };
  while (end > 0 && isBelow(end - 1)) end--;
  const body = slices.slice(0, end);
  if (body.filter(slice => filled(slice) >= 2).length < FEWEST) return null;
  const rows = rowsOf(body, layout);
  if (rows.length < 2 || rows.filter(row => filled(row) >= 2).length < SIDE_BY_SIDE * rows.length) return null;
  if (rows.filter(isLevel).length < LEVEL * rows.length) return null;
  if (torn(rows, layout) > TORN * rows.length) return null;
  const cells = rows.map(row =>
    row.map((cell, k): PdfCell => (cell.length === 0 ? BLANK_CELL : pdfCellOf(cell, rights[k] ?? 0, words))),
  );
  const xs = [...columns.map(column => column.x0), columns[columns.length - 1]?.x1 ?? 0];
  return { length: end, table: { xs, rows: cells } };
}

interface Found {
  /** Lines of the region that the table takes. */
  readonly length: number;
  readonly table: RuledTable;
}

/** The first table among lines that has no rulings: gaps that go down through several lines. */
export function gapTable(
  lines: readonly PdfLine[],
  words: ReadonlySet<string>,
): { readonly from: number; readonly to: number; readonly table: RuledTable } | null {
  for (let seed = 0; seed < lines.length; seed++) {
    if (pieces(lines[seed] as PdfLine).length < 2) continue;
    const found = region(lines, seed);
    if (!found) continue;
    const made = tableIn(lines.slice(found.from, found.to), found.columns, words);
    if (made) return { from: found.from, to: found.from + made.length, table: made.table };
    seed = Math.max(seed, found.to - 1);
  }
  return null;
}
