/** How letters share a line: which are as wide as they are high, and which stick to their neighbours. */

const FULL =
  /[\u1100-\u11ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Whether a character fills a square (East Asian Width W or F, UAX 11). */
export const isFullWidth = (char: string): boolean => FULL.test(char);

/** Width in ems, near enough to compare: a square, or half of one. */
export const emsOf = (text: string): number => {
  let ems = 0;
  for (const char of text) ems += isFullWidth(char) || char > '\uffff' ? 1 : 0.5;
  return ems;
};
