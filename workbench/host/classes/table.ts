import type { Book } from '../model/book';
import { parseAddress } from '../model/address';
import { clearArea } from '../model/clear';
import { matrix } from '../model/read';
import { Block } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { restructure } from '../model/structure';
import { addTable, renameTable, resizeTable } from '../model/table';
import type { Table } from '../model/table';
import { flag, text } from '../protocol/args';
import { denied, invalid, notFound } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';
import type { Host } from '../host';
import { refuse } from './table-parts';
import { itemAt } from './workbook';

type Tables = { readonly book: Book; readonly sheet?: Sheet };

const list = ({ book, sheet }: Tables): Table[] => book.tables.filter(t => !sheet || t.sheet === sheet);
const find = (of: Tables, key: unknown): Table | undefined =>
  list(of).find(t => t.id === key || t.name.toLowerCase() === text(key, 'TableCollection.getItem').toLowerCase());

function target(of: Tables, address: unknown): Block {
  const given = stateOf(address, 'Range');
  if (given) return given;
  const found = parseAddress(text(address, 'TableCollection.add'));
  const sheet = found?.sheet === undefined ? (of.sheet ?? of.book.active) : of.book.findSheet(found.sheet);
  if (!found || !sheet) throw invalid('TableCollection.add');
  return new Block(sheet, found.area);
}

/** Without headers Excel puts a row of its own above the data, which pushes the cells below down (OfficeDev/office-js#196). */
function add(of: Tables, address: unknown, hasHeaders: unknown, host: Host): Table {
  const block = target(of, address);
  const { sheet, area } = block;
  if (sheet.protection) throw denied('TableCollection.add');
  if (flag(hasHeaders, 'TableCollection.add')) return addTable(sheet, area);
  restructure(sheet, { rows: true, at: area.bottom + 1, count: 1, insert: true }, host.blocks());
  const body = matrix(area, (r, c) => sheet.book.engine.cell(sheet.id, r, c));
  const cells = Object.fromEntries(
    body.map((row, r) => [
      area.top + r + 1,
      Object.fromEntries(row.map((cell, c) => [area.left + c, { v: null, f: null, ...structuredClone(cell) }])),
    ]),
  );
  sheet.book.engine.write(sheet.id, cells as never, { bottom: area.bottom + 1, right: area.right });
  clearArea(sheet, { ...area, bottom: area.top }, 'Contents');
  return addTable(sheet, { ...area, bottom: area.bottom + 1 });
}

export const tableCollection: HostClass<Tables> = {
  get: { Count: of => list(of).length },
  items: of => list(of).map(t => object('Table', t)),
  call: {
    Add: (of, [address, hasHeaders], host) => object('Table', add(of, address, hasHeaders, host)),
    GetCount: of => list(of).length,
    GetItemAt: (of, [index]) => object('Table', itemAt(list(of), index, 'TableCollection.getItemAt')),
    GetItemOrNullObject: (of, [key]) => {
      const table = find(of, key);
      return table ? object('Table', table) : null;
    },
    '[]': (of, [key]) => {
      const table = find(of, key);
      if (!table) throw notFound('TableCollection.getItem');
      return object('Table', table);
    },
  },
};

export const table: HostClass<Table> = {
  id: t => t.id,
  get: {
    Id: t => t.id,
    Name: t => t.name,
    Style: t => t.style,
    ShowHeaders: () => true,
    ShowTotals: t => t.showTotals,
    ShowFilterButton: t => t.showFilterButton,
    ShowBandedRows: t => t.showBandedRows,
    ShowBandedColumns: t => t.showBandedColumns,
  },
  set: {
    Name: (t, value) => renameTable(t, text(value, 'Table.name')),
    Style: (t, value) => {
      const style = text(value, 'Table.style');
      if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(style))
        throw invalid('Table.style');
      t.style = style;
    },
    ShowFilterButton: (t, value) => {
      t.showFilterButton = flag(value, 'Table.showFilterButton');
    },
    ShowBandedRows: (t, value) => {
      t.showBandedRows = flag(value, 'Table.showBandedRows');
    },
    ShowBandedColumns: (t, value) => {
      t.showBandedColumns = flag(value, 'Table.showBandedColumns');
    },
  },
  go: {
    Worksheet: t => object('Worksheet', t.sheet),
    Columns: t => object('TableColumnCollection', t),
    Rows: t => object('TableRowCollection', t),
    Sort: t => object('TableSort', t),
  },
  call: {
    GetRange: t => object('Range', new Block(t.sheet, t.area)),
    GetHeaderRowRange: t => object('Range', new Block(t.sheet, { ...t.area, bottom: t.area.top })),
    GetDataBodyRange: t => object('Range', new Block(t.sheet, t.body)),
    Resize: (t, [range]) => {
      refuse(t, 'Table.resize');
      resizeTable(t, stateOf(range, 'Range')?.area ?? parseAddress(text(range, 'Table.resize'))?.area ?? t.area);
    },
    ClearFilters: t => {
      for (let r = t.body.top; r <= t.body.bottom; r++) t.sheet.filteredRows.delete(r);
    },
    Delete: t => {
      refuse(t, 'Table.delete');
      remove(t);
      clearArea(t.sheet, t.area, 'All');
    },
    ConvertToRange: t => {
      refuse(t, 'Table.convertToRange');
      remove(t);
      return object('Range', new Block(t.sheet, t.area));
    },
  },
};

function remove(t: Table): void {
  const { book } = t.sheet;
  book.tables = book.tables.filter(other => other !== t);
  book.engine.removeTable(t.name);
}
