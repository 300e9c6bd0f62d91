import { day } from '../calendar';
import { AHEAD_OF } from '../numerals';
import { DASH, leftOf } from '../rule';
import type { TimeRule } from '../rule';

const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(3[01]|[12][0-9]|0?[1-9])';

/** 9.7—9.13, 9.7-13 and 6.30前 in a cell: months and days of the plan's year; a span may end in the next. */
export const dottedDaysRule: TimeRule = {
  name: 'deadlines/dotted-days',
  prefilter: './',
  pattern: new RegExp(`${MONTH}[./]${DAY}(?:${DASH}(?:${MONTH}[./])?${DAY}(?![0-9./])|(${AHEAD_OF}))`, 'g'),
  read: (m, scope) => {
    if (!scope.cell && (m[5] === undefined || !/(?:^|[,;。:、\s(在于])$/.test(leftOf(scope.text, m.index, 1))))
      return null;
    const year = scope.yearAt(m.index);
    const [from, to] = [Number(m[1]), Number(m[3] ?? m[1])];
    const first = Number(m[2]);
    const last = m[5] === undefined ? Number(m[4]) : first;
    if (day(2024, from, first) === null || day(2024, to, last) === null) return null;
    if (year === null) return {};
    const start = day(year, from, first);
    const date = day(to < from ? year + 1 : year, to, last);
    if (start === null || date === null || date < start) return null;
    return m[5] === undefined ? { start, date } : { date };
  },
};
