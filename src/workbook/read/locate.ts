/** Finds the matrix in a workbook: by its heads, whatever sheet and table are called and wherever they stand. */
import { readHeads, type Heads } from './heads';
import { readStampLines } from './meta';
import { withRenamed } from './renamed';
import type { ReadBook, ReadSheet } from './types';

export interface Located {
  readonly sheet: ReadSheet;
  readonly headerRow: number;
  readonly heads: Heads;
  /** Columns of the table, or of the sheet's used width. */
  readonly left: number;
  readonly right: number;
}

/** A head row stands within the first rows of a sheet, under titles and notes. */
const ROWS_SEARCHED = 30;
/** Fewer recognised columns than this make no matrix. */
const LEAST_COLUMNS = 4;

const width = (sheet: ReadSheet): number => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);

function candidates(sheet: ReadSheet): Located[] {
  const tables = sheet.tables.map(({ area }) => ({ row: area.top, left: area.left, right: area.right }));
  const right = width(sheet) - 1;
  const loose = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.rows.length) }, (_, row) => ({
    row,
    left: 0,
    right,
  }));
  return [...tables, ...loose]
    .filter(place => place.right >= place.left)
    .map(({ row, left, right: last }) => ({
      sheet,
      headerRow: row,
      heads: readHeads(sheet, row, left, last),
      left,
      right: last,
    }))
    .filter(
      ({ heads }) => heads.columns.size >= LEAST_COLUMNS && (heads.columns.has('item') || heads.columns.has('measure')),
    );
}

/** The best place for a matrix; null where no sheet has one. Visible sheets and tables come first among equals. */
export function locateMatrix(book: ReadBook): Located | null {
  const visible = [...book.sheets].sort(
    (a, b) => Number(a.visibility !== 'visible') - Number(b.visibility !== 'visible'),
  );
  const found = visible
    .flatMap(candidates)
    .reduce<Located | null>((best, next) => (best === null || next.heads.score > best.heads.score ? next : best), null);
  return found && { ...found, heads: withRenamed(found.heads, readStampLines(book)) };
}
