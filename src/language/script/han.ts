/** True for the code (UTF-16) of a Chinese character of the main blocks: no mark, digit or bracket is among them. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const HAN = /[\u3400-\u9fff]/;

/** True where a text holds a Chinese character. */
export const hasHan = (text: string): boolean => HAN.test(text);

/** True where a text begins with two Chinese characters. */
export const opensInHan = (text: string): boolean => isHan(text.charCodeAt(0)) && isHan(text.charCodeAt(1));

/** True where a text ends in two Chinese characters. */
export const endsInHan = (text: string): boolean =>
  isHan(text.charCodeAt(text.length - 1)) && isHan(text.charCodeAt(text.length - 2));
