/** One pass over the letters of a stretch, for all patterns that need at least one of theirs to stand in it. */

/** The sets of which a letter was seen, 31 to a number; null: none. */
export type Seen = Int32Array | null;

export interface Prefilter {
  /** The sets of which a letter stands in [start, end) of a text. */
  readonly seen: (text: string, start: number, end: number) => Seen;
}

/** Sets in one number: its sign stays out. */
const BITS = 31;

/** Whether a letter of the nth set was seen. */
export const has = (seen: Seen, n: number): boolean =>
  seen !== null && ((seen[Math.floor(n / BITS)] ?? 0) & (1 << (n % BITS))) !== 0;

/** Makes ready to look for several sets of letters at once, however many; letters are UTF-16 units. */
export function prefilter(sets: readonly string[]): Prefilter {
  const width = Math.ceil(sets.length / BITS);
  const all = [...new Set(sets.join('').split(''))];
  const place = new Uint16Array(0x10000);
  all.forEach((letter, i) => (place[letter.charCodeAt(0)] = i + 1));
  /** A row of numbers for each letter, in the order of their places. */
  const rows = new Int32Array((all.length + 1) * width);
  sets.forEach((set, n) => {
    for (let i = 0; i < set.length; i++) {
      const at = (place[set.charCodeAt(i)] ?? 0) * width + Math.floor(n / BITS);
      rows[at] = (rows[at] ?? 0) | (1 << (n % BITS));
    }
  });
  return {
    seen: (text, start, end) => {
      let found: Int32Array | null = null;
      for (let i = start; i < end; i++) {
        const at = place[text.charCodeAt(i)] ?? 0;
        if (at === 0) continue;
        found ??= new Int32Array(width);
        for (let k = 0; k < width; k++) found[k] = (found[k] ?? 0) | (rows[at * width + k] ?? 0);
      }
      return found;
    },
  };
}
