import type { Box, Ruling } from './types';

/** Points within which two rulings lie on one line, or touch. */
const SNAP = 3;

/** Cells of a table, in rows; a merged cell stands in its first place, `null` in the others. */
export interface Grid {
  readonly box: Box;
  /** Edges of the columns, one more than there are columns. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly (Box | null)[])[];
}

const isLevel = (r: Ruling): boolean => r.x1 - r.x0 >= r.y1 - r.y0;

const touches = (a: Ruling, b: Ruling): boolean =>
  a.x0 <= b.x1 + SNAP && b.x0 <= a.x1 + SNAP && a.y0 <= b.y1 + SNAP && b.y0 <= a.y1 + SNAP;

/** Rulings that hang together. */
function clusters(rulings: readonly Ruling[]): Ruling[][] {
  const rest = [...rulings].sort((a, b) => a.y0 - b.y0);
  const group = rest.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  rest.forEach((one, i) => {
    for (let k = i + 1; k < rest.length; k++) {
      const other = rest[k] as Ruling;
      if (other.y0 > one.y1 + SNAP) break;
      if (touches(one, other)) group[find(k)] = find(i);
    }
  });
  const found = new Map<number, Ruling[]>();
  rest.forEach((one, i) => found.set(find(i), [...(found.get(find(i)) ?? []), one]));
  return [...found.values()];
}

/** Different positions, those within {@link SNAP} as one. */
function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? 0) > SNAP);
}

/** Whether rulings cover at least half of a stretch. */
function covered(pieces: readonly (readonly [number, number])[], from: number, to: number): boolean {
  let sum = 0;
  let at = from;
  for (const [a, b] of [...pieces].sort((p, q) => p[0] - q[0])) {
    sum += Math.max(0, Math.min(b, to) - Math.max(a, at));
    at = Math.max(at, Math.min(b, to));
  }
  return sum >= (to - from) / 2;
}

function gridOf(rulings: readonly Ruling[]): Grid | null {
  const level = rulings.filter(isLevel);
  const upright = rulings.filter(r => !isLevel(r));
  const box: Box = {
    x0: Math.min(...rulings.map(r => r.x0)),
    y0: Math.min(...rulings.map(r => r.y0)),
    x1: Math.max(...rulings.map(r => r.x1)),
    y1: Math.max(...rulings.map(r => r.y1)),
  };
  // A table may lack its outer rulings.
  const xs = distinct([box.x0, box.x1, ...upright.map(r => r.x0)]);
  const ys = distinct([box.y0, box.y1, ...level.map(r => r.y0)]);
  const wide = xs.length - 1;
  const high = ys.length - 1;
  if (wide < 2 || high < 1 || upright.length === 0 || wide * high > 20_000) return null;
  const at = (list: readonly number[], i: number): number => list[i] ?? 0;
  const wall = (i: number, row: number): boolean =>
    covered(
      upright.filter(r => Math.abs(r.x0 - at(xs, i)) <= SNAP).map(r => [r.y0, r.y1] as const),
      at(ys, row),
      at(ys, row + 1),
    );
  const floor = (col: number, k: number): boolean =>
    covered(
      level.filter(r => Math.abs(r.y0 - at(ys, k)) <= SNAP).map(r => [r.x0, r.x1] as const),
      at(xs, col),
      at(xs, col + 1),
    );
  const taken = new Set<number>();
  const rows = Array.from({ length: high }, (_, row) =>
    Array.from({ length: wide }, (_, col): Box | null => {
      if (taken.has(row * wide + col)) return null;
      let right = col + 1;
      while (right < wide && !wall(right, row) && !taken.has(row * wide + right)) right++;
      let down = row + 1;
      const open = (k: number): boolean =>
        Array.from({ length: right - col }, (_, i) => i + col).every(i => !floor(i, k));
      while (down < high && open(down)) down++;
      for (let r = row; r < down; r++) for (let c = col; c < right; c++) taken.add(r * wide + c);
      return { x0: at(xs, col), y0: at(ys, row), x1: at(xs, right), y1: at(ys, down) };
    }),
  );
  const cells = rows.flat().filter(cell => cell !== null);
  return cells.length >= 3 ? { box, xs, rows } : null;
}

/** Tables that a page draws with ruling lines. Frames, underlines and lines across the page are none. */
export const gridsOf = (rulings: readonly Ruling[]): Grid[] =>
  clusters(rulings)
    .map(gridOf)
    .filter(grid => grid !== null)
    .sort((a, b) => a.box.y0 - b.box.y0);
