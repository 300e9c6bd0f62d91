import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPages } from '../types';
import { readPages } from './read';

/** An address beside the page. */
const beside = (name: string): string => new URL(`pdf/${name}`, document.baseURI).href;

/** A table of characters. They end in .bin: servers of offices know that ending, and refuse ones they do not know. */
async function table(name: string): Promise<Uint8Array> {
  const answer = await fetch(beside(`cmaps/${name}.bin`));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Reads a PDF in a browser, in a worker where there may be one; all that is asked for lies beside the page. The worker's name has the
 * version: a copy that a browser has kept may not meet a newer library.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfPages> {
  library.GlobalWorkerOptions.workerSrc = beside(`worker-${library.version}.js`);
  return readPages(library, bytes, table);
}
