import { code } from './code';
import { condition } from './condition';
import { existing } from './existing';
import { numeral } from './numeral';
import { ordinal } from './ordinal';
import { reference } from './reference';
import { size } from './size';
import { time } from './time';
import type { Quantity } from '../../sentence/quantity';
import type { Candidate, Trap } from './types';

const TRAPS: Readonly<Record<string, Trap>> = { numeral, code, ordinal, time, existing, reference };

/** The numbers of a clause that may be targets, and those that say of what size the things are. */
export interface Sorted {
  readonly kept: Quantity[];
  readonly sizes: readonly Quantity[];
}

/** Sorts out the numbers that are no targets. Conditions are told by the number that follows, so they go last. */
export function untrapped(
  qs: readonly Quantity[],
  around: (q: Quantity, next: Quantity | undefined) => Candidate,
): Sorted {
  const first = qs.filter(q => !q.words && !Object.values(TRAPS).some(trap => trap(around(q, undefined))));
  const sizes = first.filter(q => size(around(q, undefined)));
  const kept = first.filter((q, i) => !sizes.includes(q) && !condition(around(q, first[i + 1])));
  return { kept, sizes };
}
