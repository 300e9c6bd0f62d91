import type { Basis } from '../../plan/types';
import type { Department } from '../types';
import { hits } from './hits';
import type { Hit, Why } from './hits';

export { resolveAlias } from './alias';
export type { Resolved } from './alias';
export type { Why } from './hits';

/** A department that a measure may belong to, until somebody confirms it. */
export interface OwnerSuggestion {
  readonly name: string;
  readonly role: 'lead' | 'support';
  readonly basis: Extract<Basis, 'suggested'>;
  /** Larger is better; only for comparing suggestions for the same text. */
  readonly score: number;
  /** The words of the text that speak for it, the strongest first. */
  readonly reasons: readonly { readonly why: Why; readonly word: string }[];
}

const WEIGHT: Readonly<Record<Why, number>> = { name: 3, alias: 3, keyword: 1, trade: 0.8 };
/** How much of the best score a second department needs to be named beside it. */
const NEAR = 0.5;

/** A word weighs by its length, and less the more departments claim it. */
const weigh = (hit: Hit, all: readonly Hit[]): number =>
  (WEIGHT[hit.why] * Math.min(hit.word.length, 8)) / all.filter(h => h.word === hit.word).length;

/**
 * Suggests who may answer for a measure that names nobody: departments whose name, alias, duty keywords or trade stand in it,
 * best first, at most `limit`. The first leads, those nearly as strong support. Equal scores keep the order of the list, so
 * the same input always gives the same suggestions. Nothing found, nothing suggested.
 */
export const suggestOwners = (
  measureText: string,
  departments: readonly Department[],
  limit = 3,
): OwnerSuggestion[] => {
  const all = hits(measureText, departments);
  const scored = departments
    .map((department, order) => {
      const own = all
        .filter(hit => hit.department === order)
        .map(hit => ({ why: hit.why, word: hit.word, weight: weigh(hit, all) }))
        .sort((a, b) => b.weight - a.weight);
      return { department, order, own, score: own.reduce((sum, hit) => sum + hit.weight, 0) };
    })
    .filter(s => s.score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(s => s.score >= best * NEAR)
    .slice(0, limit)
    .map((s, i) => ({
      name: s.department.name,
      role: i === 0 ? 'lead' : 'support',
      basis: 'suggested',
      score: s.score,
      reasons: s.own.map(({ why, word }) => ({ why, word })),
    }));
};
