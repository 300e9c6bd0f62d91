/** Defined names of the book or of one sheet. */
import { invalid } from '../protocol/errors';
import { parseAddress } from './address';
import type { Book } from './book';
import { Block } from './sheet';
import type { Sheet } from './sheet';

export interface Name {
  readonly id: string;
  readonly name: string;
  /** Sheet that it belongs to; absent: the book. */
  readonly sheet?: Sheet;
  /** File form without `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** "Names in formulas", support.microsoft.com: letters, digits, `_`, `.`, `\`; no cell address; unique in its scope. */
export function addName(book: Book, name: string, formula: string, sheet: Sheet | undefined, comment: string): Name {
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseAddress(name) && !/^[RCrc]$/.test(name);
  if (!wellFormed) throw invalid('NamedItemCollection.add');
  const taken =
    book.names.some(n => n.sheet === sheet && n.name.toLowerCase() === name.toLowerCase()) ||
    book.tables.some(t => t.name.toLowerCase() === name.toLowerCase());
  if (taken) throw invalid('NamedItemCollection.add');
  const added: Name = { id: book.newId('name'), name, formula, visible: true, comment, ...(sheet ? { sheet } : {}) };
  book.names.push(added);
  book.engine.setName(added.id, name, formula, sheet?.id);
  return added;
}

export function setNameFormula(book: Book, name: Name, formula: string): void {
  name.formula = formula;
  book.engine.setName(name.id, name.name, formula, name.sheet?.id);
}

export function removeName(book: Book, name: Name): void {
  book.names = book.names.filter(n => n !== name);
  book.engine.removeName(name.id, name.name);
}

/** The range that a name stands for, if it stands for one. */
export function blockOf(book: Book, name: Name): Block | undefined {
  const address = parseAddress(name.formula);
  const sheet = address?.sheet === undefined ? undefined : book.findSheet(address.sheet);
  return address && sheet ? new Block(sheet, address.area) : undefined;
}
