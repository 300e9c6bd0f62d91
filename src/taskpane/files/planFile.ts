/** Text of a plan in a file that the user opened. Loaded when a file is opened, not before. */
import { departmentsOf } from '../../ledger/departments/read';
import { cliText } from '../../i18n/messages/cli';
import type { Lang } from '../../i18n/lang';
import { decodeText, docxText, InputError, MAX_INPUT, parseTable, recognise } from '../../input';
import { SHEETS } from '../../i18n/sheets';
import type { Department } from '../../ledger/types';
import { openPackage } from '../../ooxml/package';
import { OoxmlError, readWorkbook } from '../../xlsx';
import type { ReadBook } from '../../workbook/read/types';

type Rows = readonly (readonly string[])[];

const tabbed = (rows: Rows): string => rows.map(row => row.join('\t')).join('\n');

/** Cells of the sheets that are shown, as text. */
export const shownRows = (book: ReadBook): Rows =>
  book.sheets
    .filter(sheet => sheet.visibility === 'visible')
    .flatMap(sheet =>
      sheet.rows.map(row =>
        Array.from(row, cell => String(cell?.value ?? cell?.error ?? '').replace(/\s*\n\s*|\t/g, ' ')),
      ),
    );

function isWorkbook(bytes: Uint8Array): boolean {
  return openPackage(bytes).paths.some(path => path.startsWith('xl/'));
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  if (recognise(bytes) === 'zip' && isWorkbook(bytes)) return tabbed(shownRows(await readWorkbook(bytes)));
  if (recognise(bytes) === 'zip') return docxText(bytes);
  const { text } = decodeText(bytes);
  return /\.csv$/i.test(name) ? tabbed(parseTable(text)) : text;
}

/**
 * The department list of a file: .csv or .txt, or a workbook, of which the sheet 部门 (Departments) counts, else the first.
 * @throws Error with words for the user
 */
export async function readDepartmentFile(bytes: Uint8Array, name: string, lang: Lang): Promise<readonly Department[]> {
  const names: readonly string[] = Object.values(SHEETS.departments);
  try {
    const zip = recognise(bytes) === 'zip';
    const sheets = zip ? (await readWorkbook(bytes)).sheets : [];
    const sheet = sheets.find(one => names.includes(one.name)) ?? sheets[0];
    const rows = sheet
      ? shownRows({ sheets: [{ ...sheet, visibility: 'visible' }], names: [] })
      : parseTable(decodeText(bytes).text);
    const departments = departmentsOf(rows);
    if (departments.length === 0) throw new Error(cliText(lang, 'no-departments', { file: name }));
    return departments;
  } catch (error) {
    throw fileProblem(error, name, lang);
  }
}

/** What keeps a file from being read, in words that say what to do; other errors as they are. */
export function fileProblem(error: unknown, file: string, lang: Lang): Error {
  if (!(error instanceof InputError) && !(error instanceof OoxmlError))
    return error instanceof Error ? error : new Error(String(error));
  const size = Number(error.data['size'] ?? 0);
  const figures = { megabytes: (size / 1024 / 1024).toFixed(1), limit: MAX_INPUT / 1024 / 1024, format: '', part: '' };
  const merged = error.code === 'input-too-large' ? { ...error.data, ...figures } : { ...figures, ...error.data };
  return new Error(cliText(lang, error.code, { ...merged, file }));
}

/**
 * Text of a plan: .txt in any usual encoding, .docx with its automatic numbers, or the cells of .xlsx and .csv with tabs between.
 * @throws Error with words for the user
 */
export async function readPlanFile(bytes: Uint8Array, name: string, lang: Lang): Promise<string> {
  try {
    return await textOf(bytes, name);
  } catch (error) {
    throw fileProblem(error, name, lang);
  }
}
