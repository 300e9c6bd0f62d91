import { EVERY, isCode } from '../columns/words';
import type { Relation, Row, Settings } from '../types';
import { isPercent, numberIn } from './cells';
import { dueOf, startOf } from './due';
import { isFaulty } from './doubt';
import { comparatorOf, isDirected, isWork, kindOf } from './measure';
import { periodsIn } from './periods';
import { round6 } from './round';

/** actual ÷ target; where that says nothing (target zero or below): reached or not. */
const floor = (actual: number, target: number): number => (target > 0 ? actual / target : actual >= target ? 1 : 0);

/** 1 while it is kept; else how much of the actual value the target is. */
const ceiling = (actual: number, target: number): number => (actual <= target ? 1 : target > 0 ? target / actual : 0);

function about(actual: number, target: number, tolerance: number): number {
  const within = target !== 0 && round6(Math.abs(actual / target - 1)) <= tolerance;
  return within ? 1 : floor(actual, target);
}

function range(actual: number, lower: number, upper: number | null): number | null {
  if (upper === null) return null;
  if (actual < lower) return lower > 0 ? actual / lower : 0;
  return ceiling(actual, upper);
}

/** The movement: 实际值 against 基期值, or 实际值 itself where no base is given. */
function movement(row: Row, comparator: Relation | null, actual: number): number {
  const base = numberIn(row.base);
  if (base === null) return actual;
  const moved = isPercent(row.unit) ? actual / base - 1 : actual - base;
  return comparator === '-' || comparator === '~-' ? -moved : moved;
}

/** How often a frequency comes round in its row's span; 1 for other kinds, null where that cannot be told. */
export function frequencyPeriods(row: Row, settings: Settings): number | null {
  if (kindOf(row) !== 'frequency') return 1;
  const start = startOf(row, settings);
  const due = dueOf(row);
  return start === null || due === null || !isCode(EVERY, row.every) ? null : periodsIn(row.every, start, due);
}

/** What is held against the target: the movement of a change, else 实际值; null where none is reported or it cannot be told. */
export function comparedValue(row: Row): number | null {
  const actual = numberIn(row.actual);
  if (actual === null) return null;
  const value = kindOf(row) === 'change' ? movement(row, comparatorOf(row), actual) : actual;
  return Number.isFinite(value) ? value : null;
}

function compare(row: Row, value: number, target: number, settings: Settings): number | null {
  const kind = kindOf(row);
  const comparator = comparatorOf(row);
  if (kind === null || comparator === null) return null;
  if (comparator === '<=' || comparator === '<') return ceiling(value, target);
  if (isDirected(comparator) && kind !== 'change') return null;
  if (comparator.startsWith('~')) return about(value, target, settings.approxTolerance);
  return comparator === 'range' && kind === 'level' ? range(value, target, numberIn(row.upper)) : floor(value, target);
}

/**
 * 完成率: 1 = 100 %, uncapped, rounded to 6 places. Null where it cannot be computed: nothing reported, no target, a relation that
 * is none, a frequency without a span, a cell with an error value.
 */
export function rateOf(row: Row, settings: Settings): number | null {
  if (isFaulty(row)) return null;
  if (isWork(kindOf(row))) {
    const self = numberIn(row.self);
    return self === null ? null : round6(self);
  }
  const value = comparedValue(row);
  const target = numberIn(row.target);
  const periods = frequencyPeriods(row, settings);
  if (value === null || target === null || periods === null || !Number.isFinite(target * periods)) return null;
  const rate = compare(row, value, target * periods, settings);
  return rate === null || !Number.isFinite(rate) ? null : round6(rate);
}
