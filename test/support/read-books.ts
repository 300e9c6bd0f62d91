/** A spec as a reader would hand it over, without a file in between; and habits of people who worked on it. */
import type { CellValue, WorkbookSpec } from '../../src/workbook/spec';
import type { ReadBook, ReadCell, ReadRow, ReadSheet } from '../../src/workbook/read/types';

export const readBookOf = (spec: WorkbookSpec): ReadBook => ({
  names: spec.names,
  sheets: spec.sheets.map(sheet => ({
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map(row =>
      row.cells.map(({ value, formula }): ReadCell | null =>
        formula !== undefined ? { value, formula } : value === null ? null : { value },
      ),
    ),
    tables: sheet.tables.map(table => ({
      name: table.name,
      area: table.area,
      columns: table.columns.map(column => column.name),
    })),
    merges: sheet.merges,
  })),
});

/** A sheet of bare values. */
export const sheetOf = (
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<ReadSheet> = {},
): ReadSheet => ({
  name,
  visibility: 'visible',
  rows: rows.map((row): ReadRow => row.map(value => (value === null ? null : { value }))),
  tables: [],
  merges: [],
  ...more,
});

export const bookOf = (...sheets: readonly ReadSheet[]): ReadBook => ({ sheets, names: [] });

/** Changes one sheet of a book. */
export const withSheet = (book: ReadBook, name: string, change: (sheet: ReadSheet) => ReadSheet): ReadBook => ({
  ...book,
  sheets: book.sheets.map(sheet => (sheet.name === name ? change(sheet) : sheet)),
});
