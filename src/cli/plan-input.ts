import { decodeText, docxText, InputError, MAX_INPUT, parseTable, recognise } from '../input';
import { openPackage } from '../ooxml/package';
import { OoxmlError } from '../xlsx';
import { Failure } from './failure';
import { readTextInput, tooLarge } from './files';
import type { Io } from './io';
import { bookRows, readBook } from './workbook-input';

const tabbed = (rows: readonly (readonly string[])[]): string => rows.map(row => row.join('\t')).join('\n');

function isWorkbook(bytes: Uint8Array): boolean {
  try {
    return openPackage(bytes).paths.some(path => path.startsWith('xl/'));
  } catch (error) {
    if (error instanceof OoxmlError) return false;
    throw error;
  }
}

async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  if (recognise(bytes) === 'zip') {
    return isWorkbook(bytes) ? tabbed(bookRows(await readBook(bytes, file))) : docxText(bytes);
  }
  const { text } = decodeText(bytes);
  return /\.csv$/i.test(file) ? tabbed(parseTable(text)) : text;
}

/**
 * Text of a plan: .txt in any usual encoding, .docx, or the cells of .xlsx and .csv with tabs between them.
 * @throws Failure naming the file and what to do
 */
export async function readPlanText(io: Io, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const { file, bytes } = await readTextInput(io, name);
  try {
    const text = await textOf(bytes, file);
    if (text.length > MAX_INPUT) throw tooLarge(file, text.length);
    return { file, text };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === 'input-too-large') throw tooLarge(file, Number(error.data.size));
    throw new Failure(error.code, { ...error.data, file });
  }
}
