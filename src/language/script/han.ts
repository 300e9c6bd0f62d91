/** True for the code (UTF-16) of a Chinese character of the main blocks: no mark, digit or bracket is among them. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
