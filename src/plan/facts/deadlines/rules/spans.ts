import { monthEnd, monthStart, spell, yearEnd } from '../calendar';
import type { When } from '../calendar';
import { MONTH, SMALL, YEAR, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const DASH = ' ?(?:-{1,2}|—{1,2}|–|~|～|至|到) ?';

const months = (from: number | null, first: number, to: number | null, last: number): When =>
  from === null || to === null ? {} : { start: monthStart(from, first), date: monthEnd(to < from ? from : to, last) };

/** 3-4月, 3月至5月, 2020年9月至12月, 2024年9月至次年6月. */
export const monthSpanRule: TimeRule = {
  name: 'deadlines/month-span',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年 ?)?(${MONTH})(?: ?月(?:份|初|底)?)?${DASH}(?:(${YEAR}) ?年 ?|(次年|翌年|明年|来年) ?)?(${MONTH}) ?月(?:份|底|末)?(?:前)?`,
    'g',
  ),
  read: (m, scope) => {
    if (/[0-9.每第]/.test(leftOf(scope.text, m.index, 1)) || /^[龄]/.test(rightOf(scope.text, endOf(m), 1)))
      return null;
    const from = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    const [first, last] = [numeral(m[2] ?? ''), numeral(m[5] ?? '')];
    const next = m[4] !== undefined || (m[3] === undefined && last < first);
    const to = m[3] !== undefined ? numeral(m[3]) : from === null ? null : next ? from + 1 : from;
    return months(from, first, to, last);
  },
};

/** 2024—2026年, 2024年至2026年. */
export const yearSpanRule: TimeRule = {
  name: 'deadlines/year-span',
  pattern: new RegExp(`(${YEAR})(?: ?年)?${DASH}(${YEAR}) ?年(?!度)`, 'g'),
  read: (m, scope) => {
    const right = rightOf(scope.text, endOf(m), 2);
    if (!scope.cell && (/^[)\]】]/.test(right) || /^(?:行动|规划|计划|实施|工作|发展|学年)/.test(right))) return null;
    const [from, to] = [numeral(m[1] ?? ''), numeral(m[2] ?? '')];
    if (to < from || (scope.planYear !== null && to < scope.planYear)) return null;
    return { start: monthStart(from, 1), date: yearEnd(to) };
  },
};

/** 一至三季度, 三、四季度. */
export const quarterSpanRule: TimeRule = {
  name: 'deadlines/quarter-span',
  pattern: new RegExp(`(?:(${YEAR}) ?年)?第?([一二三1-3])(?:季度)?(?:${DASH}|、)第?([二三四2-4])季度`, 'g'),
  read: (m, scope) =>
    spell(
      m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]),
      y => monthStart(y, numeral(m[2] ?? '') * 3 - 2),
      y => monthEnd(y, numeral(m[3] ?? '') * 3),
    ),
};

/** 2012年起5年内, 5年内, 用三年时间: the year from which it counts is the first. */
export const yearsRule: TimeRule = {
  name: 'deadlines/years',
  pattern: new RegExp(
    `(?:从|自)?(?:(${YEAR}) ?年(?:起|开始)[,，]?(?:的)?)?(?:(?:用|经过|通过|利用|力争|争取)(${SMALL})(?:个)?年(?:左右)?(?:的)?(?:时间|努力)|(${SMALL}) ?年(?:之内|以内|内))`,
    'g',
  ),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 3);
    if (/(?:毕业|离校|成立|开办|创办|入职|上任|任职|连续|[近前每满第过至在年后])$/.test(left) && m[1] === undefined)
      return null;
    const first = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    const count = numeral(m[2] ?? m[3] ?? '');
    if (first === null || count < 1 || count > 30) return count < 1 || count > 30 ? null : {};
    const date = yearEnd(first + count - 1);
    return m[1] === undefined ? { date } : { start: monthStart(first, 1), date };
  },
};

const FIVE: Readonly<Record<string, number>> = {
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
  十六五: 2035,
};

/** “十四五”末, “十四五”期间: the five-year plans are periods that everybody can date. */
export const fiveYearRule: TimeRule = {
  name: 'deadlines/five-year-plan',
  pattern: /[“"]?(十[一二三四五六]五)[”"]?(?:规划)?(末|期末|时期末|期间末|期间|时期(?=,))/g,
  pierces: true,
  read: (m, scope) => {
    const last = FIVE[m[1] ?? ''];
    if (last === undefined || (scope.planYear !== null && last < scope.planYear)) return null;
    return /末/.test(m[2] ?? '') ? { date: yearEnd(last) } : { start: monthStart(last - 4, 1), date: yearEnd(last) };
  },
};
