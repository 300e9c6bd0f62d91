/** 待核: cells that nobody can count by. */
import type { ColumnKey } from '../columns/types';
import type { Row } from '../types';
import { isBlank, isError, numberIn } from './cells';

/** Cells that decide a row's figures and status. */
export const DECIDING = [
  'kind',
  'comparator',
  'target',
  'upper',
  'unit',
  'every',
  'base',
  'start',
  'due',
  'actual',
  'self',
  'progress',
  'struck',
  'adjust',
  'newDue',
] as const satisfies readonly (ColumnKey & keyof Row)[];

/** One of them holds an error value: nothing of the row is computed. */
export const isFaulty = (row: Row): boolean => DECIDING.some(key => isError(row[key]));

/** Something stands where a number belongs, a self-report lies outside 0…1, or a cell holds an error value. */
export function isDoubtful(row: Row): boolean {
  const self = numberIn(row.self);
  if (isFaulty(row) || (!isBlank(row.actual) && numberIn(row.actual) === null)) return true;
  return self === null ? !isBlank(row.self) : self < 0 || self > 1;
}
