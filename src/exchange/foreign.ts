import { SHEETS } from '../i18n/sheets';
import type { SheetId, SheetSpec } from '../workbook/spec';
import { isByContent, ownByContent } from '../workbook/own';
import type { ReadBook, ReadSheet } from '../workbook/read/types';

const OURS = new Set(
  Object.entries(SHEETS)
    // A letter that was written is nobody's to make anew: it stays as it is.
    .filter(([id]) => id !== 'letter' && !isByContent(id as SheetId))
    .flatMap(([, names]) => Object.values(names).map(name => name.toLowerCase())),
);

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

/**
 * Sheets of a book that are none of ours, `matrix` being its matrix: values, formulas and merged cells, without their looks. Side
 * tables and 领导看板 are ours by what stands in them, not by their name: an office may well have a sheet of that name.
 */
export function foreignSheets(book: ReadBook, matrix: ReadSheet): readonly SheetSpec[] {
  const own = ownByContent(book);
  return book.sheets
    .filter(sheet => sheet !== matrix && !own.has(sheet) && !OURS.has(sheet.name.trim().toLowerCase()))
    .map(asSpec);
}
