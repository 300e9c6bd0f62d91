/** Small questions on characters that many rules ask, said once. On folded text. */

const DIGIT = /\d/;
const DIGITS = /^\d+$/;
const LAST_DIGITS = /\d+$/;
const NUMBERS = /\d+/g;
const LATIN = /[A-Za-z]{3}/;

/** True where a text holds a digit. */
export const hasDigit = (text: string): boolean => DIGIT.test(text);

/** True for a digit at a place of a text. */
export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** True where a place of a text is behind a digit or the point of a number: what stands there is the rest of it. */
export const inNumber = (text: string, at: number): boolean => isDigitAt(text, at - 1) || text.charAt(at - 1) === '.';

/** True for digits and nothing else. */
export const isDigits = (text: string): boolean => DIGITS.test(text);

/** A text with # for each of its numbers in digits. */
export const withoutNumbers = (text: string): string => text.replace(NUMBERS, '#');

/** The number in digits that ends a text; not a number where none does. */
export const lastNumber = (text: string): number => Number(LAST_DIGITS.exec(text)?.[0]);

/** True for a text that begins with a capital letter. */
export const opensInCapital = (text: string): boolean => text >= 'A' && text < '[';

/** True where a text holds what ends a clause. */
export const hasStop = (text: string): boolean => text.includes(',') || text.includes(';') || text.includes('。');

/** A stretch of Latin letters, as English words have it and abbreviations seldom do. */
export const hasLatin = (text: string): boolean => LATIN.test(text);

/** True for what parts the cells of a table: a tab, a bar. */
export const hasCells = (text: string): boolean => text.includes('\t') || text.includes('|');
