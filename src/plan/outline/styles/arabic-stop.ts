import { DIGITS, OF_MONTH } from './style';
import type { NumberingStyle } from './style';

/** 1. 1、 1． with or without a blank, also before a year or a long number or a month (1.2023年…, 11.121人才…, 2.6月底前…); not 2.0, 5.6万, 2021.12. */
export const arabicStop: NumberingStyle = {
  id: 'arabic',
  rank: 50,
  opens: DIGITS,
  runsOn: true,
  pattern: new RegExp(`(\\d{1,3})\\s?([.、])(?!\\.|\\d{1,2}(?!\\d|${OF_MONTH})|\\d+[.%万亿元])[ \\t]*`, 'y'),
  value: Number,
};

/** The same before a digit: 5、11.11前备货. Only where the numbers around say so, as 3、4号楼 names two of something. */
export const beforeDigit: NumberingStyle = {
  ...arabicStop,
  pattern: /(\d{1,3})\s?(、)(?=\d)/y,
};
