import { withLimit } from '../i18n/messages/limits';
import { OoxmlError, readWorkbook } from '../xlsx';
import type { ReadBook } from '../workbook/read/types';
import { CommandFailure } from './failure';

/** What went wrong with a package, as a failure that names the file. */
export const packageFailure = (error: OoxmlError, file: string): CommandFailure =>
  new CommandFailure(error.code, { ...withLimit(error.data), file });

/** @throws Failure naming the file and what is wrong with it */
export async function readBookFile(bytes: Uint8Array, file: string): Promise<ReadBook> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    throw error instanceof OoxmlError ? packageFailure(error, file) : error;
  }
}
