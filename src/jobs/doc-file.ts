/** The bytes of a letter, a due list, a form. What writes .docx files is loaded here, when it is asked for. */
import type { DocSpec } from '../report/doc/types';
import { safeName } from '../exchange/split/file-name';
import { DOCX, ZIP, type MadeFile } from './file';

/** @param name without its ending */
export async function docFile(doc: DocSpec, name: string): Promise<MadeFile> {
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../docx/document');
  return { name: `${name}.docx`, type: DOCX, bytes: await writeDocument(doc) };
}

/** A letter among others, and what its file is called without its ending. */
export interface DocPart {
  readonly doc: DocSpec;
  readonly name: string;
}

/** Each letter in a file of its own, numbered in their order, in one archive. @param name of the archive without its ending */
export async function docFiles(parts: readonly DocPart[], name: string): Promise<MadeFile> {
  const { archive } = await import(/* webpackChunkName: "docx" */ './archive');
  const digits = Math.max(2, String(parts.length).length);
  const files: MadeFile[] = [];
  for (const [i, part] of parts.entries())
    files.push(await docFile(part.doc, `${String(i + 1).padStart(digits, '0')}_${safeName(part.name)}`));
  return { name: `${name}.zip`, type: ZIP, bytes: archive(files) };
}
