/** Which texts of many may be alike, without comparing each with each. */
import { pairsOf, similarity } from './likeness';

/** Texts alike below this are different ones. */
export const ALIKE = 0.6;
/** A pair of characters that stands in more texts than that tells nothing. */
const COMMON = 60;
/** How many texts each is compared with. */
const LOOKED_AT = 12;

export interface AlikePair {
  readonly old: number;
  readonly next: number;
  readonly alike: number;
}

/** Rough check by single characters: no text can be more alike than the characters that it shares. */
function bound(a: string, b: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < a.length; i++) counts.set(a.charCodeAt(i), (counts.get(a.charCodeAt(i)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i < b.length; i++) {
    const left = counts.get(b.charCodeAt(i)) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(b.charCodeAt(i), left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}

/** Likeness of two folded texts if it reaches {@link ALIKE}, else 0. */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if ((2 * short) / Math.max(1, short + long) < ALIKE || bound(a, b) < ALIKE) return 0;
  const alike = similarity(a, b);
  return alike >= ALIKE ? alike : 0;
}

/**
 * Pairs of texts that are alike. Where there are many, each new one is compared with those old ones that share most of its rare
 * pairs of characters.
 */
export function alikeTexts(old: readonly string[], next: readonly string[]): AlikePair[] {
  const few = old.length <= LOOKED_AT;
  const index = new Map<number, number[]>();
  if (!few)
    for (const [i, text] of old.entries())
      for (const pair of new Set(pairsOf(text))) {
        const list = index.get(pair);
        if (list === undefined) index.set(pair, [i]);
        else list.push(i);
      }
  const all = old.map((_, i) => i);
  const looked = (text: string): readonly number[] => {
    if (few) return all;
    const votes = new Map<number, number>();
    for (const pair of new Set(pairsOf(text))) {
      const list = index.get(pair) ?? [];
      if (list.length <= Math.max(COMMON, old.length / 50))
        for (const i of list) votes.set(i, (votes.get(i) ?? 0) + 1 / list.length);
    }
    return [...votes]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, LOOKED_AT)
      .map(([i]) => i);
  };
  return next.flatMap((text, b) =>
    looked(text).flatMap(a => {
      const alike = alikeness(old[a] ?? '', text);
      return alike === 0 ? [] : [{ old: a, next: b, alike }];
    }),
  );
}
