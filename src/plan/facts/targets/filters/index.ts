import { code } from './code';
import { condition } from './condition';
import { existing } from './existing';
import { negated } from './negated';
import { inNumeral } from './numeral';
import { inOrdinal } from './ordinal';
import { reference } from './reference';
import { size } from './size';
import { time } from './time';
import { weight } from './weight';
import type { Quantity } from '../../sentence/quantity';
import type { NumberInClause, Filter } from './types';

const FILTERS: readonly Filter[] = [inNumeral, code, inOrdinal, time, existing, negated, reference, weight];

/** The numbers of a clause that may be targets, and those that say of what size the things are. */
export interface Sorted {
  readonly kept: Quantity[];
  readonly sizes: readonly Quantity[];
}

const NONE: Sorted = { kept: [], sizes: [] };

/** Sorts out the numbers that are no targets. Conditions are told by the number that follows, so they go last. */
export function filtered(
  qs: readonly Quantity[],
  around: (q: Quantity, next: Quantity | undefined) => NumberInClause,
): Sorted {
  if (qs.length === 0) return NONE;
  const sizes: Quantity[] = [];
  const first = qs.filter(q => {
    if (q.words) return false;
    const here = around(q, undefined);
    if (FILTERS.some(excludes => excludes(here))) return false;
    if (size(here)) sizes.push(q);
    return true;
  });
  const kept = first.filter((q, i) => !sizes.includes(q) && !condition(around(q, first[i + 1])));
  return { kept, sizes };
}
