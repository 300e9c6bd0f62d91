/** Closed vocabularies of the matrix: codes in the ledger, words in the sheets. */
import { LANGS, type Lang } from '../../i18n/lang';
import type { Words } from '../../i18n/words';
import { cleaned } from '../status/cells';

/** Codes in the order of lists and drop-downs, each with its word per language. */
export type Vocabulary<Code extends string> = ReadonlyMap<Code, Words>;

export const vocabulary = <Code extends string>(words: Readonly<Record<Code, Words>>): Vocabulary<Code> =>
  new Map(Object.entries<Words>(words) as [Code, Words][]);

/** The word for a code; a code that is in no vocabulary is a word as typed and comes back unchanged. */
export const wordOf = <Code extends string>(words: Vocabulary<Code>, code: string, lang: Lang): string =>
  words.get(code as Code)?.[lang] ?? code;

const plain = (word: string): string => cleaned(word).toLowerCase();

/**
 * The code of a word as a sheet's formulas see it: letter case and outer blanks do not matter, and a code that somebody pasted
 * (`>=`, `task`) is its own word. Without a language all are read. Null for a word that is in the vocabulary of none.
 */
export function codeOf<Code extends string>(words: Vocabulary<Code>, word: string, lang?: Lang): Code | null {
  const wanted = plain(word);
  for (const [code, names] of words) {
    const known = (lang === undefined ? LANGS : [lang]).map(each => names[each].toLowerCase());
    if (code === wanted || known.includes(wanted)) return code;
  }
  return null;
}

/** True for the codes of a vocabulary. */
export const isCode = <Code extends string>(words: Vocabulary<Code>, value: string | null): value is Code =>
  value !== null && words.has(value as Code);
