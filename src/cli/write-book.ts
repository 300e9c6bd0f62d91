import { masterBook } from '../exchange/master';
import { cliText } from '../i18n/messages/cli';
import type { Lang } from '../i18n/lang';
import type { Ledger } from '../ledger/types';
import type { WorkbookSpec } from '../workbook/spec';
import { OoxmlError, writeWorkbook } from '../xlsx';
import { writeOutput } from './files';
import type { Io } from './io';
import type { MatrixInput } from './matrix-input';
import { packageFailure } from './workbook-input';

/** @throws Failure naming the file where a cell cannot be written */
export async function bookBytes(spec: WorkbookSpec, file: string): Promise<Uint8Array> {
  try {
    return await writeWorkbook(spec);
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, file) : error;
  }
}

/** The workbook of a matrix that was read and changed, with the sheets that are none of ours. */
export const rebuilt = (read: MatrixInput, ledger: Ledger, io: Io): WorkbookSpec =>
  masterBook(read, ledger, io.today());

/** Writes a file and says so on standard error where a backup was made. */
export async function put(file: string, bytes: Uint8Array, io: Io, lang: Lang): Promise<void> {
  const backup = await writeOutput(file, bytes);
  if (backup !== null) io.err(cliText(lang, 'backup-made', { file: backup }));
}
