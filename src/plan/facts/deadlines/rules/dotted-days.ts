import { RINGED } from '../../../../language/numeral/ringed';
import { day, known, spell } from '../calendar';
import { AHEAD_OF, THEN_DONE } from '../numerals';
import { DASH, endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const MONTH = '(1[0-2]|0?[1-9])';
const BY = `(?:\\(含\\))? ?(?:${AHEAD_OF}|截止)`;
const EDGE = /(?:^|[(|;:]) ?$/;
/** What a day without its signs may stand behind in running text. */
const BEFORE = new RegExp(`(?:^|[,;。:、\\s(【[在于${RINGED}])$`);
/** 堆头[7.5]前上完: with 前 also behind words, unless they speak of a figure, a version or a place. */
const NAMED = /(?![到至达过第版约本为比近超图节章条款于])[一-鿿]$/;
const DAY = '(3[01]|[12][0-9]|0?[1-9])';
/** 最迟[4/12]要有结论, 截止5.20: a day by what stands before it; not 最迟3.5小时内. */
const AT_THE_LATEST = `(?:最[迟晚]|不[迟晚]于|截[止至][到至于]?|DDL)[为是:]? ?${MONTH}[./]${DAY}(?![0-9.%万亿倍小个天年月])`;

/** What closes a span of bare days that opens a stretch or a bracket: (3.2—3.27,信息中心), 3.1—4.15 方案设计, 值班:6.19-6.21每天2人. */
const BEHIND = /^ ?(?:[,:)|]|每[天日晚]|$)|^ [一-鿿]/;
/** Days have two figures somewhere; 1.5—2.5 is a range of amounts. */
const LONG = /[./][0-9]{2}/;

/** 9.7—9.13 and 9.7-13 in a cell, 6.30前, 6.30完成, 6/30(含)前, 06-30前: months and days of the plan's year; a span may end in the next. */
export const dottedDaysRule: TimeRule = {
  name: 'deadlines/dotted-days',
  prefilter: './-',
  pattern: new RegExp(
    `(?:${MONTH}[./]${DAY}(?:${DASH}(?:${MONTH}[./])?${DAY}(?![0-9./])|(?=${BY}|${THEN_DONE}))|(0[1-9]|1[0-2])-([0-3][0-9])(?![0-9-]))(${BY})?|${AT_THE_LATEST}`,
    'g',
  ),
  read: (m, scope) => {
    const year = scope.yearAt(m.index);
    if (m[8] !== undefined) return known(year, y => day(y, Number(m[8]), Number(m[9])));
    const [from, first] = [Number(m[1] ?? m[5]), Number(m[2] ?? m[6])];
    const [to, last] = [Number(m[3] ?? from), Number(m[4])];
    const start = (y: number): string | null => day(y, from, first);
    const left = leftOf(scope.text, m.index, 2);
    if (m[4] === undefined) {
      // 06-30 alone; 03-05 may be months.
      const bare = BEFORE.test(left.slice(-1));
      const due =
        m[7] === undefined
          ? (scope.cell && first > 12) || (bare && LONG.test(m[0]))
          : scope.cell || bare || NAMED.test(left);
      return due ? known(year, start) : null;
    }
    const set = LONG.test(m[0]) && EDGE.test(left) && BEHIND.test(rightOf(scope.text, endOf(m), 2));
    return scope.cell || set ? spell(year, start, y => day(to < from ? y + 1 : y, to, last)) : null;
  },
};
