/** Text of a plan in a file that the user opened. Loaded when a file is opened, not before. */
import { departmentsOf } from '../../ledger/departments/read';
import { cliText } from '../../i18n/messages/cli';
import type { Lang } from '../../i18n/lang';
import { fileProblem, givenPlan, listRows, type GivenText } from '../../input';
import type { PdfReader } from '../../input/pdf';
import { SHEETS } from '../../i18n/sheets';
import type { Department } from '../../ledger/types';

/** What keeps a file from being read, in words that say what to do; other errors as they are. */
function inWords(error: unknown, file: string, lang: Lang): Error {
  const problem = fileProblem(error);
  if (problem !== null) return new Error(cliText(lang, problem.code, { ...problem.data, file }));
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * The department list of a file: .csv or .txt, or a workbook, of which the sheet 部门 (Departments) counts, else the first.
 * @throws Error with words for the user
 */
export async function readDepartmentFile(bytes: Uint8Array, name: string, lang: Lang): Promise<readonly Department[]> {
  try {
    const departments = departmentsOf(await listRows(bytes, Object.values(SHEETS.departments)));
    if (departments.length === 0) throw new Error(cliText(lang, 'no-departments', { file: name }));
    return departments;
  } catch (error) {
    throw inWords(error, name, lang);
  }
}

/** Takes a PDF apart; the library comes when a PDF does. */
const readPdf: PdfReader = async bytes =>
  (await import(/* webpackChunkName: "pdf" */ '../../input/pdf/pdfjs/browser')).readPdf(bytes);

/**
 * Text of a plan: .txt in any usual encoding, .docx with its automatic numbers, .pdf, or the cells of .xlsx and .csv with tabs between; with
 * it what the format held back and what it shows of the lines.
 * @throws Error with words for the user
 */
export async function readPlanFile(bytes: Uint8Array, name: string, lang: Lang): Promise<GivenText> {
  try {
    return await givenPlan(bytes, name, { pdf: readPdf });
  } catch (error) {
    throw inWords(error, name, lang);
  }
}
