/** How much room words take, so that no row cuts its text. */

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
