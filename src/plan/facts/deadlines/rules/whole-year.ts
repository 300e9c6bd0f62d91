import { known, monthEnd, yearEnd } from '../calendar';
import { YEAR, numeral } from '../numerals';
import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** 全年就业数据, 全年工作情况: what is told, not when. */
const ATTRIBUTE = /^[一-鿿]{0,6}?(?:数据|情况|总结|成效)(?=[,;。]|$)/;

/** 全年, 贯穿全年, 本年度内; a financial year of two (2026-27财政年度, 2026/27年度) ends with March, as Hong Kong's does. */
export const wholeYearRule: TimeRule = {
  name: 'deadlines/whole-year',
  prefilter: '年',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年|今年)?全年(?![龄级无])|本年度内?|(20[0-9]{2})[-/—–]([0-9]{2})(?:财政)?年度内?|年度内`,
    'g',
  ),
  read: (m, scope) => {
    if (m[0] === '本年度' && !scope.cell) return null;
    if (m[2] !== undefined)
      return (Number(m[2]) + 1) % 100 === Number(m[3]) ? { date: monthEnd(Number(m[2]) + 1, 3) } : null;
    if (ATTRIBUTE.test(rightOf(scope.text, endOf(m), 12))) return null;
    return known(m[1] === undefined ? (scope.planYear ?? scope.yearAt(m.index)) : numeral(m[1]), yearEnd);
  },
};
