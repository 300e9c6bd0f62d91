import { numeralIn, STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** (一), also with a stop behind it and with the first bracket lost: 一). */
export const chineseBracket: NumberingStyle = {
  id: 'chinese-bracket',
  rank: 40,
  opens: `(㈠-㈩${STYLE_NUMERALS}`,
  runsOn: true,
  pattern: new RegExp(`((?:\\(\\s?)?[${STYLE_NUMERALS}]{1,4}\\s?\\)|[㈠-㈩])([、.,:]?)[ \\t]*`, 'y'),
  value: token => {
    const sign = token.charCodeAt(0) - 0x321f;
    return sign >= 1 && sign <= 10 ? sign : numeralIn(token);
  },
};
