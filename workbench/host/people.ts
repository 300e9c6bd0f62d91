/** The people at the grid: the user of this Excel, and co-authors. What they do goes through the same model as the add-in's requests. */
import { rectangles } from '../../src/excel/rectangles';
import type { Area } from '../../src/grid/area';
import type { Cause } from './events';
import type { Told } from './history';
import type { Host } from './host';
import { parseAddress } from './model/address';
import { LAST_COLUMN } from '../../src/grid/area';
import { matrix, valueAt } from './model/read';
import { Block } from './model/sheet';
import type { Sheet } from './model/sheet';
import { restructure } from './model/structure';
import { resizeTable } from './model/table';
import { violates } from './model/validation';
import { formulaAt, writeCells } from './model/write';

export class People {
  /** Called after an action, so that the seam can deliver events. */
  notify: () => void = () => undefined;
  private leaving: (() => void)[] = [];

  constructor(private readonly host: Host) {}

  private block(sheet: string, address: string): Block {
    const found = this.host.book.findSheet(sheet);
    const area = parseAddress(address)?.area;
    if (!found || !area) throw new Error(`There is no ${sheet}!${address}.`);
    return new Block(found, area);
  }

  /**
   * Types or pastes values. Typing is checked by data validation, pasting is not (support.microsoft.com, "More on data
   * validation"). Typing directly under a table makes it grow.
   * @returns false if validation refused
   */
  type(
    sheet: string,
    address: string,
    values: unknown,
    how: 'typed' | 'pasted' = 'typed',
    who: Cause = 'user',
  ): boolean {
    const block = this.block(sheet, address);
    const rows = Array.isArray(values) ? (values as unknown[][]) : matrix(block.area, () => values);
    return this.doing(who, () => this.put(block, rows, values, how, who));
  }

  /** Co-authors' acts are in their own undo list. */
  private doing<T>(who: Cause, work: () => T): T {
    return who === 'coauthor' ? this.host.history.unseen(work) : this.host.history.act(work);
  }

  private put(block: Block, rows: unknown[][], values: unknown, how: 'typed' | 'pasted', who: Cause): boolean {
    if (how === 'typed') {
      const refused = rows.some((row, r) =>
        row.some((value, c) => violates(block.sheet, block.area.top + r, block.area.left + c, value)),
      );
      if (refused) return false;
    }
    this.grow(block.sheet, block.area);
    const before = valueAt(block.sheet, block.area.top, block.area.left);
    writeCells(block, values, 'values');
    this.edited(block, before, who);
    return true;
  }

  private grow(sheet: Sheet, area: Area): void {
    const table = sheet.book.tables.find(
      t =>
        t.sheet === sheet && t.area.bottom + 1 === area.top && area.left >= t.area.left && area.right <= t.area.right,
    );
    if (table && !sheet.protection) resizeTable(table, { ...table.area, bottom: area.bottom });
  }

  private edited(block: Block, before: unknown, who: Cause): void {
    const { sheet, area } = block;
    const single = area.top === area.bottom && area.left === area.right;
    const after = valueAt(sheet, area.top, area.left);
    const kind = (v: unknown): string =>
      v === '' ? 'Empty' : typeof v === 'number' ? 'Double' : typeof v === 'boolean' ? 'Boolean' : 'String';
    const details = single
      ? { valueBefore: before, valueAfter: after, valueTypeBefore: kind(before), valueTypeAfter: kind(after) }
      : {};
    this.host.events.changed(this.host, sheet, area, 'RangeEdited', who, details);
    this.notify();
  }

  /** Inserts or deletes whole rows (`3:5`) or columns (`B:C`). */
  restructure(sheet: string, address: string, insert: boolean, who: Cause = 'user'): void {
    const block = this.block(sheet, address);
    const { area } = block;
    const rows = area.left === 0 && area.right > 16_000;
    const change = {
      rows,
      at: rows ? area.top : area.left,
      count: rows ? area.bottom - area.top + 1 : area.right - area.left + 1,
      insert,
    };
    this.doing(who, () => restructure(block.sheet, change, this.host.blocks()));
    this.host.events.changed(
      this.host,
      block.sheet,
      area,
      rows ? (insert ? 'RowInserted' : 'RowDeleted') : insert ? 'ColumnInserted' : 'ColumnDeleted',
      who,
    );
    this.notify();
  }

