import { known, yearEnd } from '../calendar';
import { YEAR, numeral } from '../numerals';
import type { TimeRule } from '../rule';

/** 全年, 贯穿全年, 本年度内. */
export const wholeYearRule: TimeRule = {
  name: 'deadlines/whole-year',
  needs: '年',
  pattern: new RegExp(`(?:(${YEAR}) ?年|今年)?全年(?![龄级无])|本年度内?|年度内`, 'g'),
  read: (m, scope) => {
    if (m[0] === '本年度' && !scope.cell) return null;
    return known(m[1] === undefined ? (scope.planYear ?? scope.yearAt(m.index)) : numeral(m[1]), yearEnd);
  },
};
