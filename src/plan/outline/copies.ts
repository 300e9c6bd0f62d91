import type { Source } from '../source';

const KEY = 40;
const SHORTEST = 40;
const SAME = 0.9;
const MOST_TRIES = 8;

/**
 * Where a second copy of the whole paste begins: the text's first words come again and what follows them is the same up to the
 * end. Null if it was pasted once.
 */
export function secondCopy({ folded }: Source): number | null {
  const start = folded.length - folded.trimStart().length;
  if (folded.length - start < 2 * SHORTEST) return null;
  const key = folded.slice(start, start + KEY);
  let at = folded.indexOf(key, start + SHORTEST);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const rest = folded.length - at;
    let same = 0;
    while (same < rest && folded.charCodeAt(start + same) === folded.charCodeAt(at + same)) same++;
    if (same >= rest * SAME && rest >= (at - start) * SAME) return at;
    at = folded.indexOf(key, at + 1);
  }
  return null;
}
