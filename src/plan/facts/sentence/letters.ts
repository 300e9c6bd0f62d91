/** One pass over the letters of a stretch, for all that need to know which of theirs stand in it. */

/** Sets of letters, each with its bit; at most thirty. */
export interface Letters {
  /** The bits of the sets of which a letter stands in [start, end) of a text. */
  readonly seen: (text: string, start: number, end: number) => number;
}

const MOST = 30;

/** Makes ready to look for several sets of letters at once; the nth one has the bit 1 << n. */
export function letters(sets: readonly string[]): Letters {
  if (sets.length > MOST) throw new RangeError('more sets of letters than bits');
  const all = [...new Set(sets.join(''))];
  const place = new Uint8Array(0x10000);
  all.forEach((letter, i) => (place[letter.charCodeAt(0)] = i + 1));
  const bits = Int32Array.from(['', ...all], letter =>
    sets.reduce((found, set, n) => (letter !== '' && set.includes(letter) ? found | (1 << n) : found), 0),
  );
  return {
    seen: (text, start, end) => {
      let found = 0;
      for (let i = start; i < end; i++) {
        const at = place[text.charCodeAt(i)] ?? 0;
        if (at !== 0) found |= bits[at] ?? 0;
      }
      return found;
    },
  };
}
