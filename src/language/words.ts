/** Words looked up by how they open or close a text; the longest one wins. */
export interface WordList {
  /** Its words, the longest first, by the code of their first letter and by that of their last. */
  readonly first: ReadonlyMap<number, readonly string[]>;
  readonly last: ReadonlyMap<number, readonly string[]>;
}

function by(words: readonly string[], key: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const w of words) map.set(key(w), [...(map.get(key(w)) ?? []), w]);
  return map;
}

const CHOICE = /^(.*?)\[(.+?)\](.*)$/;

/** The words that one of a list stands for: 用[水电] is 用水 and 用电. */
const spelled = (word: string): readonly string[] => {
  const [, before = '', chosen, behind = ''] = CHOICE.exec(word) ?? [];
  return chosen === undefined ? [word] : spelled(behind).flatMap(rest => [...chosen].map(c => before + c + rest));
};

/** Words parted by bars, as they stand in a pattern, or by blanks; the characters in square brackets stand for one of them each. */
const wordsOf = (text: string): readonly string[] => [...new Set(text.split(/[ |]/).flatMap(spelled))];

/** Makes a list of words parted by bars or blanks. */
export function wordList(text: string): WordList {
  const words = [...wordsOf(text)].sort((a, b) => b.length - a.length);
  return { first: by(words, w => w.charCodeAt(0)), last: by(words, w => w.charCodeAt(w.length - 1)) };
}

/** The longest word of a list that opens `text` at `at`; empty if none. */
export function opening({ first }: WordList, text: string, at = 0): string {
  const words = first.get(text.charCodeAt(at));
  if (words !== undefined) for (const w of words) if (text.startsWith(w, at)) return w;
  return '';
}

/** The longest word of a list that ends `text`; empty if none. */
export function closing({ last }: WordList, text: string): string {
  const words = last.get(text.charCodeAt(text.length - 1));
  if (words !== undefined) for (const w of words) if (text.endsWith(w)) return w;
  return '';
}

/** Words to look for in a text; asked as a pattern is. */
export interface WordTest {
  test(text: string): boolean;
}

/** True for a text that is one of the words. */
export const oneOf = (words: string): WordTest => {
  const all = new Set(wordsOf(words));
  return { test: text => all.has(text) };
};

/** True for a text that begins with one of the words. */
export const opensWith = (words: string): WordTest => {
  const list = wordList(words);
  return { test: text => opening(list, text) !== '' };
};

/** True for a text that ends in one of the words. */
export const endsIn = (words: string): WordTest => {
  const list = wordList(words);
  return { test: text => closing(list, text) !== '' };
};

/** True for a text that holds one of the words. */
export const mentions = (words: string): WordTest => {
  const all = wordsOf(words);
  return { test: text => all.some(w => text.includes(w)) };
};
