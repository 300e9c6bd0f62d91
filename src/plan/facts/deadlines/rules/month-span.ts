import { day, daysIn, monthStart } from '../calendar';
import { DAY, MONTH, YEAR, numeral } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** Last day of a part of a month that ends the span; else the month's last. */
const LAST: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20 };
const FIRST: Readonly<Record<string, number>> = { 中旬: 11, 下旬: 21 };
const PART = `份|初|底|末|[上中下]旬`;

/** 3-4月, 3月至5月, 2020年9月至12月, 11月至次年3月, 3月20日至4月底. */
export const monthSpanRule: TimeRule = {
  name: 'deadlines/month-span',
  needs: '月',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年 ?)?(${MONTH})(?: ?月(?: ?(${DAY}) ?[日号]|(${PART}))?)?${DASH}(?:(${YEAR}) ?年 ?|([次翌明来]年) ?)?(${MONTH}) ?月(?: ?(${DAY}) ?[日号]|(${PART}))?(?:前)?`,
    'g',
  ),
  read: (m, scope) => {
    if (/[0-9.每第]/.test(leftOf(scope.text, m.index, 1)) || /^龄|^有效/.test(rightOf(scope.text, endOf(m), 2)))
      return null;
    const from = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    if (from === null) return {};
    const [first, last] = [numeral(m[2] ?? ''), numeral(m[7] ?? '')];
    const next = m[6] !== undefined || (m[5] === undefined && last < first);
    const to = Math.max(from, m[5] !== undefined ? numeral(m[5]) : next ? from + 1 : from);
    const opens = m[3] === undefined ? FIRST[m[4] ?? ''] : numeral(m[3]);
    const start = opens === undefined ? monthStart(from, first) : day(from, first, opens);
    const date = day(to, last, m[8] === undefined ? (LAST[m[9] ?? ''] ?? daysIn(to, last)) : numeral(m[8]));
    return start === null || date === null || date < start ? null : { start, date };
  },
};
