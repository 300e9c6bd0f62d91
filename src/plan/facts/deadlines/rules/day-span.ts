import { day, spell } from '../calendar';
import { DAY, MONTH, YEAR, numeral } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { hasDigit } from '../../../../language/script/signs';

/** 5月10日至16日, within one month. */
export const daySpanRule: TimeRule = {
  name: 'deadlines/day-span',
  prefilter: '月',
  pattern: new RegExp(`(?:(${YEAR}) ?年 ?)?(${MONTH}) ?月 ?(${DAY}) ?[日号]?${DASH}([0-9]{1,2}|${DAY}) ?[日号]`, 'g'),
  read: (m, scope) => {
    if (hasDigit(leftOf(scope.text, m.index, 1)) || rightOf(scope.text, endOf(m), 2).startsWith('有效')) return null;
    const year = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    const nth =
      (word = '') =>
      (y: number) =>
        day(y, numeral(m[2] ?? ''), numeral(word));
    return spell(year, nth(m[3]), nth(m[4]));
  },
};
