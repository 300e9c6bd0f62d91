import { fileProblem, givenPlan, MAX_INPUT, saidOf, tooLarge, type GivenText } from '../input';
import type { Lang } from '../i18n/lang';
import { CommandFailure } from './failure';
import { readTextInput } from './files';
import type { Io } from './io';
import { readPdf } from './pdf-input';

/**
 * Text of a plan: .txt in any usual encoding, .docx, .pdf, or the cells of .xlsx and .csv with tabs between them; with it what the file's
 * format held back and what it shows of the lines.
 * @throws Failure naming the file and what to do
 */
export async function readPlanText(io: Io, name: string): Promise<GivenText & { readonly file: string }> {
  const { file, bytes } = await readTextInput(io, name);
  try {
    const given = await givenPlan(bytes, file, { pdf: readPdf });
    if (given.text.length <= MAX_INPUT) return { ...given, file };
    const { code, data } = tooLarge(given.text.length);
    throw new CommandFailure(code, { ...data, file });
  } catch (error) {
    throw fileFailure(error, file);
  }
}

/** Says on the side what the format of a plan held back, if anybody should know. */
export function sayUnread(io: Io, given: GivenText, lang: Lang): void {
  const said = saidOf(given, lang);
  if (said !== null) io.err(said);
}

/** What keeps a file from being read, as a failure that names it; other errors as they are. */
export function fileFailure(error: unknown, file: string): unknown {
  const problem = fileProblem(error);
  return problem === null ? error : new CommandFailure(problem.code, { ...problem.data, file });
}
