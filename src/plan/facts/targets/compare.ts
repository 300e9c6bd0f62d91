import type { Comparator } from '../../types';
import type { Quantity } from '../sentence/quantity';
import type { TargetHead } from './head';

/** A ceiling, also on a movement: 增长不超过5%. */
export const isCeiling = (limit: Comparator | null): boolean => limit === '<=' || limit === '<';

/** The annotation guide's order: a range, then 左右 and 约, then a ceiling on a movement, movement, words behind, before, and 余. */
export function comparatorOf(q: Quantity, head: TargetHead, change: '+' | '-' | null): Comparator {
  if (q.upper !== undefined) return 'range';
  if (q.after === '~' || head.comparator === '~') return '~';
  const limit = q.after ?? head.comparator;
  if (change && limit && isCeiling(limit)) return limit;
  return change ?? q.after ?? head.comparator ?? (q.more ? '>' : '=');
}
