import type { ReadBook, ReadSheet } from '../../workbook/read/types';
import { tabbed, type Rows } from './rows';
import { shownCell } from './shown';

const isBlank = (text: string): boolean => text === '';

/** Cells of a sheet as they are shown, without rows and columns that are blank throughout. */
export function shownRows(sheet: ReadSheet, han: boolean): Rows {
  const rows = sheet.rows.map(row => Array.from(row, cell => shownCell(cell, han))).filter(row => !row.every(isBlank));
  const width = Math.max(0, ...rows.map(row => row.length));
  const used = Array.from({ length: width }, (_, i) => i).filter(i => rows.some(row => !isBlank(row[i] ?? '')));
  return rows.map(row => used.map(i => row[i] ?? ''));
}

/**
 * Rows keep all their columns from the first row with several cells to the last one, so that blank and merged cells shift nothing;
 * what stands alone above or below the table (a title, a note) is a line of its own.
 */
function textOf(rows: Rows): string {
  const isLone = (row: readonly string[]): boolean => row.slice(1).every(isBlank);
  const first = rows.findIndex(row => !isLone(row));
  const last = rows.reduce((found, row, i) => (isLone(row) ? found : i), -1);
  return rows.map((row, i) => (first === -1 || i < first || i > last ? (row[0] ?? '') : tabbed([row]))).join('\n');
}

/** Whether the texts of a book are Chinese. */
const isHan = (book: ReadBook): boolean =>
  book.sheets.some(sheet =>
    sheet.rows.some(row => row.some(cell => /\p{Script=Han}/u.test(String(cell?.value ?? '')))),
  );

/** Names of the sheets with something in them that are not shown. */
export const hiddenSheets = (book: ReadBook): readonly string[] =>
  book.sheets.filter(sheet => sheet.visibility !== 'visible' && sheet.rows.length > 0).map(sheet => sheet.name);

/** The sheets of a workbook that are shown, as text, one after the other. */
export function bookText(book: ReadBook): string {
  const han = isHan(book);
  return book.sheets
    .filter(sheet => sheet.visibility === 'visible')
    .map(sheet => shownRows(sheet, han))
    .filter(rows => rows.length > 0)
    .map(textOf)
    .join('\n\n');
}
