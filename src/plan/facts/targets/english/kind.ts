import type { Comparator, Target } from '../../../types';

/** A target before its place in the text is known. */
export type EnglishTarget = Omit<Target, 'span' | 'quote' | 'rule' | 'basis'>;

interface Seen {
  /** The number says by how much. */
  readonly change: boolean;
  /** What is measured is itself a movement: growth under 3%. */
  readonly moving: boolean;
  readonly often: boolean;
  /** A share, nought or a figure that is reached. */
  readonly level: boolean;
  /** An amount of money for all, not for each. */
  readonly sum: boolean;
}

/** How a target is read against the time: kept under a mark it is a level, but for sums of money. */
export function englishKind(comparator: Comparator, { change, moving, often, level, sum }: Seen): Target['kind'] {
  const capped = comparator.startsWith('<');
  if (change || (moving && capped)) return 'change';
  if (often) return 'frequency';
  return level || (capped && !sum) ? 'level' : 'count';
}
