import type { Lang } from './lang';
import type { Words } from './words';

/** Values for the blanks of a text. */
export type Blanks = Readonly<Record<string, string | number | boolean | null>>;

/** Words with their blanks `{name}` filled; a blank without a value stays empty. Braces in the values stay as they are. */
export const fillBlanks = (words: string, data: Blanks): string =>
  words.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(data[name] ?? ''));

/** The same of words in every language. */
export const fillWords = (words: Words, lang: Lang, data: Blanks = {}): string => fillBlanks(words[lang], data);
