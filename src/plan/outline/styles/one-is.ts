import { wholeNumber } from '../../../language/numeral/read';
import { STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** 一是 二是 at the start of a line; a line that holds the whole row (一是…二是…三是…) is text. */
export const oneIs: NumberingStyle = {
  id: 'one-is',
  rank: 80,
  opens: STYLE_NUMERALS,
  pattern: new RegExp(
    `([${STYLE_NUMERALS}]{1,2}是)([:,]?)\\s*(?=[\\u3400-\\u9fffA-Za-z“])(?![^\\n]{0,600}[。;,)][${STYLE_NUMERALS}]{1,2}是)`,
    'y',
  ),
  value: token => wholeNumber(token.slice(0, -1)),
};
