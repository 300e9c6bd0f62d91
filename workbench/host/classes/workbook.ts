import { Block } from '../model/sheet';
import type { Book } from '../model/book';
import { count, flag, text, word } from '../protocol/args';
import { notFound, notImplemented } from '../protocol/errors';
import { createBook } from './created-book';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';

export const workbook: HostClass<Book> = {
  get: { Name: () => 'Book1.xlsx' },
  go: {
    Application: book => object('Application', book),
    Worksheets: book => object('WorksheetCollection', book),
    Tables: book => object('TableCollection', { book }),
    Names: book => object('NamedItemCollection', { book }),
    Settings: book => object('SettingCollection', book),
    Properties: book => object('DocumentProperties', book),
    _Runtime: book => object('Runtime', book),
  },
  call: {
    _RemoveReference: (_book, [id], host) => host.references.remove(text(id, 'Workbook._RemoveReference')),
    _GetRangeForEventByReferenceId: (_book, [id], host) => {
      const found = host.references.find(String(id));
      if (!found) throw notFound('Workbook._GetRangeForEventByReferenceId');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], host) => host.references.find(String(id)) ?? null,
    GetSelectedRange: book => object('Range', new Block(book.active, { ...book.active.selection })),
  },
};

export const application: HostClass<Book> = {
  get: { CalculationMode: book => book.calculationMode },
  set: {
    CalculationMode: (book, value, host) => {
      book.calculationMode = word(host, 'CalculationMode', value, 'Application.calculationMode');
    },
  },
  call: {
    /** 0, 1, 2 for Recalculate, Full and FullRebuild are sent as words. */
    Calculate: (book, [type], host) => {
      if (word(host, 'CalculationType', type, 'Application.calculate') !== 'Recalculate')
        book.engine.calculation.force();
      host.calculateNow = true;
    },
    CreateWorkbook: (_book, [file], host) => object('WorkbookCreated', createBook(host, file)),
    _GetWorkbookCreatedById: (_book, [id], host) => {
      const made = host.made.find(book => book.id === id);
      if (!made) throw notFound('Application._GetWorkbookCreatedById');
      return object('WorkbookCreated', made);
    },
    SuspendApiCalculationUntilNextSync: (_book, _args, host) => {
      host.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: (_book, _args, host) => {
      host.screenSuspended++;
    },
  },
};

/** `context.runtime` is asked for as a property of the workbook's context. */
export const runtime: HostClass<Book> = {
  get: { EnableEvents: (_book, host) => host.events.enabled },
  set: {
    EnableEvents: (_book, value, host) => {
      host.events.enabled = flag(value, 'Runtime.enableEvents');
    },
  },
};

export const settingCollection: HostClass<Book> = {
  items: book => [...book.settings.keys()].map(key => object('Setting', { book, key })),
  call: {
    Add: (book, [key, value]) => {
      const name = text(key, 'SettingCollection.add');
      if (JSON.stringify(value ?? null).length > 2 * 1024 * 1024) throw notImplemented('settings above 2 MB');
      book.settings.set(name, value);
      return object('Setting', { book, key: name });
    },
    GetCount: book => book.settings.size,
    GetItemOrNullObject: (book, [key]) =>
      book.settings.has(String(key)) ? object('Setting', { book, key: String(key) }) : null,
    '[]': (book, [key]) => {
      if (!book.settings.has(String(key))) throw notFound('SettingCollection.getItem');
      return object('Setting', { book, key: String(key) });
    },
  },
};

export const setting: HostClass<{ readonly book: Book; readonly key: string }> = {
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key) },
  set: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
};

const property = (name: string) => ({
  get: (book: Book) => book.properties.get(name) ?? '',
  set: (book: Book, value: unknown) => {
    book.properties.set(name, text(value, `DocumentProperties.${name}`));
  },
});
const TEXTS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

export const documentProperties: HostClass<Book> = {
  get: Object.fromEntries(TEXTS.map(name => [name, property(name).get])),
  set: Object.fromEntries(TEXTS.map(name => [name, property(name).set])),
  go: { Custom: book => object('CustomPropertyCollection', book) },
};

/** Keys are at most 255 characters ("DocumentProperties.custom", learn.microsoft.com). */
export const customPropertyCollection: HostClass<Book> = {
  items: book => [...book.customProperties.keys()].map(key => object('CustomProperty', { book, key })),
  call: {
    Add: (book, [key, value]) => {
      const name = text(key, 'CustomPropertyCollection.add').slice(0, 255);
      book.customProperties.set(name, value);
      return object('CustomProperty', { book, key: name });
    },
    GetCount: book => book.customProperties.size,
    GetItemOrNullObject: (book, [key]) =>
      book.customProperties.has(String(key)) ? object('CustomProperty', { book, key: String(key) }) : null,
    '[]': (book, [key]) => {
      if (!book.customProperties.has(String(key))) throw notFound('CustomPropertyCollection.getItem');
      return object('CustomProperty', { book, key: String(key) });
    },
  },
};

export const customProperty: HostClass<{ readonly book: Book; readonly key: string }> = {
  id: ({ key }) => key,
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.customProperties.get(key) },
  call: {
    Delete: ({ book, key }) => {
      book.customProperties.delete(key);
    },
  },
};

export const itemAt = <T>(items: readonly T[], index: unknown, location: string): T => {
  const found = items[count(index, location)];
  if (found === undefined) throw notFound(location);
  return found;
};
