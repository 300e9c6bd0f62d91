/** The bytes of a letter, a due list, a form. What writes .docx files is loaded here, when it is asked for. */
import type { DocSpec } from '../report/doc/types';
import { DOCX, type MadeFile } from './file';

/** @param name without its ending */
export async function docFile(doc: DocSpec, name: string): Promise<MadeFile> {
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../docx/document');
  return { name: `${name}.docx`, type: DOCX, bytes: await writeDocument(doc) };
}
