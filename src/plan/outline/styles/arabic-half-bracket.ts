import { DIGITS } from './style';
import type { NumberingStyle } from './style';

/** 1). */
export const arabicHalfBracket: NumberingStyle = {
  id: 'arabic-half-bracket',
  rank: 62,
  opens: DIGITS,
  pattern: /(\d{1,2}\))([、.,:]?)[ \t]*/y,
  value: token => Number(token.slice(0, -1)),
};
