/** What was entered and is not written yet: one press, one entry, each to be taken back. */
import type { DutyAct } from '../../ledger/duties/acts';
import { carryOut, type Carried, type CarryOptions } from '../../ledger/duties/carry-out';
import type { Ledger } from '../../ledger/types';

/** What one press entered. */
export interface Press {
  readonly acts: readonly DutyAct[];
  /** What it does, in the words of whoever pressed. */
  readonly text: string;
}

export const actsOf = (presses: readonly Press[]): readonly DutyAct[] => presses.flatMap(press => press.acts);

/** True for an act that did nothing on the book as it is now, or not all it was to do. */
function isMissed(act: DutyAct, missed: readonly DutyAct[]): boolean {
  if (act.act !== 'issue') return missed.includes(act);
  return missed.some(one => one.act === 'issue' && one.letters.some(letter => act.letters.includes(letter)));
}

/** Places of the presses that do not find all that they were meant for: the book has changed since. */
export const staleIn = (presses: readonly Press[], { missed }: Pick<Carried, 'missed'>): ReadonlySet<number> =>
  new Set(presses.flatMap(({ acts }, i) => (acts.some(act => isMissed(act, missed)) ? [i] : [])));

/**
 * The presses without one of them, and without later ones that rest on it: a decision taken back takes its putting in force along.
 */
export function withoutPending(
  ledger: Ledger,
  presses: readonly Press[],
  at: number,
  options: CarryOptions,
): readonly Press[] {
  const before = staleIn(presses, carryOut(ledger, actsOf(presses), options));
  const rest = presses.flatMap((press, i) => (i === at ? [] : [{ press, wasStale: before.has(i) }]));
  const now = staleIn(
    rest.map(({ press }) => press),
    carryOut(
      ledger,
      rest.flatMap(({ press }) => press.acts),
      options,
    ),
  );
  return rest.flatMap(({ press, wasStale }, i) => (now.has(i) && !wasStale ? [] : [press]));
}
