import { day } from '../calendar';
import { DAY, MONTH, YEAR, numeral } from '../numerals';
import { DASH, leftOf } from '../rule';
import type { TimeRule } from '../rule';

/** 5月10日至16日, 2023年9月1日—10月15日. */
export const daySpanRule: TimeRule = {
  name: 'deadlines/day-span',
  needs: '月',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年 ?)?(${MONTH}) ?月 ?(${DAY}) ?[日号]?${DASH}(?:(${YEAR}) ?年 ?)?(?:(${MONTH}) ?月 ?)?(${DAY}) ?[日号]`,
    'g',
  ),
  read: (m, scope) => {
    if (/[0-9自从]/.test(leftOf(scope.text, m.index, 1))) return null;
    const from = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    if (from === null) return {};
    const [first, last] = [numeral(m[2] ?? ''), numeral(m[5] ?? m[2] ?? '')];
    const start = day(from, first, numeral(m[3] ?? ''));
    const date = day(m[4] === undefined ? (last < first ? from + 1 : from) : numeral(m[4]), last, numeral(m[6] ?? ''));
    return start === null || date === null || date < start ? null : { start, date };
  },
};
