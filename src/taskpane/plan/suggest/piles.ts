/** Suggested owners in piles, one for each department that would lead: what speaks clearly for it first, the rest apart. */
import { foldScript } from '../../../language/script/fold';
import type { OwnerSuggestion } from '../../../ledger/suggest';
import { eachMeasure, isUnowned, type DraftPlan } from '../../../plan/draft';
import type { Suggestions } from '../suggestions';

export interface PileEntry {
  readonly id: string;
  readonly text: string;
  readonly owners: readonly OwnerSuggestion[];
}

export interface Pile {
  /** Name of the department that would lead. */
  readonly name: string;
  readonly strong: readonly PileEntry[];
  readonly weak: readonly PileEntry[];
  /** Words that speak for it, the most frequent first. */
  readonly words: readonly string[];
}

/** Measures of one section that nothing speaks for. */
export interface Rest {
  readonly section: number | null;
  readonly measures: readonly string[];
}

const same = (text: string): string => foldScript(text).toLowerCase();

/**
 * True where the measure itself holds a name, an alias or a duty word of the department that would lead, and nobody else has as
 * much for it. A word of the task above it, a trade that only its name speaks of, or a tie is weak.
 */
export function isStrong(text: string, [lead, second]: readonly OwnerSuggestion[]): boolean {
  if (!lead || (second && second.score >= lead.score)) return false;
  const here = same(text);
  return lead.reasons.some(({ why, word }) => why !== 'trade' && here.includes(same(word)));
}

const frequent = (words: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
};

/** The piles, the largest of clear ones first, else in the order in which the plan comes to them. */
export function pilesOf(plan: DraftPlan, suggestions: Suggestions): readonly Pile[] {
  const piles = new Map<string, { strong: PileEntry[]; weak: PileEntry[]; words: string[] }>();
  for (const [, { id, measure }] of eachMeasure(plan)) {
    const owners = suggestions.get(id);
    const [lead] = owners ?? [];
    if (!owners || !lead) continue;
    const pile = piles.get(lead.name) ?? { strong: [], weak: [], words: [] };
    (isStrong(measure.text, owners) ? pile.strong : pile.weak).push({ id, text: measure.text, owners });
    pile.words.push(...lead.reasons.map(({ word }) => word));
    piles.set(lead.name, pile);
  }
  return [...piles]
    .map(([name, { words, ...pile }]) => ({ name, ...pile, words: frequent(words) }))
    .sort((a, b) => b.strong.length - a.strong.length);
}

/** Measures without owner for which nobody is suggested, by section. */
export function restOf(plan: DraftPlan, suggestions: Suggestions): readonly Rest[] {
  const groups = new Map<number | null, string[]>();
  for (const [item, measure] of eachMeasure(plan)) {
    if (!isUnowned(item, measure) || suggestions.has(measure.id)) continue;
    const { section } = item.item;
    groups.set(section, [...(groups.get(section) ?? []), measure.id]);
  }
  return [...groups].map(([section, measures]) => ({ section, measures }));
}
