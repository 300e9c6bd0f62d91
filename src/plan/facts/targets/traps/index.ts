import { code } from './code';
import { condition } from './condition';
import { existing } from './existing';
import { numeral } from './numeral';
import { ordinal } from './ordinal';
import { reference } from './reference';
import { time } from './time';
import type { Quantity } from '../../sentence/quantity';
import type { Candidate, Trap } from './types';

const TRAPS: Readonly<Record<string, Trap>> = { numeral, code, ordinal, time, existing, reference };

/** Keeps the numbers that may be targets. Conditions are told by the number that follows, so they go last. */
export function untrapped(
  qs: readonly Quantity[],
  around: (q: Quantity, next: Quantity | undefined) => Candidate,
): Quantity[] {
  const first = qs.filter(q => !Object.values(TRAPS).some(trap => trap(around(q, undefined))));
  return first.filter((q, i) => !condition(around(q, first[i + 1])));
}
