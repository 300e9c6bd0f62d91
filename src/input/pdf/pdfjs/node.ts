import type { PdfPages } from '../types';
import { readPages, type CharacterTables } from './read';

/** The package whose folder is asked for, and where in it the worker and the tables of characters lie. */
export const PACKAGE = 'pdfjs-dist';
export const WORKER = 'legacy/build/pdf.worker.mjs';
export const tableFile = (name: string): string => `cmaps/${name}.bcmap`;

/** Names of the canvas that the library looks for when it is loaded, and uses only to draw. */
const OF_THE_CANVAS = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * Reads a PDF where there is no browser.
 * @param worker path of the package's {@link WORKER}
 */
export async function readPdfHere(bytes: Uint8Array, worker: string, tables: CharacterTables): Promise<PdfPages> {
  const here = globalThis as unknown as Record<string, unknown>;
  for (const name of OF_THE_CANVAS) here[name] ??= function Canvas() {};
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc ||= worker;
  return readPages(library, bytes, tables);
}
