/** Which rows can have a 完成率, and why a figure that somebody reported gives none. */
import type { Computed, Hint, Row, Settings } from '../types';
import { numberIn } from './cells';
import { isDoubtful } from './doubt';
import { isInForce } from './in-force';
import { comparatorOf, isDirected, isWork, kindOf } from './measure';
import { frequencyPeriods } from './rate';

/** What keeps a row from ever being scored; null for a row that a figure would give a 完成率. */
export function obstacle(row: Row, settings: Settings): Exclude<Hint, 'work' | 'number' | 'base'> | null {
  const kind = kindOf(row);
  const comparator = comparatorOf(row);
  if (kind === null) return 'kind';
  if (isWork(kind)) return null;
  if (comparator === null) return 'relation';
  if (isDirected(comparator) && kind !== 'change') return 'direction';
  if (numberIn(row.target) === null) return 'target';
  if (comparator === 'range' && kind === 'level' && numberIn(row.upper) === null) return 'upper';
  return frequencyPeriods(row, settings) === null ? 'span' : null;
}

/** 提示: why a reported figure is not scored; null where it is, and where nothing is reported. */
export function hintOf(row: Row, settings: Settings, { rate, status }: Pick<Computed, 'rate' | 'status'>): Hint | null {
  const [actual, self] = [numberIn(row.actual), numberIn(row.self)];
  const reported = actual !== null || self !== null;
  if (rate !== null || !reported || status === 'struck' || !isInForce(status) || isDoubtful(row)) return null;
  if (isWork(kindOf(row))) return 'work';
  if (kindOf(row) !== null && actual === null) return 'number';
  return obstacle(row, settings) ?? 'base';
}
