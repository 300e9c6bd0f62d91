/** The open workbook. */
import { bootHeadless } from '../engine/boot';
import { Engine } from '../engine/engine';
import type { Cells, Change } from '../engine/engine';
import type { Univer } from '@univerjs/core';
import { exists, invalid, unsupported } from '../protocol/errors';
import type { Name } from './names';
import { Sheet } from './sheet';
import type { Table } from './table';

const FORBIDDEN = /[\\/?*:[\]]/;

/**
 * Excel's rules for sheet names: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end, not "History", no
 * second one of the same name in any case ("Rename a worksheet", support.microsoft.com). All but the last are reported as a bare
 * InvalidArgument.
 */
export function checkSheetName(book: Book, name: unknown, self: Sheet | undefined, location: string): string {
  if (typeof name !== 'string' || name.length === 0 || name.length > 31 || name.trim() === '') throw invalid(location);
  if (FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name))
    throw invalid(location);
  if (book.sheets.some(s => s !== self && s.name.toLowerCase() === name.toLowerCase())) throw exists(location);
  return name;
}

/** Whoever wants to know of changes while they are made. */
export interface Observer {
  /** Called before cells are written. @returns called afterwards */
  writing(sheet: string, cells: Cells): () => void;
  /** Called before rows or columns are put in or taken out. */
  moving(sheet: Sheet, change: Change): void;
}

export class Book {
  readonly engine: Engine;
  observer: Observer | undefined;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: Name[] = [];
  active: Sheet;
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>([
    ['Title', ''],
    ['Subject', ''],
  ]);
  readonly customProperties = new Map<string, unknown>();
  calculationMode = 'Automatic';
  /** AutoCorrect option "Fill formulas in tables to create calculated columns". */
  autoCorrect = true;
  /** Operations that emptied the user's undo list. */
  undoCleared = 0;
  private last = 0;
  private turn: Promise<void> = Promise.resolve();

  /** @param year for dates typed without one */
  constructor(
    readonly year: number,
    univer: Univer = bootHeadless(),
  ) {
    const id = this.newSheetId();
    this.engine = new Engine(univer, { id, name: 'Sheet1' });
    this.engine.writing = (sheet, cells) => this.observer?.writing(sheet, cells);
    this.active = new Sheet(this, id);
    this.sheets.push(this.active);
  }

  /** One request after the other, also where several add-ins have this book open. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  }

  newId(kind: string): string {
    return `{${kind}-${String(++this.last).padStart(8, '0')}}`;
  }

  private newSheetId(): string {
    return `{${String(++this.last).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  /** By id or by name, in any case. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(s => s.id === key) ?? this.sheets.find(s => s.name.toLowerCase() === key.toLowerCase());
  }

  ordered(): Sheet[] {
    return [...this.sheets].sort((a, b) => a.position - b.position);
  }

  addSheet(wanted: string | undefined): Sheet {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    const name =
      wanted === undefined ? `Sheet${number}` : checkSheetName(this, wanted, undefined, 'WorksheetCollection.add');
    const sheet = new Sheet(this, this.newSheetId());
    this.engine.addSheet(sheet.id, name, this.sheets.length);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Names and formulas that pointed to it become #REF!; the last visible sheet stays. */
  deleteSheet(sheet: Sheet): void {
    if (sheet.visibility === 'VeryHidden')
      throw unsupported('Worksheet.delete', 'A very hidden sheet cannot be deleted.');
    if (sheet.visibility === 'Visible' && this.sheets.filter(s => s.visibility === 'Visible').length === 1) {
      throw unsupported('Worksheet.delete', 'A workbook must contain at least one visible worksheet.');
    }
    for (const table of this.tables.filter(t => t.sheet === sheet)) this.engine.removeTable(table.name);
    this.tables = this.tables.filter(t => t.sheet !== sheet);
    for (const name of this.names.filter(n => n.sheet === sheet)) this.engine.removeName(name.id, name.name);
    this.names = this.names.filter(n => n.sheet !== sheet);
    const pointing = new RegExp(
      `(?:'${sheet.name.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}'|${sheet.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`,
      'g',
    );
    for (const name of this.names) name.formula = name.formula.replace(pointing, '#REF!');
    this.sheets = this.sheets.filter(s => s !== sheet);
    const next = this.ordered().find(s => s.visibility === 'Visible');
    if (this.active === sheet && next) this.active = next;
    this.engine.removeSheet(sheet.id);
    // Worksheet.delete empties the undo list (learn.microsoft.com, "Undo capabilities").
    this.undoCleared++;
  }

  dispose(): void {
    this.engine.dispose();
  }
}
