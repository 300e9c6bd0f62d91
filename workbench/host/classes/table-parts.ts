import { matrix, valueAt } from '../model/read';
import { Block } from '../model/sheet';
import { restructure } from '../model/structure';
import { readHeader, resizeTable } from '../model/table';
import type { Table, TableColumn } from '../model/table';
import { refuseLocked, writeCells } from '../model/write';
import { count, text } from '../protocol/args';
import { HostError, denied, invalid, notFound, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Host } from '../host';
import { itemAt } from './workbook';

export const refuse = (table: Table, member: string): void => {
  if (table.sheet.protection) throw denied(member);
};

const columnArea = (t: Table, column: TableColumn) => {
  const left = t.area.left + t.columns.indexOf(column);
  return { ...t.area, left, right: left };
};

const byKey = (t: Table, key: unknown): TableColumn | undefined => t.columns.find(c => c.id === key || c.name === key);

function addColumn(t: Table, index: unknown, values: unknown, name: unknown, host: Host): TableColumn {
  refuse(t, 'TableColumnCollection.add');
  const at =
    index === null || index === undefined || index === -1
      ? t.columns.length
      : count(index, 'TableColumnCollection.add');
  if (at > t.columns.length) throw invalid('TableColumnCollection.add');
  const column = t.area.left + at;
  restructure(t.sheet, { rows: false, at: column, count: 1, insert: true }, host.blocks());
  if (at === t.columns.length) resizeTable(t, { ...t.area, right: t.area.right + 1 });
  const made = t.columns[at];
  if (!made) throw invalid('TableColumnCollection.add');
  const area = { ...t.area, left: column, right: column };
  if (values !== null && values !== undefined) writeCells(new Block(t.sheet, area), values, 'values');
  if (name !== null && name !== undefined)
    writeCells(
      new Block(t.sheet, { ...area, bottom: area.top }),
      `'${text(name, 'TableColumnCollection.add')}`,
      'values',
    );
  return t.columns[at] ?? made;
}

export const tableColumnCollection: HostClass<Table> = {
  get: { Count: t => t.columns.length },
  items: t => t.columns.map(column => object('TableColumn', { table: t, column })),
  call: {
    Add: (t, [index, values, name], host) =>
      object('TableColumn', { table: t, column: addColumn(t, index, values, name, host) }),
    GetCount: t => t.columns.length,
    GetItemAt: (t, [index]) =>
      object('TableColumn', { table: t, column: itemAt(t.columns, index, 'TableColumnCollection.getItemAt') }),
    GetItemOrNullObject: (t, [key]) => {
      const column = byKey(t, key);
      return column ? object('TableColumn', { table: t, column }) : null;
    },
    '[]': (t, [key]) => {
      const column = byKey(t, key);
      if (!column) throw notFound('TableColumnCollection.getItem');
      return object('TableColumn', { table: t, column });
    },
  },
};

type Column = { readonly table: Table; readonly column: TableColumn };
/** Header changes replace the column's record: it is found again by its number. */
const current = ({ table: t, column }: Column): TableColumn => t.columns.find(c => c.id === column.id) ?? column;

export const tableColumn: HostClass<Column> = {
  id: of => of.column.id,
  get: { Id: of => of.column.id, Name: of => current(of).name, Index: of => of.table.columns.indexOf(current(of)) },
  set: {
    Name: (of, value) => {
      const area = columnArea(of.table, current(of));
      writeCells(
        new Block(of.table.sheet, { ...area, bottom: area.top }),
        `'${text(value, 'TableColumn.name')}`,
        'values',
      );
      readHeader(of.table);
      of.table.announce();
    },
  },
  call: {
    GetRange: of => object('Range', new Block(of.table.sheet, columnArea(of.table, current(of)))),
    GetHeaderRowRange: of => {
      const area = columnArea(of.table, current(of));
      return object('Range', new Block(of.table.sheet, { ...area, bottom: area.top }));
    },
    GetDataBodyRange: of => {
      const area = columnArea(of.table, current(of));
      return object('Range', new Block(of.table.sheet, { ...area, top: area.top + 1 }));
    },
    Delete: (of, _args, host) => {
      refuse(of.table, 'TableColumn.delete');
      const { left } = columnArea(of.table, current(of));
      restructure(of.table.sheet, { rows: false, at: left, count: 1, insert: false }, host.blocks());
    },
  },
};

function addRows(t: Table, index: unknown, values: unknown, host: Host): number {
  refuse(t, 'TableRowCollection.add');
  if (index !== null && index !== undefined && index !== -1 && index !== t.rowCount)
    throw notImplemented('TableRowCollection.add in the middle of a table');
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][]) : undefined;
  if (!rows && values !== null && values !== undefined) throw invalid('TableRowCollection.add');
  const from = t.area.bottom + 1;
  const number = rows?.length ?? 1;
  const below = { top: from, bottom: from + number - 1, left: t.area.left, right: t.area.right };
  const occupied = matrix(below, (r, c) => valueAt(t.sheet, r, c))
    .flat()
    .some(v => v !== '');
  if (occupied) restructure(t.sheet, { rows: true, at: from, count: number, insert: true }, host.blocks());
  resizeTable(t, { ...t.area, bottom: from + number - 1 });
  if (rows) writeCells(new Block(t.sheet, below), rows, 'values');
  host.events.changed(host, t.sheet, below, 'RangeEdited', 'addin');
  return from - t.area.top - 1;
}

export const tableRowCollection: HostClass<Table> = {
  get: { Count: t => t.rowCount },
  items: t => Array.from({ length: t.rowCount }, (_, index) => object('TableRow', { table: t, index })),
  call: {
    Add: (t, [index, values], host) => object('TableRow', { table: t, index: addRows(t, index, values, host) }),
    GetCount: t => t.rowCount,
    GetItemAt: (t, [index]) => {
      const at = count(index, 'TableRowCollection.getItemAt');
      if (at >= t.rowCount) throw notFound('TableRowCollection.getItemAt');
      return object('TableRow', { table: t, index: at });
    },
  },
};

type Row = { readonly table: Table; readonly index: number };
const rowArea = ({ table: t, index }: Row) => ({
  ...t.area,
  top: t.area.top + 1 + index,
  bottom: t.area.top + 1 + index,
});

export const tableRow: HostClass<Row> = {
  get: { Index: of => of.index, Values: of => matrix(rowArea(of), (r, c) => valueAt(of.table.sheet, r, c)) },
  call: {
    GetRange: of => object('Range', new Block(of.table.sheet, rowArea(of))),
    Delete: (of, _args, host) => {
      refuseLocked(of.table.sheet, rowArea(of), 'TableRow.delete');
      if (of.table.rowCount === 1)
        throw new HostError('InvalidOperation', 'The last row of a table stays.', 'TableRow.delete');
      restructure(of.table.sheet, { rows: true, at: rowArea(of).top, count: 1, insert: false }, host.blocks());
    },
  },
};
