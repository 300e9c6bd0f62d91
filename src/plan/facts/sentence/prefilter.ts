/** One pass over the letters of a stretch, for all patterns that need at least one of theirs to stand in it. */

export interface Prefilter {
  /** The sets of which a letter stands in [start, end) of a text, a bit each; 0: none. */
  readonly seen: (text: string, start: number, end: number) => number;
}

/** Sets have a bit each of a whole number, its sign left out. */
const MOST_SETS = 31;
const MOST_LETTERS = 255;

/** Whether a letter of the nth set was seen. */
export const has = (seen: number, n: number): boolean => (seen & (1 << n)) !== 0;

/** Makes ready to look for several sets of letters at once; letters are UTF-16 units. */
export function prefilter(sets: readonly string[]): Prefilter {
  const all = [...new Set(sets.join('').split(''))];
  if (sets.length > MOST_SETS || all.length > MOST_LETTERS) throw new RangeError('too many sets of letters');
  const place = new Uint8Array(0x10000);
  all.forEach((letter, i) => (place[letter.charCodeAt(0)] = i + 1));
  /** The sets of each letter, in the order of their places. */
  const setsOf = new Int32Array(MOST_LETTERS + 1);
  all.forEach((letter, i) => {
    setsOf[i + 1] = sets.reduce((bits, set, n) => (set.includes(letter) ? bits | (1 << n) : bits), 0);
  });
  return {
    seen: (text, start, end) => {
      let found = 0;
      for (let i = start; i < end; i++) {
        const at = place[text.charCodeAt(i)] ?? 0;
        if (at !== 0) found |= setsOf[at] ?? 0;
      }
      return found;
    },
  };
}
