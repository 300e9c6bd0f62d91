import { InputError } from '../errors';
import type { GivenText } from '../given';
import { rebuilt } from './rebuild';
import type { PdfPages } from './types';

export type { PdfPages } from './types';

/** Takes a PDF apart; each door brings its own, loaded when a PDF comes. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfPages>;

/** Filled outlines from which on a page without text is taken for drawn letters. */
const DRAWN = 100;
/** Share of characters without a meaning from which on a text is none. */
const GARBLED = 0.3;

/** Private use, and what stands for an unknown character. */
const UNKNOWN = /[\ue000-\uefff\uf100-\uf8ff\ufffd]/g;

/** @throws InputError saying why a PDF gives no text: pictures, drawn letters, fonts that do not name their characters */
function refuse({ pages, pictures }: PdfPages): void {
  const text = pages.flatMap(page => page.runs.map(run => run.text)).join('');
  if (text.trim() === '') {
    const drawn = pages.reduce((sum, page) => sum + page.drawn, 0);
    if (drawn >= DRAWN) throw new InputError('pdf-drawn');
    if (pages.length > 0 && pages.every(page => page.broken === true))
      throw new InputError('input-damaged', { part: 'PDF' });
    throw new InputError(pictures > 0 ? 'pdf-scan' : 'input-empty');
  }
  if ((text.match(UNKNOWN)?.length ?? 0) > GARBLED * text.length) throw new InputError('pdf-garbled');
}

/**
 * Text of a plan in a PDF.
 * @throws InputError
 */
export async function pdfText(bytes: Uint8Array, read: PdfReader): Promise<GivenText> {
  const pages = await read(bytes);
  refuse(pages);
  return rebuilt(pages);
}
