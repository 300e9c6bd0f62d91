/** True for the code of a character that `\s` matches; NaN, behind the end of a text, is none. */
export const isBlankCode = (code: number): boolean =>
  code > 0x3000
    ? code === 0xfeff
    : code <= 0x20
      ? code === 0x20 || (code >= 9 && code <= 13)
      : code >= 0xa0 &&
        (code === 0xa0 ||
          code === 0x3000 ||
          code === 0x1680 ||
          (code >= 0x2000 &&
            code <= 0x205f &&
            (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)));

/** A text without its blanks and breaks. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** A text with its line breaks closed, the blanks beside them gone. */
export const onOneLine = (text: string, by = ''): string =>
  text.includes('\n') || text.includes('\u2028') ? text.replace(/\s*[\n\u2028]\s*/g, by) : text;

/** A text on one line, its words parted by one blank. */
export const singleBlanks = (text: string): string => text.replace(/\s+/g, ' ');
