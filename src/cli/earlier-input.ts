import { toIso } from '../ledger/dates/serial';
import type { Snapshot } from '../ledger/period/snapshots';
import type { Ledger } from '../ledger/types';
import { earlierBook, earlierPeriods } from '../report/bulletin/earlier';
import { Failure } from './failure';
import type { Io } from './io';
import { readMatrix } from './matrix-input';

/**
 * The earlier periods of a bulletin: those of the book, or an earlier copy of it.
 * @throws Failure saying why the one that was asked for is refused
 */
export async function earlierFor(
  io: Io,
  ledger: Ledger,
  asOf: number,
  { previous, period }: { readonly previous?: string; readonly period?: string },
): Promise<readonly Snapshot[]> {
  const old = previous === undefined ? null : await readMatrix(io, previous);
  const found = old === null ? earlierPeriods(ledger, asOf, period) : earlierBook(ledger, asOf, old.ledger);
  if ('snapshots' in found) return found.snapshots;
  const { problem } = found;
  const file = old?.file ?? period ?? '';
  switch (problem.code) {
    case 'other-plan':
      throw new Failure('previous-other-plan', { file });
    case 'not-earlier':
      throw new Failure('previous-not-earlier', { file, day: toIso(problem.day), asOf: toIso(asOf) });
    case 'no-rows':
      throw new Failure('previous-no-rows', { file });
    case 'no-day':
      throw new Failure('previous-no-day', { file });
  }
}
