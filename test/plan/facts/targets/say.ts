import { findTargets } from '../../../../src/plan/facts/targets';
import type { Target } from '../../../../src/plan/types';
import { whole } from '../../../support/source';

/** A target in one line: `>= 95 % | 农村自来水普及率 | level`. A question mark tells a doubtful one. */
export function say(t: Target<unknown>): string {
  const value = t.upper === undefined ? String(t.value) : `${t.value}-${t.upper}`;
  const every = t.every ? ` per ${t.interval ? `${t.interval} ` : ''}${t.every}` : '';
  return `${[t.comparator + (t.direction ?? ''), value, t.unit].filter(Boolean).join(' ')} | ${t.indicator} | ${t.kind}${every}${t.doubtful ? '?' : ''}`;
}

/** The targets of a phrase, each in one line. */
export const targetsOf = (phrase: string): string[] => findTargets(...whole(phrase)).map(say);
