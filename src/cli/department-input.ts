import { decodeText, InputError, parseTable, recognise } from '../input';
import { SHEETS } from '../i18n/sheets';
import type { Department } from '../ledger/types';
import { departmentsOf } from '../ledger/departments/read';
import { Failure } from './failure';
import { readInput, tooLarge } from './files';
import type { Io } from './io';
import { bookRows, readBook } from './workbook-input';

const NAMES: readonly string[] = Object.values(SHEETS.departments).map(name => name.toLowerCase());

async function rowsOf(bytes: Uint8Array, file: string): Promise<readonly (readonly string[])[]> {
  if (recognise(bytes) === 'text') return parseTable(decodeText(bytes).text);
  const book = await readBook(bytes, file);
  const sheet = book.sheets.find(one => NAMES.includes(one.name.trim().toLowerCase())) ?? book.sheets[0];
  return sheet ? bookRows({ names: [], sheets: [{ ...sheet, visibility: 'visible' }] }) : [];
}

/**
 * The department list of a file: .csv or .txt, or a workbook, of which the sheet 部门 (Departments) counts, else the first.
 * @throws Failure `no-departments` if there is none in it, and whatever keeps the file from being read
 */
export async function readDepartments(io: Io, name: string): Promise<readonly Department[]> {
  const { file, bytes } = await readInput(io, name);
  try {
    const departments = departmentsOf(await rowsOf(bytes, file));
    if (departments.length === 0) throw new Failure('no-departments', { file });
    return departments;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === 'input-too-large') throw tooLarge(file, bytes.length);
    throw new Failure(error.code, { ...error.data, file });
  }
}
