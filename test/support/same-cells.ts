/** Compares a spec's cached values, which come from the pure functions, with what a program calculated. */
import { a1 } from '../../src/grid/a1';
import type { CellValue, WorkbookSpec } from '../../src/workbook/spec';
import type { ReadBook } from '../../src/workbook/read/types';

const same = (expected: CellValue, got: CellValue): boolean => {
  if ((expected ?? '') === (got ?? '')) return true;
  if (typeof expected !== 'number' || typeof got !== 'number') return false;
  return Math.abs(expected - got) <= Math.max(1e-6, Math.abs(expected) * 1e-12);
};

/** One line for each formula cell whose result differs; and how many cells were compared. */
export function differences(spec: WorkbookSpec, book: ReadBook): { compared: number; lines: string[] } {
  const lines: string[] = [];
  let compared = 0;
  for (const sheet of spec.sheets) {
    const read = book.sheets.find(candidate => candidate.name === sheet.name);
    sheet.rows.forEach((row, r) =>
      row.cells.forEach((cell, c) => {
        if (cell.formula === undefined) return;
        compared++;
        const found = read?.rows[r]?.[c];
        if (found?.error === undefined && same(cell.value, found?.value ?? null)) return;
        const got = found?.error ?? JSON.stringify(found?.value ?? null);
        lines.push(`${sheet.name}!${a1(r, c)}: expected ${JSON.stringify(cell.value)}, got ${got}; =${cell.formula}`);
      }),
    );
  }
  return { compared, lines };
}
