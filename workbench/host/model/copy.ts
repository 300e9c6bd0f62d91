/** `Worksheet.copy`: everything of a sheet in a new one. */
import type { Cells } from '../engine/engine';
import { fileForm, shownForm } from './structured';
import { addName } from './names';
import type { Sheet } from './sheet';
import { addTable, checkTableName } from './table';

function freeName(sheet: Sheet): string {
  for (let n = 2; ; n++) {
    const tail = ` (${n})`;
    const name = `${sheet.name.slice(0, 31 - tail.length)}${tail}`;
    if (!sheet.book.findSheet(name)) return name;
  }
}

/** @param where a word of `Excel.WorksheetPositionType` */
export function copySheet(sheet: Sheet, where: string, relative: Sheet | undefined): Sheet {
  const { book } = sheet;
  const copy = book.addSheet(freeName(sheet));
  const extent = book.engine.bounds.extent(sheet.id);
  const cells: Cells = {};
  book.engine
    .sheet(sheet.id)
    .getCellMatrix()
    .forValue((r, c, cell) => {
      if (cell) (cells[r] ??= {})[c] = { ...structuredClone(cell) };
    });
  if (extent) book.engine.write(copy.id, cells, extent);
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.freeze = sheet.freeze && { ...sheet.freeze };
  copy.validations = structuredClone(sheet.validations);
  copy.formats = structuredClone(sheet.formats).map(f => ({ ...f, id: book.newId('cf') }));
  copy.charts = structuredClone(sheet.charts).map(c => ({ ...c, id: book.newId('chart') }));
  copy.groups = structuredClone(sheet.groups);
  copy.layout = structuredClone(sheet.layout);
  copy.merges = structuredClone(sheet.merges);
  copy.protection = sheet.protection;
  for (const [from, to] of [
    [sheet.widths, copy.widths],
    [sheet.heights, copy.heights],
  ] as const)
    for (const [at, value] of from) to.set(at, value);
  for (const [at, value] of sheet.columnDefaults) copy.columnDefaults.set(at, value);
  for (const at of sheet.hiddenRows) copy.hiddenRows.add(at);
  for (const at of sheet.hiddenColumns) copy.hiddenColumns.add(at);
  for (const table of book.tables.filter(t => t.sheet === sheet)) copyTable(copy, table);
  for (const name of book.names.filter(n => n.sheet === sheet))
    addName(book, name.name, name.formula, copy, name.comment);
  const at =
    where === 'Beginning'
      ? 0
      : where === 'Before'
        ? (relative?.position ?? 0)
        : where === 'After'
          ? (relative?.position ?? 0) + 1
          : book.sheets.length - 1;
  book.engine.moveSheet(copy.id, at);
  // Worksheet.copy empties the undo list (learn.microsoft.com, "Undo capabilities").
  book.undoCleared++;
  return copy;
}

/** A copied table gets a new name, and its own formulas follow it. */
function copyTable(copy: Sheet, table: Sheet['book']['tables'][number]): void {
  const { book } = copy;
  const made = addTable(copy, { ...table.area });
  let name = made.name;
  for (let n = 2; ; n++) {
    name = `${table.name}${n}`;
    if (!book.tables.some(t => t.name.toLowerCase() === name.toLowerCase())) break;
  }
  checkTableName(book, name, made);
  book.engine.removeTable(made.name);
  made.name = name;
  made.style = table.style;
  made.showFilterButton = table.showFilterButton;
  made.announce();
  const cells: Cells = {};
  const own = (formula: string): string => fileForm(shownForm(formula, table.name), name);
  book.engine
    .sheet(copy.id)
    .getCellMatrix()
    .forValue((r, c, cell) => {
      if (cell?.f && own(cell.f) !== cell.f) (cells[r] ??= {})[c] = { f: own(cell.f) };
    });
  book.engine.write(copy.id, cells, table.area);
  made.columns.forEach((column, index) => {
    const formula = table.columns[index]?.formula;
    if (formula !== undefined) column.formula = own(formula);
  });
}
