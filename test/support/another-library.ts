import path from 'node:path';

/** Where another library of workbooks lies: with the peers of the benches (`npm ci --prefix bench`). */
export const ANOTHER_LIBRARY = path.resolve(__dirname, '../../bench/node_modules/exceljs');

interface Book {
  readonly xlsx: { load(bytes: Buffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
}

/** A workbook as exceljs reads and saves it. */
export async function savedByAnotherLibrary(bytes: Uint8Array): Promise<Uint8Array> {
  const { Workbook } = (await import(ANOTHER_LIBRARY)) as { Workbook: new () => Book };
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  return Uint8Array.from(Buffer.from(await book.xlsx.writeBuffer()));
}
