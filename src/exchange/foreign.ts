import { SHEETS } from '../i18n/sheets';
import type { SheetSpec } from '../workbook/spec';
import { findSide } from '../workbook/side/read';
import { SIDE, SIDE_IDS } from '../workbook/side/tables';
import type { ReadBook, ReadSheet } from '../workbook/read/types';

const SIDES = new Set(SIDE_IDS.flatMap(id => Object.values(SIDE[id].sheet)));
const OURS = new Set(
  Object.values(SHEETS)
    .flatMap(names => Object.values(names))
    // A letter that was written is nobody's to make anew: it stays as it is.
    .filter(name => !SIDES.has(name) && !Object.values<string>(SHEETS.letter).includes(name))
    .map(name => name.toLowerCase()),
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
 * Sheets of a book that are none of ours, `matrix` being its matrix: values, formulas and merged cells, without their looks. A side
 * table is ours by its heads, not by its name: an office may well have a sheet of that name.
 */
export function foreignSheets(book: ReadBook, matrix: ReadSheet): readonly SheetSpec[] {
  const sides = new Set(SIDE_IDS.map(id => findSide(book, id)?.sheet));
  return book.sheets
    .filter(sheet => sheet !== matrix && !sides.has(sheet) && !OURS.has(sheet.name.trim().toLowerCase()))
    .map(asSpec);
}
