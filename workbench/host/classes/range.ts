import { sheetAsPrinted } from '../model/address';
import { isWholeColumns, isWholeRows, areasOverlap, cellCount, subtract } from '../../../src/grid/area';
import { rangeA1 } from '../../../src/grid/a1';
import { cellAt, matrix, shaped, valueAt, valueOf } from '../model/read';
import { Block } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { restructure } from '../model/structure';
import type { Patch } from '../model/style';
import { common, formatOf, paint } from '../model/style';
import { geometry } from './range-geometry';
import { formulaAt, refuseLocked, writeCells } from '../model/write';
import { clearArea } from '../model/clear';
import { flag, record, text, word } from '../protocol/args';
import { HostError, invalid, notImplemented } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Host } from '../host';
import { getCellProperties, setCellProperties } from './cell-properties';

/** "Resource limits and performance optimization": a range of more than 5 million cells cannot be read. */
const MAX_READ = 5_000_000;

function readAll<T>(block: Block, cell: (row: number, column: number) => T): T[][] | null {
  return cellCount(block.area) > MAX_READ ? null : matrix(block.area, cell);
}

function numberFormats(block: Block, value: unknown): void {
  refuseLocked(block.sheet, block.area, 'Range.numberFormat');
  const at = shaped(block, value, 'numberFormat');
  const known = new Map<unknown, Patch>();
  paint(block.sheet, block.area, (r, c) => {
    const pattern = at(r, c);
    const patch =
      known.get(pattern) ??
      (pattern === null ? {} : { style: { n: { pattern: text(pattern, 'Range.numberFormat') } } });
    known.set(pattern, patch);
    return patch;
  });
}

function write(block: Block, value: unknown, member: string, host: Host): void {
  writeCells(block, value, member);
  host.events.changed(host, block.sheet, block.area, 'RangeEdited', 'addin');
}

function shiftCells(block: Block, direction: unknown, insert: boolean, host: Host): Block {
  const at = insert ? 'Range.insert' : 'Range.delete';
  const wanted = word(host, insert ? 'InsertShiftDirection' : 'DeleteShiftDirection', direction, at);
  const rows = wanted === 'Down' || wanted === 'Up';
  const { area, sheet } = block;
  if (rows ? !isWholeRows(area) : !isWholeColumns(area))
    throw notImplemented(`${at} of less than whole rows or columns`);
  if (sheet.protection) refuseLocked(sheet, area, at);
  const change = {
    rows,
    at: rows ? area.top : area.left,
    count: rows ? area.bottom - area.top + 1 : area.right - area.left + 1,
    insert,
  };
  const before = { ...area };
  restructure(
    sheet,
    change,
    host.blocks().filter(b => b !== block),
  );
  host.events.changed(
    host,
    sheet,
    before,
    rows ? (insert ? 'RowInserted' : 'RowDeleted') : insert ? 'ColumnInserted' : 'ColumnDeleted',
    'addin',
  );
  return new Block(sheet, before);
}

function merge(block: Block, across: unknown): void {
  const { area, sheet } = block;
  if (sheet.book.tables.some(t => t.sheet === sheet && areasOverlap(t.area, area)))
    throw invalid('Range.merge', 'Cells of a table cannot be merged.');
  refuseLocked(sheet, area, 'Range.merge');
  sheet.merges = sheet.merges.filter(m => !areasOverlap(m, area));
  const parts =
    across === true ? matrix({ ...area, right: area.left }, r => ({ ...area, top: r, bottom: r })).flat() : [area];
  for (const rect of parts) {
    if (cellCount(rect) < 2) continue;
    // Only the upper-left value survives ("Merge and unmerge cells", support.microsoft.com).
    for (const rest of subtract(rect, { ...rect, bottom: rect.top, right: rect.left }))
      clearArea(sheet, rest, 'Contents');
    sheet.merges.push(rect);
  }
}

const group = (block: Block, option: unknown, host: Host, add: boolean): void => {
  const rows = word(host, 'GroupOption', option, 'Range.group') === 'ByRows';
  const { top, bottom, left, right } = block.area;
  const [from, to] = rows ? [top, bottom] : [left, right];
  if (add) block.sheet.groups.push({ rows, from, to });
  else block.sheet.groups = block.sheet.groups.filter(g => g.rows !== rows || g.from < from || g.to > to);
};

const details = (block: Block, option: unknown, host: Host, hide: boolean): void => {
  const rows = word(host, 'GroupOption', option, 'Range.hideGroupDetails') === 'ByRows';
  const { top, bottom, left, right } = block.area;
  for (const g of block.sheet.groups.filter(
    x => x.rows === rows && x.from >= (rows ? top : left) && x.to <= (rows ? bottom : right),
  ))
    hidden(block.sheet, rows, g.from, g.to, hide);
};

function hidden(sheet: Sheet, rows: boolean, from: number, to: number, hide: boolean): void {
  const set = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let i = from; i <= to; i++) {
    if (hide) set.add(i);
    else set.delete(i);
  }
}

