import { monthEnd, monthStart } from '../calendar';
import { MONTH, YEAR, numeral } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** 3-4月, 3月至5月, 2020年9月至12月, 11月至次年3月. */
export const monthSpanRule: TimeRule = {
  name: 'deadlines/month-span',
  needs: '月',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年 ?)?(${MONTH})(?: ?月(?:份|初|底)?)?${DASH}(?:(${YEAR}) ?年 ?|([次翌明来]年) ?)?(${MONTH}) ?月(?:份|底|末)?(?:前)?`,
    'g',
  ),
  read: (m, scope) => {
    if (/[0-9.每第]/.test(leftOf(scope.text, m.index, 1)) || /^龄/.test(rightOf(scope.text, endOf(m), 1))) return null;
    const from = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    const [first, last] = [numeral(m[2] ?? ''), numeral(m[5] ?? '')];
    if (from === null) return {};
    const next = m[4] !== undefined || (m[3] === undefined && last < first);
    const to = m[3] !== undefined ? numeral(m[3]) : next ? from + 1 : from;
    return { start: monthStart(from, first), date: monthEnd(Math.max(from, to), last) };
  },
};
