import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE, readPdfHere, tableFile, WORKER } from '../input/pdf/pdfjs/node';
import type { PdfPages } from '../input/pdf/types';

/** Takes a PDF apart on the command line; the library is loaded when one comes. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPages> {
  const folder = path.dirname(require.resolve(`${PACKAGE}/package.json`));
  return readPdfHere(bytes, path.join(folder, WORKER), async name =>
    Uint8Array.from(await readFile(path.join(folder, tableFile(name)))),
  );
}
