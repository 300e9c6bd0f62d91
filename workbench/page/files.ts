/** Opening and saving .xlsx in the workbench, through the same ports as the product. */
import { serialOf } from '../../src/ledger/dates/serial';
import type { Lang } from '../../src/i18n/lang';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { readSpec } from '../spec/read-spec';

interface OfficeWindow extends Window {
  readonly Excel: typeof Excel;
}

/** Microsoft's client, of the frame in which it was loaded. */
function client(): typeof Excel {
  const frame = document.querySelector('iframe')?.contentWindow as OfficeWindow | null | undefined;
  if (!frame?.Excel) throw new Error('The pane has not loaded yet.');
  Object.assign(window, { Excel: frame.Excel });
  return frame.Excel;
}

const today = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

/** Our sheets as they stand in the grid, as a file. What others put into the book besides is not saved. */
export async function saveFile(lang: Lang): Promise<Uint8Array> {
  const spec = await client().run(context => readSpec(context, lang));
  return writeWorkbook(spec);
}

/** Puts the matrix of a file into the grid. @throws Error where the file holds none */
export async function openFile(bytes: Uint8Array): Promise<void> {
  client();
  const read = readLedger(await readWorkbook(bytes));
  if (!read) throw new Error('这个文件里没有责任矩阵。This file holds no responsibility matrix.');
  await renderWorkbook(buildWorkbook(read.ledger, { asOf: today() }), { label: 'open' });
}
