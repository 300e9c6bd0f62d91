import { known, yearEnd } from '../calendar';
import { YEAR, numeral } from '../numerals';
import { endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** 全年就业数据, 全年工作情况: what is told, not when. */
const ATTRIBUTE = /^[一-鿿]{0,6}?(?:数据|情况|总结|成效)(?=[,;。]|$)/;

/** 全年, 贯穿全年, 本年度内. */
export const wholeYearRule: TimeRule = {
  name: 'deadlines/whole-year',
  prefilter: '年',
  pattern: new RegExp(`(?:(${YEAR}) ?年|今年)?全年(?![龄级无])|本年度内?|年度内`, 'g'),
  read: (m, scope) => {
    if (m[0] === '本年度' && !scope.cell) return null;
    if (ATTRIBUTE.test(rightOf(scope.text, endOf(m), 12))) return null;
    return known(m[1] === undefined ? (scope.planYear ?? scope.yearAt(m.index)) : numeral(m[1]), yearEnd);
  },
};
