import { cliText } from '../i18n/messages/cli';
import type { Lang } from '../i18n/lang';
import { PLACEHOLDERS } from '../i18n/letterhead';
import type { DocSpec } from '../report/doc/types';
import { docText } from '../report/doc/text';
import { CommandFailure } from './failure';
import { readInput } from './files';
import type { Io } from './io';

/** Placeholders as somebody writes them into a letterhead. */
function marksIn(lang: Lang): { readonly marks: string; readonly body: string; readonly rest: string } {
  const [title, body, date] = [PLACEHOLDERS.title, PLACEHOLDERS.body, PLACEHOLDERS.date].map(one => `{{${one[lang]}}}`);
  return { marks: `${title} ${body} ${date}`, body: `${body}`, rest: `${title} ${date}` };
}

/**
 * The bytes of a letter, by the ending of its file: text in UTF-8 with a mark that Notepad knows it by, or .docx. What writes .docx
 * files is loaded here and nowhere else.
 * @param template the office's letterhead
 * @throws Failure where the letterhead is no .docx or has no place for the body
 */
export async function letterBytes(
  doc: DocSpec,
  output: string,
  template: string | undefined,
  words: { readonly issue: string; readonly date: string },
  io: Io,
  lang: Lang,
): Promise<Uint8Array> {
  if (/\.txt$/i.test(output)) return new TextEncoder().encode(`\ufeff${docText(doc)}`);
  if (template === undefined) {
    const { writeDocument } = await import('../docx/document');
    return writeDocument(doc);
  }
  const { file, bytes } = await readInput(io, template);
  const { fillTemplate, TemplateError } = await import('../docx/template');
  try {
    const signed = doc.blocks.find(block => block.kind === 'signature');
    const date = signed?.kind === 'signature' ? (signed.lines[signed.lines.length - 1] ?? words.date) : words.date;
    const filled = await fillTemplate(bytes, doc, { ...words, date, office: doc.author });
    if (filled.unknown.length > 0)
      io.err(cliText(lang, 'template-unknown', { file, names: filled.unknown.map(name => `{{${name}}}`).join(' ') }));
    return filled.bytes;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const found = error.found.map(name => `{{${name}}}`).join(' ');
    if (error.code === 'not-docx') throw new CommandFailure('template-not-docx', { file, ...marksIn(lang) });
    throw new CommandFailure(found === '' ? 'template-empty' : 'template-no-body', { file, found, ...marksIn(lang) });
  }
}
