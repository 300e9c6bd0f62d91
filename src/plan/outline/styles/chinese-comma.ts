import { wholeNumber } from '../../../language/numeral/read';
import { STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** 一、 (also 一. and 一, of careless typing); not 一、二、三产业 and not 一、二年级. */
export const chineseComma: NumberingStyle = {
  id: 'chinese-comma',
  rank: 30,
  opens: STYLE_NUMERALS,
  runsOn: true,
  pattern: new RegExp(
    `([${STYLE_NUMERALS}]{1,4})\\s?([、,:]|\\.(?!\\d))(?![${STYLE_NUMERALS}]{1,3}(?:[、.,]|年级|产业|类|期|线城))[ \\t]*`,
    'y',
  ),
  value: token => wholeNumber(token),
};
