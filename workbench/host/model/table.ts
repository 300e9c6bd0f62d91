/** Tables: names, header rows, calculated columns, structured references. */
import type { Area } from '../../../src/grid/area';
import { HostError, exists, invalid } from '../protocol/errors';
import { areasOverlap } from '../../../src/grid/area';
import type { Book } from './book';
import { fileForm, renamed } from './structured';
import type { Sheet } from './sheet';
import { display, formulaCells } from './read';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula in file form that fills the column. */
  formula?: string;
}

export class Table {
  style = 'TableStyleMedium2';
  showFilterButton = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  columns: TableColumn[] = [];
  private lastColumn = 0;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    /** With the header row. */
    public area: Area,
  ) {}

  newColumn(name: string): TableColumn {
    return { id: ++this.lastColumn, name };
  }

  get body(): Area {
    return { ...this.area, top: this.area.top + 1 };
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top;
  }

  /** Tells the engine; after any change of name, area or header. */
  announce(): void {
    this.sheet.book.engine.setTable(
      this.name,
      this.sheet.id,
      this.area,
      this.columns.map(c => c.name),
    );
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** A table may not be called like a cell, and no two names of a book are alike ("Rename an Excel table", support.microsoft.com). */
export function checkTableName(book: Book, name: string, self?: Table): void {
  if (!NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RCrc]$/.test(name)) throw invalid('Table.name');
  const taken = [...book.tables.filter(t => t !== self).map(t => t.name), ...book.names.map(n => n.name)];
  // A duplicate is reported as a bare InvalidArgument (OfficeDev/office-js#551).
  if (taken.some(t => t.toLowerCase() === name.toLowerCase())) throw invalid('Table.name');
}

/** Titles that Excel makes of a header row: text, never empty, never twice. */
export function headerTitles(shown: readonly string[], prefix: string): string[] {
  const titles: string[] = [];
  for (const [index, text] of shown.entries()) {
    const base = text === '' ? `${prefix}${index + 1}` : text;
    let title = base;
    for (let n = 2; titles.some(t => t.toLowerCase() === title.toLowerCase()); n++) title = `${base}${n}`;
    titles.push(title);
  }
  return titles;
}

/** Makes a table on an area that has its header row. Titles are written into the header cells as text. */
export function addTable(sheet: Sheet, area: Area): Table {
  const book = sheet.book;
  if (book.tables.some(t => t.sheet === sheet && areasOverlap(t.area, area))) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.', 'TableCollection.add');
  }
  if (sheet.merges.some(m => areasOverlap(m, area)))
    throw invalid('TableCollection.add', 'Merged cells cannot be part of a table.');
  let number = book.tables.length + 1;
  while (book.tables.some(t => t.name.toLowerCase() === `table${number}`)) number++;
  const table = new Table(
    sheet,
    book.newId('table'),
    `Table${number}`,
    area.bottom === area.top ? { ...area, bottom: area.bottom + 1 } : area,
  );
  readHeader(table);
  book.tables.push(table);
  table.announce();
  adoptFormulas(table);
  return table;
}

/** Takes the titles from the header cells and writes them back as unique texts. */
export function readHeader(table: Table): void {
  const { sheet, area } = table;
  const shown: string[] = [];
  for (let c = area.left; c <= area.right; c++) shown.push(display(sheet, area.top, c));
  const titles = headerTitles(shown, 'Column');
  const before = new Map<string, string>();
  table.columns = titles.map((title, index) => {
    const old = table.columns[index];
    if (!old) return table.newColumn(title);
    if (old.name !== title) before.set(old.name, title);
    return { ...old, name: title };
  });
  const row = Object.fromEntries(
    titles.map((title, index) => [area.left + index, { v: title, t: 1, f: null, si: null, p: null }]),
  );
  sheet.book.engine.write(sheet.id, { [area.top]: row }, { bottom: area.top, right: area.right });
  if (before.size > 0) rewriteFormulas(sheet.book, table.name, table.name, before);
}

/** A column whose body holds one and the same formula throughout is a calculated column. */
export function adoptFormulas(table: Table): void {
  const { sheet, body } = table;
  table.columns.forEach((column, index) => {
    const formulas = new Set<string>();
    for (let r = body.top; r <= body.bottom; r++)
      formulas.add(sheet.book.engine.cell(sheet.id, r, body.left + index)?.f ?? '');
    const [only] = formulas;
    if (formulas.size === 1 && only) column.formula = fileForm(only, table.name);
  });
}

export function rewriteFormulas(book: Book, table: string, to: string, columns: ReadonlyMap<string, string>): void {
  for (const sheet of book.sheets) {
    const cells: Record<number, Record<number, { f: string }>> = {};
    let reach = { bottom: 0, right: 0 };
    formulaCells(sheet, (row, column, formula) => {
      const now = renamed(formula, table, to, columns);
      if (now === formula) return;
      (cells[row] ??= {})[column] = { f: now };
      reach = { bottom: Math.max(reach.bottom, row), right: Math.max(reach.right, column) };
    });
    book.engine.write(sheet.id, cells, reach);
  }
  for (const other of book.tables)
    for (const column of other.columns)
      if (column.formula) column.formula = renamed(column.formula, table, to, columns);
  for (const name of book.names) name.formula = renamed(name.formula, table, to, columns);
}

export function renameTable(table: Table, name: string): void {
  const book = table.sheet.book;
  checkTableName(book, name, table);
  const old = table.name;
  book.engine.removeTable(old);
  table.name = name;
  table.announce();
  rewriteFormulas(book, old, name, new Map());
}

/** New body rows get the formulas of calculated columns. */
export function resizeTable(table: Table, area: Area): void {
  if (area.top !== table.area.top || area.bottom <= area.top)
    throw invalid('Table.resize', 'The header row must stay where it is.');
  if (!areasOverlap(area, table.area)) throw invalid('Table.resize');
  const others = table.sheet.book.tables.filter(t => t !== table && t.sheet === table.sheet);
  if (others.some(t => areasOverlap(t.area, area))) throw exists('Table.resize');
  const old = table.area;
  table.area = area;
  const shift = area.left - old.left;
  const kept = table.columns;
  table.columns = [];
  for (let c = area.left; c <= area.right; c++) {
    const column = kept[c - old.left];
    table.columns.push(column ?? table.newColumn(''));
  }
  if (shift !== 0 || area.right !== old.right) readHeader(table);
  table.announce();
  if (area.bottom > old.bottom) fillCalculated(table, old.bottom + 1, area.bottom);
}

export function fillCalculated(table: Table, from: number, to: number): void {
  const cells: Record<number, Record<number, { f: string; v: null }>> = {};
  table.columns.forEach((column, index) => {
    if (column.formula === undefined) return;
    for (let r = from; r <= to; r++) (cells[r] ??= {})[table.area.left + index] = { f: column.formula, v: null };
  });
  table.sheet.book.engine.write(table.sheet.id, cells, { bottom: to, right: table.area.right });
}

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.book.tables.find(
    t =>
      t.sheet === sheet && row >= t.area.top && row <= t.area.bottom && column >= t.area.left && column <= t.area.right,
  );
