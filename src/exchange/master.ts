/** The master as a workbook again, after a batch went out or came back. */
import type { Ledger } from '../ledger/types';
import { buildWorkbook } from '../workbook/build';
import type { LedgerRead } from '../workbook/read/ledger';
import type { ReadBook } from '../workbook/read/types';
import type { WorkbookSpec } from '../workbook/spec';
import { foreignSheets } from './foreign';

/** A workbook in which a matrix was found. */
export interface MasterRead extends LedgerRead {
  readonly book: ReadBook;
}

/**
 * The workbook of a matrix that was read and changed, with the sheets that are none of ours.
 * @param today serial day up to which data count where the ledger's settings name none
 */
export function masterBook(read: MasterRead, ledger: Ledger, today: number): WorkbookSpec {
  const spec = buildWorkbook(ledger, { asOf: today, protect: read.place.sheet.guarded === true });
  return { ...spec, sheets: [...spec.sheets, ...foreignSheets(read.book, read.place.sheet)] };
}
