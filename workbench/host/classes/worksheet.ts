import type { Book } from '../model/book';
import { checkSheetName } from '../model/book';
import { parseAddress } from '../model/address';
import { LAST_COLUMN, LAST_ROW } from '../../../src/grid/area';
import { setNameFormula } from '../model/names';
import type { Sheet } from '../model/sheet';
import { Block } from '../model/sheet';
import { colour, count, flag, text, word } from '../protocol/args';
import { invalid, notFound, unsupported } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import { usedArea } from './range-geometry';
import { itemAt } from './workbook';
import { copySheet } from '../model/copy';

const find = (book: Book, key: unknown): Sheet | undefined => book.findSheet(text(key, 'WorksheetCollection.getItem'));
const visible = (book: Book, only: unknown): Sheet[] =>
  book.ordered().filter(s => only !== true || s.visibility === 'Visible');

export const worksheetCollection: HostClass<Book> = {
  items: book => book.ordered().map(sheet => object('Worksheet', sheet)),
  call: {
    Add: (book, [name], host) => {
      const sheet = book.addSheet(
        name === null || name === undefined ? undefined : text(name, 'WorksheetCollection.add'),
      );
      host.events.sheet('added', sheet);
      return object('Worksheet', sheet);
    },
    GetActiveWorksheet: book => object('Worksheet', book.active),
    GetCount: (book, [only]) => visible(book, only).length,
    GetFirst: (book, [only]) => object('Worksheet', itemAt(visible(book, only), 0, 'WorksheetCollection.getFirst')),
    GetLast: (book, [only]) =>
      object('Worksheet', itemAt(visible(book, only).reverse(), 0, 'WorksheetCollection.getLast')),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet ? object('Worksheet', sheet) : null;
    },
    '[]': (book, [key]) => {
      const sheet = find(book, key);
      if (!sheet) throw notFound('WorksheetCollection.getItem');
      return object('Worksheet', sheet);
    },
  },
};

function block(sheet: Sheet, address: unknown, location: string): Block {
  if (address === null || address === undefined || address === '')
    return new Block(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
  const given = text(address, location);
  const named = sheet.book.names.find(
    n => (n.sheet ?? sheet) === sheet && n.name.toLowerCase() === given.toLowerCase(),
  );
  const found = parseAddress(named ? named.formula : given);
  const home = found?.sheet === undefined ? sheet : sheet.book.findSheet(found.sheet);
  if (!found || home !== sheet) throw invalid(location);
  return new Block(sheet, found.area);
}

function used(sheet: Sheet, valuesOnly: unknown): Block | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area ? new Block(sheet, area) : null;
}

function rename(sheet: Sheet, value: unknown): void {
  const name = checkSheetName(sheet.book, value, sheet, 'Worksheet.name');
  const old = sheet.name;
  sheet.book.engine.renameSheet(sheet.id, name);
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  for (const item of sheet.book.names) {
    const formula = item.formula
      .split(`'${old.replace(/'/g, "''")}'!`)
      .join(quoted)
      .split(`${old}!`)
      .join(quoted);
    if (formula !== item.formula) setNameFormula(sheet.book, item, formula);
  }
}

