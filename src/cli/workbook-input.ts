import { withLimit } from '../i18n/messages/limits';
import { OoxmlError, readWorkbook } from '../xlsx';
import type { ReadBook, ReadCell } from '../workbook/read/types';
import { Failure } from './failure';

/** What went wrong with a package, as a failure that names the file. */
export const packageFailure = (error: OoxmlError, file: string): Failure =>
  new Failure(error.code, { ...withLimit(error.data), file });

/** @throws Failure naming the file and what is wrong with it */
export async function readBook(bytes: Uint8Array, file: string): Promise<ReadBook> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, file) : error;
  }
}

const cellText = (cell: ReadCell | null | undefined): string => {
  const value = cell?.value ?? cell?.error ?? '';
  return String(value)
    .replace(/\s*\n\s*|\t/g, ' ')
    .trim();
};

/** The visible sheets of a workbook as rows of texts, one after the other. */
export const bookRows = (book: ReadBook): readonly (readonly string[])[] =>
  book.sheets
    .filter(sheet => sheet.visibility === 'visible')
    .flatMap(sheet => sheet.rows.map(row => Array.from(row, cellText)))
    .filter(row => row.some(text => text !== ''));
