import { RINGED } from '../../../../language/numeral/ringed';
import { day, known, spell } from '../calendar';
import { AHEAD_OF } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const MONTH = '(1[0-2]|0?[1-9])';
const EDGE = /(?:^|[(|;]) ?$/;
/** What a day without its signs may stand behind in running text. */
const BEFORE = new RegExp(`(?:^|[,;。:、\\s(【[在于${RINGED}])$`);
const DAY = '(3[01]|[12][0-9]|0?[1-9])';

/** What closes a span of bare days that opens a stretch or a bracket: (3.2—3.27,信息中心), 3.1—4.15 方案设计. */
const BEHIND = /^ ?(?:[,:)|]|$)|^ [一-鿿]/;
/** Days have two figures somewhere; 1.5—2.5 is a range of amounts. */
const LONG = /[./][0-9]{2}/;

/** 9.7—9.13 and 9.7-13 in a cell, 6.30前: months and days of the plan's year; a span may end in the next. */
export const dottedDaysRule: TimeRule = {
  name: 'deadlines/dotted-days',
  prefilter: './',
  pattern: new RegExp(`${MONTH}[./]${DAY}(?:${DASH}(?:${MONTH}[./])?${DAY}(?![0-9./])|(${AHEAD_OF}))`, 'g'),
  read: (m, scope) => {
    const year = scope.yearAt(m.index);
    const [from, to, first] = [Number(m[1]), Number(m[3] ?? m[1]), Number(m[2])];
    const start = (y: number): string | null => day(y, from, first);
    if (m[5] !== undefined)
      return scope.cell || BEFORE.test(leftOf(scope.text, m.index, 1)) ? known(year, start) : null;
    const set =
      LONG.test(m[0]) && EDGE.test(leftOf(scope.text, m.index, 2)) && BEHIND.test(rightOf(scope.text, endOf(m), 2));
    return scope.cell || set ? spell(year, start, y => day(to < from ? y + 1 : y, to, Number(m[4]))) : null;
  },
};
