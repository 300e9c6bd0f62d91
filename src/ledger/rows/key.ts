declare const brand: unique symbol;

/** 行键: names a row of the matrix for as long as the ledger lives. At run time a text like any other. */
export type RowKey = string & { readonly [brand]: 'RowKey' };

/** A text that stands where row keys stand (a cell, a file, a document in storage) taken for the key that it is. */
export const asRowKey = (text: string): RowKey => text as RowKey;

/** Letters of a 行键: no vowels, no look-alikes, nothing that a sheet could take for a number. */
const LETTERS = 'bcdfghjkmnpqrtvwxz';
const LENGTH = 8;

/** FNV-1a over UTF-16 code units, two lanes of 32 bits. */
function lanes(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193) + 0x7feb352d;
  }
  return [mix(a), mix(b ^ a)];
}

function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Sixteen hexadecimal digits that name a text. */
export const hashOf = (text: string): string =>
  lanes(text)
    .map(lane => lane.toString(16).padStart(8, '0'))
    .join('');

/** Eight letters for a text. */
function lettersOf(text: string): string {
  return lanes(text)
    .map(lane => {
      let rest = lane;
      let letters = '';
      for (let i = 0; i < LENGTH / 2; i++) {
        letters += LETTERS.charAt(rest % LETTERS.length);
        rest = Math.floor(rest / LETTERS.length);
      }
      return letters;
    })
    .join('');
}

/**
 * A 行键 for a row: eight letters from path, place and text. Where that key is taken, the count of tries goes into the hash until
 * one is free.
 */
export function makeKey(path: string, ordinal: number, text: string, taken: ReadonlySet<RowKey>): RowKey {
  const seed = `${path}\u0000${ordinal}\u0000${text}`;
  for (let n = 1; ; n++) {
    const key = asRowKey(lettersOf(n === 1 ? seed : `${seed}\u0000${n}`));
    if (!taken.has(key)) return key;
  }
}

/** First letter of keys of rows that no plan made; {@link makeKey} never uses it. */
const HAND = 'y';

/** A 行键 for a row that somebody typed under the plan's. */
export function makeHandKey(text: string, taken: ReadonlySet<RowKey>): RowKey {
  for (let n = 1; ; n++) {
    const key = asRowKey(HAND + lettersOf(`${text}\u0000${n}`).slice(1));
    if (!taken.has(key)) return key;
  }
}

/** True for a row that somebody added by hand. */
export const isHandMade = (key: RowKey): boolean => key.startsWith(HAND);
