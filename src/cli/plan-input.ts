import { fileProblem, MAX_INPUT, planText, tooLarge } from '../input';
import { Failure } from './failure';
import { readTextInput } from './files';
import type { Io } from './io';

/**
 * Text of a plan: .txt in any usual encoding, .docx, or the cells of .xlsx and .csv with tabs between them.
 * @throws Failure naming the file and what to do
 */
export async function readPlanText(io: Io, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const { file, bytes } = await readTextInput(io, name);
  try {
    const text = await planText(bytes, file);
    if (text.length <= MAX_INPUT) return { file, text };
    const { code, data } = tooLarge(text.length);
    throw new Failure(code, { ...data, file });
  } catch (error) {
    throw fileFailure(error, file);
  }
}

/** What keeps a file from being read, as a failure that names it; other errors as they are. */
export function fileFailure(error: unknown, file: string): unknown {
  const problem = fileProblem(error);
  return problem === null ? error : new Failure(problem.code, { ...problem.data, file });
}
