/** Codes of number formats (ECMA-376 part 1, 18.8.31). */

/** A number format without what it quotes, escapes and brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

/** Whether a number format shows a date: outside of quoted words, escapes and brackets it names day, month or year. */
export function showsDate(format: string): boolean {
  const code = bare(format);
  return /[ymd]/i.test(code) && !/general/i.test(code);
}
