/** How a row is measured: against elapsed time, against its target itself, or not at all. */
import { COMPARATOR, KIND, isCode } from '../columns/words';
import { isBlank } from './cells';
import type { Relation, Row, RowKind } from '../types';

export const kindOf = (row: Row): RowKind | null => (isCode(KIND, row.kind) ? row.kind : null);

/** A blank 关系 is a bare number. Null for a word that is no relation. */
export function comparatorOf(row: Row): Relation | null {
  if (row.comparator === null || isBlank(row.comparator)) return '=';
  return isCode(COMPARATOR, row.comparator) ? row.comparator : null;
}

/** Kinds whose 完成率 is what somebody reports in 自报进度. */
export const isWork = (kind: RowKind | null): boolean => kind === 'deliverable' || kind === 'event' || kind === 'task';

/** Words that name a movement: they say something of a change alone. */
export const isDirected = (comparator: Relation): boolean => /^~?[+-]$/.test(comparator);

const isCeiling = (kind: RowKind | null, comparator: Relation | null): boolean =>
  (kind === 'count' || kind === 'frequency') && (comparator === '<=' || comparator === '<');

/** Level, change and ceilings are held against the target itself and done only when the due date has come. */
export function isHeld(row: Row): boolean {
  const kind = kindOf(row);
  return kind === 'level' || kind === 'change' || isCeiling(kind, comparatorOf(row));
}

/** Count, frequency, deliverable, event and task, ceilings apart, are held against elapsed time. */
export function isPaced(row: Row): boolean {
  const kind = kindOf(row);
  return kind !== null && !isHeld(row);
}