function hiddenState(sheet: Sheet, rows: boolean, from: number, to: number): boolean | null {
  const set = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  let n = 0;
  for (let i = from; i <= to; i++) if (set.has(i) || (rows && sheet.filteredRows.has(i))) n++;
  return n === 0 ? false : n === to - from + 1 ? true : null;
}

export const range: HostClass<Block> = {
  tracked: true,
  get: {
    Address: b => `${sheetAsPrinted(b.sheet.name)}!${rangeA1(b.area)}`,
    RowIndex: b => b.area.top,
    ColumnIndex: b => b.area.left,
    RowCount: b => b.area.bottom - b.area.top + 1,
    ColumnCount: b => b.area.right - b.area.left + 1,
    CellCount: b => (cellCount(b.area) > 2_147_483_647 ? -1 : cellCount(b.area)),
    IsEntireColumn: b => isWholeColumns(b.area),
    IsEntireRow: b => isWholeRows(b.area),
    Values: b => readAll(b, (r, c) => valueAt(b.sheet, r, c)),
    Formulas: b => readAll(b, (r, c) => formulaAt(b.sheet, r, c)),
    NumberFormat: b => readAll(b, (r, c) => formatOf(b.sheet, r, c).numberFormat),
    ValueTypes: b => readAll(b, (r, c) => valueType(b.sheet, r, c)),
    ColumnHidden: b => hiddenState(b.sheet, false, b.area.left, b.area.right),
    RowHidden: b => hiddenState(b.sheet, true, b.area.top, b.area.bottom),
    Hyperlink: b => common(b.sheet, b.area, f => f.custom?.link ?? null),
  },
  set: {
    Values: (b, value, host) => write(b, value, 'values', host),
    Formulas: (b, value, host) => write(b, value, 'formulas', host),
    NumberFormat: numberFormats,
    ColumnHidden: (b, value) => hidden(b.sheet, false, b.area.left, b.area.right, flag(value, 'Range.columnHidden')),
    RowHidden: (b, value) => hidden(b.sheet, true, b.area.top, b.area.bottom, flag(value, 'Range.rowHidden')),
    Hyperlink: (b, value) => {
      refuseLocked(b.sheet, b.area, 'Range.hyperlink');
      const given = record(value, ['address', 'documentReference', 'screenTip', 'textToDisplay'], 'Range.hyperlink');
      const link = Object.fromEntries(Object.entries(given).map(([key, v]) => [key, text(v, 'Range.hyperlink')]));
      paint(b.sheet, b.area, () => ({ custom: { link } }));
      if (given['textToDisplay'] !== undefined)
        writeCells(b, `'${text(given['textToDisplay'], 'Range.hyperlink')}`, 'values');
    },
  },
  go: {
    Worksheet: b => object('Worksheet', b.sheet),
    Format: b => object('RangeFormat', { sheet: b.sheet, blocks: [b] }),
    DataValidation: b => object('DataValidation', { sheet: b.sheet, blocks: [b] }),
    ConditionalFormats: b => object('ConditionalFormatCollection', { sheet: b.sheet, blocks: [b] }),
  },
  call: {
    ...geometry,
    GetMergedAreasOrNullObject: b => {
      const inside = b.sheet.merges.filter(m => areasOverlap(m, b.area));
      return inside.length > 0
        ? object('RangeAreas', { sheet: b.sheet, blocks: inside.map(m => new Block(b.sheet, m)) })
        : null;
    },
    Clear: (b, [applyTo], host) => {
      refuseLocked(b.sheet, b.area, 'Range.clear');
      const what =
        applyTo === null || applyTo === undefined ? 'All' : word(host, 'ClearApplyTo', applyTo, 'Range.clear');
      clearArea(b.sheet, b.area, what);
      if (what === 'All' || what === 'Contents') host.events.changed(host, b.sheet, b.area, 'RangeEdited', 'addin');
    },
    Merge: (b, [across]) => merge(b, across),
    Unmerge: b => {
      b.sheet.merges = b.sheet.merges.filter(m => !areasOverlap(m, b.area));
    },
    Insert: (b, [shift], host) => object('Range', shiftCells(b, shift, true, host)),
    Delete: (b, [shift], host) => {
      shiftCells(b, shift, false, host);
    },
    Group: (b, [option], host) => group(b, option, host, true),
    Ungroup: (b, [option], host) => group(b, option, host, false),
    HideGroupDetails: (b, [option], host) => details(b, option, host, true),
    ShowGroupDetails: (b, [option], host) => details(b, option, host, false),
    GetCellProperties: (b, [options]) => getCellProperties(b, options),
    SetCellProperties: (b, [data], host) => setCellProperties(b, data, host),
    Select: (b, _args, host) => {
      if (b.sheet.visibility !== 'Visible')
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.', 'Range.select');
      host.book.active = b.sheet;
      host.events.selected(b.sheet, b.area);
    },
  },
};

function valueType(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  const value = valueOf(cell);
  if (value === '') return cell?.f ? 'String' : 'Empty';
  if (typeof value === 'string') {
    const isError = cell?.f ? /^#[A-Z/0]+[!?]?$/.test(value) : cell?.custom?.['error'] === true;
    return isError ? 'Error' : 'String';
  }
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}
