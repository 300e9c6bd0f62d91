/** The departments of a ledger with what they would get, and how far they are with a period. */
import { progressOf, type Progress } from '../../exchange/collect/back';
import { assign, type UnassignedRow } from '../../exchange/split/assign';
import type { Ledger } from '../../ledger/types';

export interface Unit extends Progress {
  readonly name: string;
  readonly led: number;
  readonly supported: number;
}

export interface SendingUnits {
  readonly units: readonly Unit[];
  /** Rows that nobody gets. */
  readonly left: readonly UnassignedRow[];
}

export function sendingUnits(ledger: Ledger, period: string): SendingUnits {
  const { shares, left } = assign(ledger);
  const progress = progressOf(ledger.stampLines ?? [], period);
  return {
    units: shares.map(({ department, led, supported }) => ({
      name: department,
      led: led.length,
      supported: supported.length,
      ...progress(department),
    })),
    left,
  };
}
