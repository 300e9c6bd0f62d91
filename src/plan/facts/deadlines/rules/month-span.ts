import { endsIn, oneOf, opensWith } from '../../../../language/words';
import { day, daysIn, spell } from '../calendar';
import { ANY_YEAR, DAY, MONTH, numeral, yearOf } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

const OF_DAY = endsIn('日|号|前');

/** Last day of a part of a month that ends the span; else the month's last. */
const LAST: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20 };
const FIRST: Readonly<Record<string, number>> = { 中旬: 11, 下旬: 21 };
const PART = `份|初|底|末|[上中下]旬`;

/** 每3-4月, 第3-4月; 3-4月龄. */
const INSIDE = oneOf('[0123456789.每第]');
const NO_SPAN = opensWith('龄|有效');

/** 3-4月, 3月至5月, 2020年9月至12月, 26年9月至27年3月, 11月至次年3月, 3月20日至4月底, 3月1至3月25. */
export const monthSpanRule: TimeRule = {
  name: 'deadlines/month-span',
  prefilter: '月',
  pattern: new RegExp(
    `${WHICH}(${MONTH})(?: ?月(?: ?(${DAY})( ?[日号])?|(${PART}))?)?${DASH}(?:(${ANY_YEAR}) ?年 ?|([次翌明来]年) ?)?(${MONTH}) ?月(?: ?(${DAY})(?: ?[日号]|(?![0-9个项场次件名家所处]))|(${PART}))?(?:前)?`,
    'g',
  ),
  read: (m, scope) => {
    if (INSIDE.test(leftOf(scope.text, m.index, 1)) || NO_SPAN.test(rightOf(scope.text, endOf(m), 2))) return null;
    const from = whichYear(m[1], m[2], scope, m.index);
    const [first, last] = [numeral(m[3] ?? ''), numeral(m[9] ?? '')];
    if (m[10] !== undefined && m[4] === undefined && !OF_DAY.test(m[0])) return null;
    const later = m[8] !== undefined || (m[7] === undefined && last < first) ? 1 : 0;
    const lastYear = (y: number): number => Math.max(y, m[7] === undefined ? y + later : yearOf(m[7]));
    return spell(
      from,
      y => day(y, first, m[4] === undefined ? (FIRST[m[6] ?? ''] ?? 1) : numeral(m[4])),
      y =>
        day(lastYear(y), last, m[10] === undefined ? (LAST[m[11] ?? ''] ?? daysIn(lastYear(y), last)) : numeral(m[10])),
    );
  },
};
