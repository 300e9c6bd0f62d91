import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InputError, MAX_INPUT } from '../../errors';
import type { PdfPage, PdfPages } from '../types';
import { drawingOf } from './drawing';
import { matrixOf, multiplied } from './geometry';
import { fontsOf, glyphsOf, type Font } from './glyphs';
import type { Operators } from './operators';
import { pageText, turned, turnOfPage } from './text';

export type Library = typeof Pdfjs;

/** Pages of the longest file that is read. */
export const MAX_PAGES = 500;

/** Gives a table of characters by its name (`UniGB-UCS2-H`), as the package packs it. */
export type CharacterTables = (name: string) => Promise<Uint8Array>;

/** The library's own two doors to the outside: tables come from where we say, fonts, which only drawing needs, from nowhere. */
const doors = (tables: CharacterTables) => ({
  CMapReaderFactory: class {
    async fetch({ name }: { readonly name: string }) {
      return { cMapData: await tables(name), isCompressed: true };
    }
  },
  StandardFontDataFactory: class {
    fetch(): Promise<Uint8Array> {
      return Promise.reject(new Error('Nothing is drawn.'));
    }
  },
});

type Document = Awaited<ReturnType<Library['getDocument']>['promise']>;

/** Pictures are streams, whose dictionaries no PDF compresses; a mask that another picture names is none of its own. */
function picturesIn(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  const all = text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
  const masks = new Set(text.match(/\/S?Mask \d+ \d+ R/g) ?? []).size;
  return Math.max(0, all - masks);
}

type Page = Awaited<ReturnType<Document['getPage']>>;

/** What a page's fonts tell, as far as they can be read. */
async function fontsIn(page: Page, operators: Operators): Promise<ReadonlyMap<string, Font>> {
  const names = [...fontsOf(operators)];
  const get = (name: string): Promise<Font> =>
    new Promise(resolve => page.commonObjs.get(name, (font: Font | null) => resolve(font ?? {})));
  return new Map(await Promise.all(names.map(async name => [name, await get(name)] as const)));
}

async function readPage(library: Library, document: Document, number: number, most: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const base = matrixOf(viewport.transform);
    const listed = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
    const codes = library.OPS as unknown as Readonly<Record<string, number>>;
    const operators: Operators = { fnArray: listed.fnArray, argsArray: listed.argsArray, codes };
    const glyphs = glyphsOf(operators, base, await fontsIn(page, operators), most);
    const turn = turnOfPage(glyphs);
    const matrix = turned(turn, [viewport.width, viewport.height]);
    const [width, height] = turn % 180 === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width];
    return {
      width,
      height,
      ...pageText(glyphs, matrix, width, height),
      ...drawingOf(operators, multiplied(matrix, base)),
    };
  } finally {
    page.cleanup();
  }
}

const BROKEN: PdfPage = { width: 0, height: 0, runs: [], askew: [], hidden: [], rulings: [], drawn: 0, broken: true };

async function pagesOf(library: Library, document: Document): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(library, document, number, MAX_INPUT).catch(() => BROKEN);
    characters += page.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (characters > MAX_INPUT) throw new InputError('input-too-large', { size: characters, limit: MAX_INPUT });
    pages.push(page);
  }
  return pages;
}

/**
 * What the pages of a PDF hold. Nothing is drawn, no font is loaded, no script of the file runs, and no picture is decoded.
 * @throws InputError `encrypted`, `input-damaged`, `pdf-pages`, `input-too-large`
 */
export async function readPages(library: Library, bytes: Uint8Array, tables: CharacterTables): Promise<PdfPages> {
  const pictures = picturesIn(bytes);
  const task = library.getDocument({
    ...doors(tables),
    data: bytes.slice(),
    useWorkerFetch: false,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWasm: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new InputError('pdf-pages', { pages: document.numPages, limit: MAX_PAGES });
    return { pages: await pagesOf(library, document), pictures };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw new InputError('encrypted');
    throw new InputError('input-damaged', { part: 'PDF' });
  } finally {
    await task.destroy();
  }
}
