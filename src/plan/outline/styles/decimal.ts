import { DIGITS, OF_MONTH, STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** 1.0 above 1.1, before a word. */
export const zeroDecimal: NumberingStyle = {
  id: 'decimal-zero',
  rank: 49,
  opens: DIGITS,
  pattern: /([1-9]\d?\.0)()[ \t]+(?=[A-Z])/y,
  value: token => parseInt(token, 10),
};

/** 1.1, 1.2.3, 一.1; whether it counts on under an open number is for the outline to see. Not 1.5万 and not 2.0工程. */
export const decimal: NumberingStyle = {
  id: 'decimal',
  rank: 55,
  opens: DIGITS + STYLE_NUMERALS,
  pattern: new RegExp(
    `((?:[1-9]\\d?|[${STYLE_NUMERALS}]{1,3})(?:\\.[1-9]\\d?){1,3})(?!\\d|${OF_MONTH})([、.:]?)(?!\\s?(?:[万亿%倍个元度版]|百分))[ \\t]*`,
    'y',
  ),
  value: token => Number(token.slice(token.lastIndexOf('.') + 1)),
  prefix: token => token.slice(0, token.lastIndexOf('.')),
};
