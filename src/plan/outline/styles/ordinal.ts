import { wholeNumber } from '../../../language/numeral/read';
import { STYLE_NUMERALS } from './style';
import type { NumberingStyle } from './style';

/** 第一、 第一，, 第二件 before a blank, 头一件，; not 第一批, 第一、三项由甲部负责. */
export const ordinal: NumberingStyle = {
  id: 'ordinal',
  rank: 35,
  opens: '第头',
  pattern: new RegExp(
    `((?:第|头(?=一[件项]))[${STYLE_NUMERALS}]{1,3})(?:([、,:])|[件项](?:[、,:]|(?=[ \\t])))[ \\t]*(?!\\S{1,6}项[^。;,:]{0,6}由)`,
    'y',
  ),
  value: token => wholeNumber(token.slice(1)),
};
