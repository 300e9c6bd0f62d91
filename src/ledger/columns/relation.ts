/** 关系 of a row and the comparator of a target: a plan tells an approximate movement by its direction, a row by a word of its own. */
import type { Target } from '../../plan/types';
import type { Relation } from '../types';

/** 关系 of a target: `~` with a direction is 约提高 or 约下降. */
export function relationOf({ comparator, direction }: Pick<Target, 'comparator' | 'direction'>): Relation {
  return comparator === '~' && direction !== undefined ? `~${direction}` : comparator;
}

/** The target with another 关系. */
export function withRelation(target: Target, relation: Relation): Target {
  const rest = { ...target };
  delete (rest as { direction?: string }).direction;
  if (relation === '~+') return { ...rest, comparator: '~', direction: '+' };
  return relation === '~-' ? { ...rest, comparator: '~', direction: '-' } : { ...rest, comparator: relation };
}
