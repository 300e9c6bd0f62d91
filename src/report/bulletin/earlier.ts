/** Which earlier periods a bulletin is compared with, and why one is refused. */
import { toIso, type SerialDay } from '../../ledger/dates/serial';
import { knownPlans, snapshotOf, snapshotsIn, type Snapshot } from '../../ledger/period/snapshots';
import { periodName } from '../../ledger/period/close';
import { computeRows } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';

export type EarlierProblem =
  /** Of another plan: nothing in it can be compared. */
  | { readonly code: 'other-plan' }
  /** As of the bulletin's day or a later one. */
  | { readonly code: 'not-earlier'; readonly day: SerialDay }
  /** Only its totals are kept, or it was never closed. */
  | { readonly code: 'no-rows'; readonly period: string }
  /** An earlier book whose data are as of today, without a closed period. */
  | { readonly code: 'no-day' };

export type EarlierResult = { readonly snapshots: readonly Snapshot[] } | { readonly problem: EarlierProblem };

/** Periods of this book that a bulletin of a day can be compared with, earliest first. */
export function comparableSnapshots(ledger: Ledger, asOf: SerialDay): readonly Snapshot[] {
  const plans = knownPlans(ledger);
  return snapshotsIn(ledger).filter(one => one.rows.size > 0 && one.asOf < asOf && plans.has(one.plan));
}

/** @param period name of the period compared with; absent: the newest one, or none where none is kept */
export function earlierPeriods(ledger: Ledger, asOf: SerialDay, period?: string): EarlierResult {
  if (period === undefined) return { snapshots: comparableSnapshots(ledger, asOf) };
  const chosen = snapshotsIn(ledger).find(one => one.period === period);
  if (chosen === undefined || chosen.rows.size === 0) return { problem: { code: 'no-rows', period } };
  if (chosen.asOf >= asOf) return { problem: { code: 'not-earlier', day: chosen.asOf } };
  if (!knownPlans(ledger).has(chosen.plan)) return { problem: { code: 'other-plan' } };
  return { snapshots: comparableSnapshots(ledger, asOf).filter(one => one.asOf <= chosen.asOf) };
}

/**
 * The period before from an earlier copy of the book: its rows on the day that it is fixed to, else its newest closed period.
 * @param old the earlier copy
 */
export function earlierBook(ledger: Ledger, asOf: SerialDay, old: Ledger): EarlierResult {
  const plans = knownPlans(ledger);
  if (![...knownPlans(old)].some(plan => plans.has(plan))) return { problem: { code: 'other-plan' } };
  const fixed = old.settings.asOf;
  const kept = snapshotsIn(old).filter(one => one.rows.size > 0);
  const made =
    fixed === null
      ? kept[kept.length - 1]
      : snapshotOf(periodName(fixed), fixed, old.meta.fingerprint, computeRows(old.rows, old.settings, fixed));
  if (made === undefined) return { problem: { code: 'no-day' } };
  if (made.asOf >= asOf) return { problem: { code: 'not-earlier', day: made.asOf } };
  return { snapshots: [...comparableSnapshots(ledger, asOf).filter(one => one.asOf < made.asOf), made] };
}

/**
 * A refusal as the name of its message and what that is filled with.
 * @param file what the office gave: a file, or a period by its name
 */
export function earlierTrouble(problem: EarlierProblem, file: string, asOf: SerialDay) {
  switch (problem.code) {
    case 'other-plan':
      return { code: 'previous-other-plan', data: { file } } as const;
    case 'not-earlier':
      return { code: 'previous-not-earlier', data: { file, day: toIso(problem.day), asOf: toIso(asOf) } } as const;
    case 'no-rows':
      return { code: 'previous-no-rows', data: { file } } as const;
    case 'no-day':
      return { code: 'previous-no-day', data: { file } } as const;
  }
}
