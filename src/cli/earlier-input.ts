import type { Snapshot } from '../ledger/period/snapshots';
import type { Ledger } from '../ledger/types';
import { earlierBook, earlierPeriods, earlierTrouble } from '../report/bulletin/earlier';
import { CommandFailure } from './failure';
import type { Io } from './io';
import { readMatrix } from './matrix-input';
import type { SerialDay } from '../ledger/dates/serial';

/**
 * The earlier periods of a bulletin: those of the book, or an earlier copy of it.
 * @throws Failure saying why the one that was asked for is refused
 */
export async function earlierFor(
  io: Io,
  ledger: Ledger,
  asOf: SerialDay,
  { previous, period }: { readonly previous?: string; readonly period?: string },
): Promise<readonly Snapshot[]> {
  const old = previous === undefined ? null : await readMatrix(io, previous);
  const found = old === null ? earlierPeriods(ledger, asOf, period) : earlierBook(ledger, asOf, old.ledger);
  if ('snapshots' in found) return found.snapshots;
  const { code, data } = earlierTrouble(found.problem, old?.file ?? period ?? '', asOf);
  throw new CommandFailure(code, data);
}
