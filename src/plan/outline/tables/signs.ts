import { isHan } from '../../../language/script/han';

const RULE = /^[\s+|:.│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛]*[-=─━═┄][\s+|:.│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛\-=─━═┄]*$/;
/** True for a line of a drawn table that parts its rows. `line` is folded. */
export const isRule = (line: string): boolean => RULE.test(line);

/** Signs that words, numbers, brackets and sentences need for themselves. */
const NEVER = /[\p{L}\p{N}\s()（）[\]【】《》“”"‘’'。.、:：%％‰!?！？—–\-~～…+*_，；]/u;

/** True for a character that may part cells. */
const mayPart = (c: string): boolean => {
  const code = c.charCodeAt(0);
  return !isHan(code) && c !== '' && !NEVER.test(c);
};
/** What is known of each code: 1 for no, 2 for yes. */
const PARTS = new Uint8Array(0x10000);
/** {@link mayPart} by code, once asked. */
export const codeParts = (code: number): boolean => {
  const known = PARTS[code] ?? 0;
  return (known === 0 ? (PARTS[code] = mayPart(String.fromCharCode(code)) ? 2 : 1) : known) === 2;
};
