import type { Book } from '../model/book';
import { addName, blockOf, removeName, setNameFormula } from '../model/names';
import type { Name } from '../model/names';
import type { Sheet } from '../model/sheet';
import { absolute } from '../model/structure';
import { flag, text } from '../protocol/args';
import { invalid, notFound } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object, stateOf } from '../protocol/object';

type Names = { readonly book: Book; readonly sheet?: Sheet };

const list = ({ book, sheet }: Names): Name[] => book.names.filter(n => n.sheet === sheet);
const find = (of: Names, name: unknown): Name | undefined =>
  list(of).find(n => n.name.toLowerCase() === text(name, 'NamedItemCollection.getItem').toLowerCase());

/** @returns file form without `=` */
function formula(value: unknown, location: string): string {
  const given = stateOf(value, 'Range');
  if (given) return absolute(given.sheet.name, given.area);
  const typed = text(value, location);
  if (!typed.startsWith('=') || typed.length < 2) throw invalid(location);
  return typed.slice(1);
}

export const namedItemCollection: HostClass<Names> = {
  items: of => list(of).map(name => object('NamedItem', { book: of.book, name })),
  call: {
    Add: (of, [name, reference, comment]) => {
      const made = addName(
        of.book,
        text(name, 'NamedItemCollection.add'),
        formula(reference, 'NamedItemCollection.add'),
        of.sheet,
        typeof comment === 'string' ? comment : '',
      );
      return object('NamedItem', { book: of.book, name: made });
    },
    GetCount: of => list(of).length,
    GetItemOrNullObject: (of, [name]) => {
      const found = find(of, name);
      return found ? object('NamedItem', { book: of.book, name: found }) : null;
    },
    '[]': (of, [name]) => {
      const found = find(of, name);
      if (!found) throw notFound('NamedItemCollection.getItem');
      return object('NamedItem', { book: of.book, name: found });
    },
  },
};

type Item = { readonly book: Book; readonly name: Name };

export const namedItem: HostClass<Item> = {
  id: of => of.name.name,
  get: {
    Name: of => of.name.name,
    Formula: of => `=${of.name.formula}`,
    Visible: of => of.name.visible,
    Comment: of => of.name.comment,
    Scope: of => (of.name.sheet ? 'Worksheet' : 'Workbook'),
    Type: of => (blockOf(of.book, of.name) ? 'Range' : of.name.formula.includes('#REF!') ? 'Error' : 'String'),
    Value: of => {
      const block = blockOf(of.book, of.name);
      return block ? absolute(block.sheet.name, block.area) : of.name.formula;
    },
  },
  set: {
    Formula: (of, value) => setNameFormula(of.book, of.name, formula(value, 'NamedItem.formula')),
    Visible: (of, value) => {
      of.name.visible = flag(value, 'NamedItem.visible');
    },
    Comment: (of, value) => {
      of.name.comment = text(value, 'NamedItem.comment');
    },
  },
  call: {
    Delete: of => removeName(of.book, of.name),
    GetRange: of => {
      const block = blockOf(of.book, of.name);
      if (!block) throw notFound('NamedItem.getRange');
      return object('Range', block);
    },
    GetRangeOrNullObject: of => {
      const block = blockOf(of.book, of.name);
      return block ? object('Range', block) : null;
    },
  },
};
