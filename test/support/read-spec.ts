import type { WorkbookSpec } from '../../src/workbook/spec';
import type { ReadBook } from '../../src/workbook/read/types';

/** A spec as a reader would hand it over, without a file in between. */
export const readSpec = (spec: WorkbookSpec): ReadBook => ({
  sheets: spec.sheets.map(sheet => ({
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map(row =>
      row.cells.map(cell =>
        cell.value === null && cell.formula === undefined
          ? null
          : { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) },
      ),
    ),
    tables: sheet.tables.map(table => ({
      name: table.name,
      area: table.area,
      columns: table.columns.map(column => column.name),
    })),
    merges: sheet.merges,
  })),
  names: spec.names.map(({ name, refersTo }) => ({ name, refersTo })),
  ...(spec.properties.custom ? { properties: spec.properties.custom } : {}),
});
