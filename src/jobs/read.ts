/** Reading what the user gave: the master, and whatever came back. */
import type { Returned } from '../exchange/collect';
import { isSentForm } from '../exchange/collect/form';
import type { MasterRead } from '../exchange/master';
import { withLimit } from '../i18n/messages/limits';
import { LIMITS } from '../ooxml/package';
import { readLedger } from '../workbook/read/ledger';
import { isFromLater } from '../workbook/read/meta';
import type { ReadBook } from '../workbook/read/types';
import { OoxmlError, readWorkbook } from '../xlsx';
import type { GivenFile } from './file';
import { eachInTurn, Trouble, type Watch } from './job';

export interface MasterFile {
  readonly name: string;
  readonly read: MasterRead & { readonly bytes: Uint8Array };
}

/** Most sheets named in a message. */
const NAMED = 10;

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function bytesOf(file: GivenFile): Promise<Uint8Array> {
  // Looked at before the file is in memory.
  if (file.size > LIMITS.file) throw new OoxmlError('too-large', { what: 'file', size: file.size, limit: LIMITS.file });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder, or a file that was moved or locked since it was given.
    throw new Trouble('file-failed', file.name, { detail: detailOf(error) });
  }
}

/** @throws Trouble that names the file and what is wrong with it */
async function readBook(file: GivenFile): Promise<{ readonly bytes: Uint8Array; readonly book: ReadBook }> {
  try {
    const bytes = await bytesOf(file);
    return { bytes, book: await readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    if (error instanceof OoxmlError) throw new Trouble(error.code, file.name, withLimit(error.data));
    throw new Trouble('file-failed', file.name, { detail: detailOf(error) });
  }
}

/** @throws Trouble `form-for-master`, `later-version`, `no-matrix` naming the sheets that it has instead, and whatever keeps the file from being read */
export async function readMaster(file: GivenFile): Promise<MasterFile> {
  const { bytes, book } = await readBook(file);
  // A form has columns of the matrix too; taken for a master it would lose all rows of the other units.
  if (isSentForm(book)) throw new Trouble('form-for-master', file.name);
  if (isFromLater(book)) throw new Trouble('later-version', file.name);
  const read = readLedger(book);
  if (read === null) {
    const sheets = book.sheets.filter(sheet => sheet.visibility === 'visible').map(sheet => sheet.name);
    throw new Trouble('no-matrix', file.name, { sheets: sheets.slice(0, NAMED).join(', ') });
  }
  return { name: file.name, read: { ...read, book, bytes } };
}

async function readReturn(file: GivenFile, shown: string): Promise<Returned> {
  try {
    return { name: shown, book: (await readBook(file)).book };
  } catch (error) {
    if (error instanceof Trouble) return { name: shown, code: error.code, detail: error.data };
    return { name: shown, code: 'file-failed', detail: { detail: detailOf(error) } };
  }
}

/** Names as the report shows them: files of the same name are told apart by a number. */
export function shownNames(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map(name => {
    const place = (counts.get(name) ?? 0) + 1;
    counts.set(name, place);
    return place === 1 ? name : `${name} (${place})`;
  });
}

/** Returned files, one after the other; one that cannot be read says why and stops no other. */
export function readReturns(files: readonly GivenFile[], watch: Watch): Promise<readonly Returned[]> {
  const names = shownNames(files.map(file => file.name));
  const entries = files.map((file, i) => ({ file, name: names[i] ?? file.name }));
  return eachInTurn(
    entries,
    entry => entry.name,
    entry => readReturn(entry.file, entry.name),
    watch,
  );
}
