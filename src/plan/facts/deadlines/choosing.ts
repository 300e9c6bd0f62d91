import { has, prefilter } from '../sentence/prefilter';
import type { TimeRule } from './rule';

const NONE: readonly TimeRule[] = [];

/** Makes the choice of the rules whose letters stand in a text, in their order. Each set of letters is looked for once. */
export function choosing(rules: readonly TimeRule[]): (text: string) => readonly TimeRule[] {
  const sets = [...new Set(rules.map(rule => rule.prefilter))];
  const letters = prefilter(sets);
  const setOf = rules.map(rule => sets.indexOf(rule.prefilter));
  return text => {
    const seen = letters.seen(text, 0, text.length);
    return seen === 0 ? NONE : rules.filter((_, i) => has(seen, setOf[i] ?? 0));
  };
}
