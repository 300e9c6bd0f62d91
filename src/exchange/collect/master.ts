/** The master as one returned file after the other is held against it. */
import type { Ledger, Row } from '../../ledger/types';
import type { Batch, SentRow } from '../batch';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

/** What the reader looks things up in; made once for all files. */
export interface Master {
  readonly ledger: Ledger;
  readonly batches: readonly Batch[];
  readonly rows: ReadonlyMap<RowKey, Row>;
  readonly byNo: ReadonlyMap<string, Row>;
  readonly sent: ReadonlyMap<string, ReadonlyMap<string, SentRow>>;
  /** Cells about which a file taken before has said something, by `spotOf`. */
  readonly spoken: ReadonlySet<string>;
  /** Serial day: 填报日期 of rows reported as unchanged. */
  readonly today: SerialDay;
}

export const masterOf = (
  ledger: Ledger,
  batches: readonly Batch[],
  spoken: ReadonlySet<string>,
  today: SerialDay,
): Master => ({
  spoken,
  today,
  ledger,
  batches,
  rows: new Map(ledger.rows.map(row => [row.key, row])),
  byNo: new Map(ledger.rows.map(row => [row.no, row])),
  sent: new Map(batches.map(batch => [batch.id, new Map(batch.rows.map(row => [row.key, row]))])),
});
