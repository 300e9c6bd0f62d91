/** How much room words take, so that no row cuts its text. */
import type { Lang } from '../i18n/lang';

/** Points of a line for each point of its type, in the face of the sheets where it is tallest. */
export const LINE_OF_TYPE = 1.36;

/** East Asian characters, punctuation and full-width forms are two columns wide, everything else one. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2190-\u2199\u2460-\u24ff\u25a0-\u25ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** Width of a text in columns. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) || char.length > 1 ? 2 : 1;
  return width;
}

/** Lines that a text takes in a cell so many characters wide; a cell's padding takes one. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Pixels of a digit of the font in which widths are counted, 宋体 11 and Calibri 11, and of what a cell keeps free (ECMA-376 part 1, 18.3.1.13). */
const DIGIT: Readonly<Record<Lang, number>> = { 'zh-CN': 8, en: 7 };
const PADDING = 6;
const POINTS = 0.75;

/** Points of a column's width on the sheet. */
export const columnPoints = (width: number, lang: Lang): number => (width * DIGIT[lang] + 5) * POINTS;

/** What a line break never parts: a word of Latin letters, a character with the marks that may not begin a line. */
const PIECE = /[A-Za-z0-9.,%$€£'’@&/_+\-–:;()"]+|.[，。、；：？！”’）》」』】〕…％%]*/gu;
/** Half an em of Latin letters, digits and capitals among them, in the faces that programs take. */
const LATIN = 1.06;

const pieceWidth = (piece: string): number => {
  const width = textWidth(piece);
  return width === piece.length ? width * LATIN : width;
};

/** Longer words are rather cut than given a column of their own width. */
const LONGEST_WORD = 16;

/** Characters of a column in which no Latin word of a text is cut, unless it is a very long one; 0 for a text without any. */
export function widthOfWords(text: string, size: number, lang: Lang): number {
  const longest = Math.max(0, ...(text.match(/[A-Za-z0-9]+/g) ?? []).map(word => word.length));
  if (longest === 0) return 0;
  const points = (Math.min(longest, LONGEST_WORD) * LATIN * size) / 2;
  return Math.ceil(((points / POINTS - 5 + PADDING) / DIGIT[lang]) * 2) / 2;
}

/**
 * Lines that a text takes in a cell when words are not cut and no line begins with a closing mark.
 * @param width of the column, in characters of the default font
 * @param size of the type, in points
 */
export function wrappedLines(text: string, width: number, size: number, lang: Lang): number {
  const room = ((width * DIGIT[lang] + 5 - PADDING) * POINTS) / (size / 2);
  let lines = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    let filled = 0;
    lines += 1;
    for (const [piece] of line.matchAll(PIECE)) {
      const wide = pieceWidth(piece);
      if (filled > 0 && filled + wide > room && piece !== ' ') {
        lines += 1;
        filled = 0;
      }
      // A word longer than the line is cut.
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      filled = wide > room ? wide % room : filled + wide;
    }
  }
  return lines;
}
