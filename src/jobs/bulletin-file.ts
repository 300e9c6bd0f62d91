/** The bytes of a bulletin. What writes .docx files is loaded here, when it is asked for. */
import type { Bulletin } from '../report/bulletin/compose';
import { docText } from '../report/doc/text';
import { DOCX, TEXT, type GivenFile, type MadeFile } from './file';

/** Why a letterhead was not used. */
export class LetterheadTrouble extends Error {
  override readonly name = 'LetterheadTrouble';
  constructor(
    readonly code: 'not-docx' | 'no-body',
    readonly file: string,
    readonly found: readonly string[],
  ) {
    super(code);
  }
}

/** With a mark that Notepad knows the encoding by. */
export const textFile = ({ doc }: Bulletin, name: string): MadeFile => ({
  name: `${name}.txt`,
  type: TEXT,
  bytes: new TextEncoder().encode(`\ufeff${docText(doc)}`),
});

/** @throws LetterheadTrouble */
export async function docxFile(
  { doc }: Bulletin,
  name: string,
  template: GivenFile | null,
  words: { readonly date: string; readonly issue: string },
): Promise<MadeFile> {
  const made = (bytes: Uint8Array): MadeFile => ({ name: `${name}.docx`, type: DOCX, bytes });
  if (template === null) {
    const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../docx/document');
    return made(await writeDocument(doc));
  }
  const { fillTemplate, TemplateError } = await import(/* webpackChunkName: "docx" */ '../docx/template');
  try {
    const bytes = new Uint8Array(await template.arrayBuffer());
    return made((await fillTemplate(bytes, doc, { ...words, office: doc.author })).bytes);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new LetterheadTrouble(error.code, template.name, error.found);
  }
}
