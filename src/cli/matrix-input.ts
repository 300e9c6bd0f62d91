import { isSentForm } from '../exchange/collect/form';
import { readLedger, type LedgerRead } from '../workbook/read/ledger';
import { isFromLater } from '../workbook/read/meta';
import type { ReadBook } from '../workbook/read/types';
import { CommandFailure } from './failure';
import { readInput } from './files';
import type { Io } from './io';
import { readBookFile } from './workbook-input';

export interface MatrixInput extends LedgerRead {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly book: ReadBook;
}

/**
 * The matrix of a workbook, ours or as another program saved it.
 * @throws Failure `later-version`, `no-matrix` naming the sheets that it has instead, `form-for-master` for a department's form, and whatever keeps
 * the file from being read
 */
export async function readMatrix(io: Io, name: string): Promise<MatrixInput> {
  const { file, bytes } = await readInput(io, name);
  const book = await readBookFile(bytes, file);
  if (isSentForm(book)) throw new CommandFailure('form-for-master', { file });
  if (isFromLater(book)) throw new CommandFailure('later-version', { file });
  const read = readLedger(book);
  if (read === null) {
    const sheets = book.sheets.filter(sheet => sheet.visibility === 'visible').map(sheet => sheet.name);
    throw new CommandFailure('no-matrix', { file, sheets: sheets.slice(0, 10).join(', ') });
  }
  return { ...read, file, bytes, book };
}