  /** Fills an area from its first row, as Ctrl+D does. */
  fillDown(sheet: string, address: string, who: Cause = 'user'): void {
    const { sheet: found, area } = this.block(sheet, address);
    const below = { ...area, top: area.top + 1 };
    const block = new Block(found, below);
    this.doing(who, () =>
      writeCells(
        block,
        matrix(below, (_, c) => formulaAt(found, area.top, c)),
        'formulas',
      ),
    );
    this.host.events.changed(this.host, found, below, 'RangeEdited', who);
    this.notify();
  }

  /** Takes back the last entry of the undo list. @returns false where it is empty */
  undo(): boolean {
    return this.tell(this.host.history.undo());
  }

  redo(): boolean {
    return this.tell(this.host.history.redo());
  }

  /** An undo is told like any edit of the user's: nothing says that it is one. */
  private tell(told: readonly Told[]): boolean {
    const { host } = this;
    for (const one of told) {
      const sheet = host.book.sheets.find(s => s.id === one.sheet);
      if (!sheet) continue;
      if ('change' in one) {
        const { at, count, insert } = one.change;
        const area = { top: at, bottom: at + count - 1, left: 0, right: LAST_COLUMN };
        host.events.changed(host, sheet, area, insert ? 'RowInserted' : 'RowDeleted', 'user');
        continue;
      }
      const cells = new Set(one.cells.map(({ row, column }) => `${row} ${column}`));
      const [bottom, right] = [
        1 + Math.max(...one.cells.map(c => c.row)),
        1 + Math.max(...one.cells.map(c => c.column)),
      ];
      const areas = rectangles(bottom, right, (r, c) => (cells.has(`${r} ${c}`) ? 'x' : undefined)).get('x') ?? [];
      for (const area of areas) host.events.changed(host, sheet, area, 'RangeEdited', 'user');
    }
    this.notify();
    return told.length > 0;
  }

  /** Sorts the body of a table by one column, as the filter button does; formulas of calculated columns stay with their rows. */
  sort(tableName: string, column: string, ascending = true, who: Cause = 'user'): void {
    const table = this.host.book.tables.find(t => t.name === tableName);
    const index = table?.columns.findIndex(c => c.name === column) ?? -1;
    if (!table || index < 0) throw new Error(`There is no ${tableName}[${column}].`);
    const { sheet, body } = table;
    const { engine } = this.host.book;
    const rows = matrix(body, (r, c) => engine.cell(sheet.id, r, c));
    const key = (row: (typeof rows)[number]): string | number => (row[index]?.v ?? '') as string | number;
    const ordered = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (ascending ? 1 : -1));
    const cells = Object.fromEntries(
      ordered.map((row, r) => [
        body.top + r,
        Object.fromEntries(
          row.map((cell, c) => [
            body.left + c,
            { v: null, t: null, f: null, s: null, custom: null, ...structuredClone(cell) },
          ]),
        ),
      ]),
    );
    this.doing(who, () => engine.write(sheet.id, cells as never, body));
    this.host.events.changed(this.host, sheet, body, 'RangeEdited', who);
    this.host.events.sorted(this.host, sheet, body, who);
    this.notify();
  }

  /** Filters a table by the words of one column: the other rows are hidden. */
  filter(tableName: string, column: string, words: readonly unknown[]): void {
    const table = this.host.book.tables.find(t => t.name === tableName);
    const index = table?.columns.findIndex(c => c.name === column) ?? -1;
    if (!table || index < 0) throw new Error(`There is no ${tableName}[${column}].`);
    for (let r = table.body.top; r <= table.body.bottom; r++) {
      if (words.includes(valueAt(table.sheet, r, table.area.left + index))) table.sheet.filteredRows.delete(r);
      else table.sheet.filteredRows.add(r);
    }
  }

  /** The user starts typing in a cell, or leaves it. */
  editCell(on: boolean): void {
    this.host.trouble.editMode = on;
    if (on) return;
    for (const left of this.leaving.splice(0)) left();
  }

  outOfCell(): Promise<void> {
    return this.host.trouble.editMode ? new Promise(resolve => this.leaving.push(resolve)) : Promise.resolve();
  }

  select(sheet: string, address: string): void {
    const block = this.block(sheet, address);
    this.host.book.active = block.sheet;
    this.host.events.selected(block.sheet, block.area);
    this.notify();
  }
}
