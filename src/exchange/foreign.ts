import { SHEETS } from '../i18n/sheets';
import type { SheetSpec } from '../workbook/spec';
import type { ReadBook, ReadSheet } from '../workbook/read/types';

const OURS = new Set(Object.values(SHEETS).flatMap(names => Object.values(names).map(name => name.toLowerCase())));

function asSpec(sheet: ReadSheet): SheetSpec {
  return {
    id: 'foreign',
    name: sheet.name,
    visibility: sheet.visibility,
    columns: [],
    rows: sheet.rows.map(row => ({
      cells: Array.from(row, cell => ({
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      })),
    })),
    tables: [],
    validations: [],
    formats: [],
    charts: [],
    merges: sheet.merges,
    showGridLines: true,
  };
}

/** Sheets of a book that are none of ours, `matrix` being its matrix: values, formulas and merged cells, without their looks. */
export const foreignSheets = (book: ReadBook, matrix: ReadSheet): readonly SheetSpec[] =>
  book.sheets.filter(sheet => sheet !== matrix && !OURS.has(sheet.name.trim().toLowerCase())).map(asSpec);