export const worksheet: HostClass<Sheet> = {
  id: sheet => sheet.id,
  get: {
    Id: sheet => sheet.id,
    Name: sheet => sheet.name,
    Position: sheet => sheet.position,
    Visibility: sheet => sheet.visibility,
    TabColor: sheet => sheet.tabColor,
    ShowGridlines: sheet => sheet.showGridlines,
    ShowHeadings: sheet => sheet.showHeadings,
    StandardWidth: () => 8.43,
    StandardHeight: () => 15,
  },
  set: {
    Name: rename,
    Position: (sheet, value) => {
      const position = count(value, 'Worksheet.position');
      if (position >= sheet.book.sheets.length) throw invalid('Worksheet.position');
      sheet.book.engine.moveSheet(sheet.id, position);
    },
    Visibility: (sheet, value, host) => {
      const wanted = word(host, 'SheetVisibility', value, 'Worksheet.visibility');
      const others = sheet.book.sheets.filter(s => s !== sheet && s.visibility === 'Visible');
      if (wanted !== 'Visible' && others.length === 0)
        throw unsupported('Worksheet.visibility', 'A workbook must contain at least one visible worksheet.');
      sheet.visibility = wanted;
      const [next] = others;
      if (wanted !== 'Visible' && sheet.book.active === sheet && next) sheet.book.active = next;
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = value === '' ? '' : colour(value, 'Worksheet.tabColor');
    },
    ShowGridlines: (sheet, value) => {
      sheet.showGridlines = flag(value, 'Worksheet.showGridlines');
    },
    ShowHeadings: (sheet, value) => {
      sheet.showHeadings = flag(value, 'Worksheet.showHeadings');
    },
  },
  go: {
    Tables: sheet => object('TableCollection', { book: sheet.book, sheet }),
    Names: sheet => object('NamedItemCollection', { book: sheet.book, sheet }),
    Charts: sheet => object('ChartCollection', sheet),
    Protection: sheet => object('WorksheetProtection', sheet),
    FreezePanes: sheet => object('WorksheetFreezePanes', sheet),
    PageLayout: sheet => object('PageLayout', sheet),
    HorizontalPageBreaks: sheet => object('PageBreakCollection', sheet),
    CustomProperties: sheet => object('WorksheetCustomPropertyCollection', sheet),
  },
  call: {
    Activate: (sheet, _args, host) => {
      if (sheet.visibility !== 'Visible')
        throw unsupported('Worksheet.activate', 'A hidden sheet cannot be activated.');
      host.events.sheet('deactivated', sheet.book.active);
      sheet.book.active = sheet;
      host.events.sheet('activated', sheet);
    },
    Delete: (sheet, _args, host) => {
      sheet.book.deleteSheet(sheet);
      host.events.sheet('deleted', sheet);
    },
    Copy: (sheet, [position, relative], host) => {
      const where =
        position === null || position === undefined
          ? 'None'
          : word(host, 'WorksheetPositionType', position, 'Worksheet.copy');
      const copy = copySheet(sheet, where, (relative as { state?: Sheet } | null)?.state);
      host.events.sheet('added', copy);
      return object('Worksheet', copy);
    },
    GetRange: (sheet, [address]) => object('Range', block(sheet, address, 'Worksheet.getRange')),
    GetRanges: (sheet, [address]) => {
      // Longer addresses are cut off silently ("Work with multiple ranges simultaneously", learn.microsoft.com).
      const parts = text(address, 'Worksheet.getRanges').slice(0, 8192).split(',');
      return object('RangeAreas', { sheet, blocks: parts.map(part => block(sheet, part, 'Worksheet.getRanges')) });
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const at = 'Worksheet.getRangeByIndexes';
      const [top, left, high, wide] = [count(row, at), count(column, at), count(rows, at), count(columns, at)];
      if (high < 1 || wide < 1 || top + high > LAST_ROW + 1 || left + wide > LAST_COLUMN + 1) throw invalid(at);
      return object('Range', new Block(sheet, { top, left, bottom: top + high - 1, right: left + wide - 1 }));
    },
    GetCell: (sheet, [row, column]) => {
      const [top, left] = [count(row, 'Worksheet.getCell'), count(column, 'Worksheet.getCell')];
      return object('Range', new Block(sheet, { top, left, bottom: top, right: left }));
    },
    /** An empty sheet has its first cell as used range. */
    GetUsedRange: (sheet, [valuesOnly]) =>
      object('Range', used(sheet, valuesOnly) ?? new Block(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const found = used(sheet, valuesOnly);
      return found ? object('Range', found) : null;
    },
  },
};

export const worksheetFreezePanes: HostClass<Sheet> = {
  call: {
    FreezeAt: (sheet, [range]) => {
      const frozen = (range as { state?: unknown } | null)?.state;
      const area =
        frozen instanceof Block ? frozen.area : typeof range === 'string' ? parseAddress(range)?.area : undefined;
      if (!area) throw invalid('WorksheetFreezePanes.freezeAt');
      sheet.freeze = {
        rows: area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        columns: area.right === LAST_COLUMN ? 0 : area.right + 1,
      };
    },
    FreezeRows: (sheet, [rows]) => {
      sheet.freeze = { rows: count(rows, 'WorksheetFreezePanes.freezeRows'), columns: 0 };
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.freeze = { rows: 0, columns: count(columns, 'WorksheetFreezePanes.freezeColumns') };
    },
    Unfreeze: sheet => {
      sheet.freeze = undefined;
    },
    GetLocation: sheet => {
      const location = frozen(sheet);
      if (!location) throw notFound('WorksheetFreezePanes.getLocation');
      return object('Range', location);
    },
    GetLocationOrNullObject: sheet => {
      const location = frozen(sheet);
      return location ? object('Range', location) : null;
    },
  },
};

function frozen(sheet: Sheet): Block | undefined {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return undefined;
  return new Block(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}

export const worksheetCustomPropertyCollection: HostClass<Sheet> = {
  items: sheet => [...sheet.customProperties.keys()].map(key => object('WorksheetCustomProperty', { sheet, key })),
  call: {
    Add: (sheet, [key, value]) => {
      const name = text(key, 'WorksheetCustomPropertyCollection.add');
      sheet.customProperties.set(name, text(value, 'WorksheetCustomPropertyCollection.add'));
      return object('WorksheetCustomProperty', { sheet, key: name });
    },
    GetItemOrNullObject: (sheet, [key]) =>
      sheet.customProperties.has(String(key)) ? object('WorksheetCustomProperty', { sheet, key: String(key) }) : null,
  },
};

export const worksheetCustomProperty: HostClass<{ readonly sheet: Sheet; readonly key: string }> = {
  get: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties.get(key) },
};
