/** What the page needs of the open workbook. Every call may reject with a BookError. */
import type { TakenBack } from '../../excel/exchange';
import type { Collected } from '../../exchange/collect';
import type { Split } from '../../exchange/split';
import type { Ledger } from '../../ledger/types';

export type { TakenBack };

export interface ExchangeBook {
  /** Records a batch in the open workbook before it goes out; `make` splits the matrix as it stands. */
  record(make: (ledger: Ledger) => Split): Promise<Split>;
  /** Opens a file as a new workbook. @throws CannotOpenBook where this Excel does not */
  openNew(bytes: Uint8Array): Promise<void>;
  /** Writes what comes of the matrix as it stands. @throws ColumnsGone, besides */
  takeBack(merge: (ledger: Ledger) => Promise<Collected>, signal: AbortSignal): Promise<TakenBack>;
  /** Deletes a copy that `takeBack` kept. */
  dropCopy(name: string): Promise<void>;
}

/** This Excel opens no workbooks for add-ins. */
export class CannotOpenBook extends Error {
  override readonly name = 'CannotOpenBook';
}

/** The matrix lacks columns that something would be written to. */
export class ColumnsGone extends Error {
  override readonly name = 'ColumnsGone';
  constructor(readonly columns: readonly string[]) {
    super(columns.join(', '));
  }
}
