/** Opening and saving .xlsx in the workbench, through the same ports as the product. */
import { asSerialDay, serialOf } from '../../src/ledger/dates/serial';
import type { Lang } from '../../src/i18n/lang';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { readSpec as readFile } from '../../src/xlsx/spec';
import type { Host } from '../host/host';
import { readSpec } from '../spec/read-spec';
import { complete } from './complete';
import { PAGE } from './words';

interface OfficeWindow extends Window {
  readonly Excel: typeof Excel;
}

/** Microsoft's client, of the frame in which it was loaded. */
function client(lang: Lang): typeof Excel {
  const frame = document.querySelector('iframe')?.contentWindow as OfficeWindow | null | undefined;
  if (!frame?.Excel) throw new Error(PAGE.noPane[lang]);
  Object.assign(window, { Excel: frame.Excel });
  return frame.Excel;
}

const today = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

/** Our sheets as they stand in the grid, as a file. What others put into the book besides is not saved. */
export async function saveFile(host: Host, lang: Lang): Promise<Uint8Array> {
  const spec = await client(lang).run(context => readSpec(context, lang));
  return writeWorkbook(complete(spec, host.book));
}

/** The sheets of ours in a file, as they are there; null where they do not go by our names any more. */
function ours(spec: WorkbookSpec): WorkbookSpec | null {
  const sheets = spec.sheets.filter(({ id }) => id !== 'foreign');
  if (!sheets.some(({ id }) => id === 'matrix' || id === 'form')) return null;
  const shown = spec.sheets[spec.active];
  return { ...spec, sheets, active: Math.max(0, shown ? sheets.indexOf(shown) : 0) };
}

async function rebuilt(bytes: Uint8Array, lang: Lang): Promise<WorkbookSpec> {
  const read = readLedger(await readWorkbook(bytes));
  if (!read) throw new Error(PAGE.noSheets[lang]);
  return buildWorkbook(read.ledger, { asOf: asSerialDay(today()) });
}

/**
 * Puts our sheets of a file into the grid, as they are; where somebody has renamed them, the matrix alone is built anew. Other
 * sheets are left out.
 * @throws Error where the file holds none, with words for the user
 */
export async function openFile(bytes: Uint8Array, lang: Lang): Promise<void> {
  client(lang);
  await renderWorkbook(ours(await readFile(bytes)) ?? (await rebuilt(bytes, lang)), { label: 'open' });
}
