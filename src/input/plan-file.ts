import { fileKind } from '../ooxml/kinds';
import { kindOfPackage, openPackage } from '../ooxml/package';
import { readWorkbook } from '../xlsx';
import type { ReadSheet } from '../workbook/read/types';
import { tabbed, type Rows } from './cells/rows';
import { bookText, hiddenSheets, shownRows } from './cells/sheet-text';
import { parseTable } from './csv';
import { decodeText } from './decode';
import { readDocx } from './docx';
import { checkSize, InputError, MAX_PDF } from './errors';
import { plainly, tally, type GivenText } from './given';
import type { PdfReader } from './pdf';

/** Whether a file is a container, new or old, and no text. */
const isContainer = (bytes: Uint8Array): boolean => ['package', 'encrypted', 'old-workbook'].includes(fileKind(bytes));

async function packageText(bytes: Uint8Array): Promise<GivenText> {
  const kind = kindOfPackage(openPackage(bytes));
  if (kind === 'document') return readDocx(bytes);
  if (kind === 'workbook' || kind === 'binary-workbook' || kind === 'open-sheet') {
    const book = await readWorkbook(bytes);
    const unread = tally();
    hiddenSheets(book).forEach(name => unread.add('sheet', name));
    return { ...plainly(bookText(book), 'sheet'), unread: unread.list() };
  }
  throw new InputError('input-binary', { kind });
}

/** What takes formats apart for which each door brings a library of its own. */
export interface Readers {
  readonly pdf: PdfReader;
}

/**
 * Text of a plan in a file: .txt in any usual encoding, .docx with its automatic numbers, or the cells of .xlsx and .csv as they are
 * shown, with tabs between them, or .pdf; with it what the format held back and what it shows of the lines.
 * @param name of the file; its ending tells a table in text (.csv)
 * @throws InputError or OoxmlError, saying what the file is instead or what is wrong with it
 */
export async function givenPlan(bytes: Uint8Array, name: string, readers: Readers): Promise<GivenText> {
  if (fileKind(bytes) === 'pdf') {
    checkSize(bytes, MAX_PDF);
    const { pdfText } = await import(/* webpackChunkName: "pdf-text" */ './pdf');
    return pdfText(bytes, readers.pdf);
  }
  if (isContainer(bytes)) return packageText(bytes);
  const { text } = decodeText(bytes);
  return plainly(/\.csv$/i.test(name) ? tabbed(parseTable(text)) : text);
}

/**
 * Rows of a list: of .csv or .txt, or of a workbook, of which the first sheet counts that has one of these names, else the first.
 * @throws InputError or OoxmlError, saying what the file is instead or what is wrong with it
 */
export async function listRows(bytes: Uint8Array, names: readonly string[]): Promise<Rows> {
  if (!isContainer(bytes)) return parseTable(decodeText(bytes).text);
  const { sheets } = await readWorkbook(bytes);
  const known = names.map(name => name.toLowerCase());
  const sheet: ReadSheet | undefined = sheets.find(one => known.includes(one.name.trim().toLowerCase())) ?? sheets[0];
  return sheet ? shownRows(sheet, true) : [];
}
