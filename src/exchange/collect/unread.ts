/** What stands in a returned workbook and is no cell of the form: sheets, comments, words around the table, columns of one's own. */
import { EARLIER_GUIDE, FORM_GUIDE, FORM_WORDS } from '../../i18n/exchange';
import { SHEETS } from '../../i18n/sheets';
import { STAMP } from '../../i18n/stamp';
import type { Cell } from '../../ledger/types';
import { valueOf } from '../../workbook/read/grid';
import type { ReadBook, ReadCell, ReadSheet } from '../../workbook/read/types';
import { FORM_MARK } from '../stamp';
import type { FormFound } from './form-heads';
import type { UnreadReturn } from './file-types';

export type UnreadIn = Omit<UnreadReturn, 'file'>;

/** Rows listed of one sheet: a register of a hundred thousand lines is named, not copied. */
const MOST_ROWS = 2000;

const textOf = (cell: ReadCell | null | undefined): string => {
  const value: Cell = cell?.formula !== undefined && cell.value === null ? `=${cell.formula}` : valueOf(cell ?? null);
  return value === null ? '' : String(value).trim();
};

const words = (of: Readonly<Record<string, string>>): readonly string[] => Object.values(of);

/** Lines above the head that we have written: title and facts. */
function isOurTitle(text: string): boolean {
  const isTitle = words(FORM_WORDS.title).some(title => text.endsWith(` · ${title}`));
  return isTitle || words(FORM_WORDS.fill).some(fill => text.endsWith(fill));
}

const GUIDE: ReadonlySet<string> = new Set([
  ...words(SHEETS.guide),
  ...Object.values(FORM_GUIDE).flat(),
  ...EARLIER_GUIDE,
]);

const rowText = (sheet: ReadSheet, row: number): string =>
  Array.from(sheet.rows[row] ?? [], textOf)
    .filter(text => text !== '')
    .join('  ');

/** Rows of a sheet that is no form. A sheet of ours is listed with what is not ours on it. */
function ofSheet(sheet: ReadSheet): UnreadIn[] {
  const first = textOf(sheet.rows[0]?.[0]);
  if (first === FORM_MARK || first === STAMP.version) return [];
  const listed: UnreadIn[] = [];
  for (let row = 0; row < sheet.rows.length && listed.length < MOST_ROWS; row++) {
    if (!sheet.rows[row]?.length) continue;
    const text = rowText(sheet, row);
    if (text !== '' && !GUIDE.has(text))
      listed.push({ what: 'sheet', sheet: sheet.name, row: row + 1, head: '', text });
  }
  return listed;
}

/** What stands above, beside and in columns of one's own. */
function aroundForm({ sheet, row: head, heads, own }: FormFound): UnreadIn[] {
  const listed: UnreadIn[] = [];
  for (let row = 0; row < head; row++)
    for (const cell of sheet.rows[row] ?? []) {
      const text = textOf(cell);
      if (text !== '' && !isOurTitle(text))
        listed.push({ what: 'above', sheet: sheet.name, row: row + 1, head: '', text });
    }
  const names = new Map(own.map(({ column, name }) => [column, name]));
  const isRead = new Set([...heads.columns.values(), ...heads.unknown.map(({ column }) => column)]);
  for (let row = head + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells?.length) continue;
    for (let column = 0; column < cells.length; column++) {
      const name = names.get(column);
      if (name === undefined && isRead.has(column)) continue;
      const text = textOf(cells[column]);
      if (text === '' || text === name) continue;
      listed.push({
        what: name === undefined ? 'beside' : 'column',
        sheet: sheet.name,
        row: row + 1,
        head: name ?? '',
        text,
      });
    }
  }
  return listed;
}

const commentsOf = (sheet: ReadSheet): UnreadIn[] =>
  (sheet.comments ?? []).map(({ row, text }) => ({ what: 'comment', sheet: sheet.name, row: row + 1, head: '', text }));

/** @param found sheets that hold a form */
export function unreadIn(book: ReadBook, found: readonly FormFound[]): UnreadIn[] {
  return book.sheets.flatMap(sheet => {
    const form = found.find(one => one.sheet === sheet);
    return [...(form ? aroundForm(form) : ofSheet(sheet)), ...commentsOf(sheet)];
  });
}
