const LETTERS = /[0-9A-Za-z\u00aa-\u024f\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff①-⑳]/;

/** True where a text holds letters, digits or characters: more than punctuation, bullets and emoji. */
export const hasWords = (text: string): boolean => LETTERS.test(text);
