import { pdfCellOf, BLANK_CELL, type PdfCell } from './cell';
import type { Grid } from './grid';
import { pdfLinesOf } from './lines';
import { reachOf } from './reach';
import type { Box, PdfLine, PdfRun } from './types';

/** A table of one page: rows of cells, blank where a merged cell goes on. */
export interface RuledTable {
  readonly xs: readonly number[];
  readonly rows: readonly (readonly PdfCell[])[];
}

const holds = (box: Box, run: PdfRun): boolean => {
  const x = run.x + run.width / 2;
  const y = run.y - run.size / 3;
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
};

/** The runs within a table's box. */
export function runsInside(grid: Grid, runs: readonly PdfRun[]): { inside: PdfRun[]; outside: PdfRun[] } {
  const inside: PdfRun[] = [];
  const outside: PdfRun[] = [];
  for (const run of runs) {
    const y = run.y - run.size / 3;
    const level = y >= grid.box.y0 && y <= grid.box.y1;
    if (level && run.x + run.width / 2 >= grid.box.x0 && run.x + run.width / 2 <= grid.box.x1) inside.push(run);
    else outside.push(run);
  }
  return { inside, outside };
}

/** Cells of a table that is drawn with ruling lines. */
export function ruledTable(grid: Grid, runs: readonly PdfRun[], words: ReadonlySet<string>): RuledTable {
  const places = grid.rows.map(row =>
    row.map(box => (box === null ? null : pdfLinesOf(runs.filter(run => holds(box, run))))),
  );
  const wide = grid.xs.length - 1;
  const rights = Array.from({ length: wide }, (_, col): number => {
    const lines: PdfLine[] = places.flatMap(row => row[col] ?? []);
    const [from, to] = [grid.xs[col] ?? 0, grid.xs[col + 1] ?? 0];
    // As much room is left on the right as on the left.
    const padding = Math.max(0, Math.min(...lines.map(line => line.x0)) - from);
    return lines.length === 0 ? 0 : Math.max(reachOf(lines).right, to - padding);
  });
  const rows = places.map((row, r) =>
    row.map((lines, col): PdfCell => {
      if (lines === null || lines.length === 0) return BLANK_CELL;
      const box = grid.rows[r]?.[col];
      const merged = !!box && box.x1 > (grid.xs[col + 1] ?? 0) + 1;
      return pdfCellOf(lines, merged ? box.x1 - (lines[0] as PdfLine).x0 + box.x0 : (rights[col] ?? 0), words);
    }),
  );
  return { xs: grid.xs, rows: rows.filter(row => row.some(cell => cell.text !== '')) };
}
