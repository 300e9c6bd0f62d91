import { hadToEnd } from './break';
import { lineText, pdfLinesOf } from './lines';
import { reachOf } from './reach';
import type { PdfLine, PdfRun } from './types';

/** Ems of the narrowest gap between two columns. */
const GUTTER = 0.9;
/** Lines that each column has at least. */
const FEWEST = 4;
/** Share of a column's lines that go to its edge, at least: prose fills its column. */
const FILLED = 0.5;
/** Share of beginnings on the left that have one on the right beside them, from which on the columns are those of a table. */
const BESIDE = 0.7;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/**
 * Where a gutter may be: before what begins behind a gap, on its line or beside the next one, and behind all that ends before that; a
 * mark may hang over the edge of a column.
 */
function places(lines: readonly PdfLine[]): number[] {
  const ends = lines.flatMap(({ runs }) => runs.map(run => run.x + run.width)).sort((a, b) => a - b);
  const found: number[] = [];
  const between = (end: number, start: number, size: number): void => {
    if (start - end < GUTTER * size) return;
    let last = end;
    for (const other of ends) if (other <= start - GUTTER * size && other > last) last = other;
    found.push((end + start) / 2, (last + start) / 2);
  };
  lines.forEach((line, k) => {
    const { runs, size } = line;
    runs.forEach((run, i) => between(run.x + run.width, runs[i + 1]?.x ?? -Infinity, size));
    for (const other of [lines[k - 1], lines[k + 1]]) if (other) between(line.x1, other.x0, size);
  });
  return found.sort((a, b) => a - b).filter((x, i, all) => i === 0 || x - (all[i - 1] ?? 0) > 2);
}

/** The longest stretch of lines that a gap at `x` parts, with text on both sides. */
function stretchAt(lines: readonly PdfLine[], x: number): Stretch | null {
  const half = (line: PdfLine): number => (GUTTER / 2) * line.size;
  const crosses = (line: PdfLine): boolean =>
    line.runs.some(run => run.x < x + half(line) * 0.9 && run.x + run.width > x - half(line) * 0.9);
  let best: Stretch | null = null;
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && !crosses(lines[to] as PdfLine)) to++;
    if (to - from > (best ? best.to - best.from : FEWEST - 1)) best = { from, to, x };
    from = to + 1;
  }
  return best;
}

/** Lines of a column that begin something: the line before had room for more. */
function beginnings(lines: readonly PdfLine[]): PdfLine[] {
  const { right } = reachOf(lines);
  return lines.filter((line, i) => {
    const before = lines[i - 1];
    return !before || !hadToEnd(before, line, lineText(line), right);
  });
}

/**
 * Whether two sides are columns of prose: one is filled at least, and what begins on the left has nothing to do with the right. In a
 * table each row begins on both sides at once.
 */
function areProse(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  if (left.length < FEWEST || right.length < FEWEST) return false;
  const [lefts, rights] = [beginnings(left), beginnings(right)];
  const filled = (side: readonly PdfLine[], starts: readonly PdfLine[]): boolean =>
    side.length - starts.length >= FILLED * (side.length - 1);
  if (!filled(left, lefts) && !filled(right, rights)) return false;
  const beside = lefts.filter(a => rights.some(b => Math.abs(a.y - b.y) < 0.3 * a.size)).length;
  const byChance = (lefts.length * rights.length) / right.length;
  return lefts.length < 3 || beside < BESIDE * lefts.length || beside < 1.5 * byChance;
}

const sides = (lines: readonly PdfLine[], x: number): [PdfRun[], PdfRun[]] => {
  const runs = lines.flatMap(line => line.runs);
  return [runs.filter(run => run.x < x), runs.filter(run => run.x >= x)];
};

/**
 * Lines of a page in the order they are read, block by block: where a gap goes down between columns of prose, the left one comes
 * first. What goes across the gap parts the columns above and below it.
 * @param lines of the whole width, from top to bottom
 */
export function columnsOf(lines: readonly PdfLine[], depth = 0): PdfLine[][] {
  if (lines.length === 0) return [];
  const stretches =
    depth > 4
      ? []
      : places(lines)
          .map(x => stretchAt(lines, x))
          .filter(one => one !== null)
          .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const { from, to, x } of stretches.slice(0, 12)) {
    const [left, right] = sides(lines.slice(from, to), x).map(pdfLinesOf) as [PdfLine[], PdfLine[]];
    if (!areProse(left, right)) continue;
    return [
      ...columnsOf(lines.slice(0, from), depth + 1),
      ...columnsOf(left, depth + 1),
      ...columnsOf(right, depth + 1),
      ...columnsOf(lines.slice(to), depth + 1),
    ];
  }
  return [[...lines]];
}
