import { monthEnd, monthStart, spell } from '../calendar';
import { APIECE, YEAR, numeral } from '../numerals';
import { DASH, endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** 一季度、二季度分别完成…, 各督查一次: each has its own number, and they are no span. */
const EACH = new RegExp(`^(?:[、和及]第?[二三四]季度)*(?:末|底)?前?${APIECE}`);

/** 一至三季度, 三、四季度. */
export const quarterSpanRule: TimeRule = {
  name: 'deadlines/quarter-span',
  prefilter: '季',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年)?第?([一二三1-3])(?:季度)?(?:(?:${DASH}|、)第?[二三])?(?:${DASH}|、|和|及)第?([二三四2-4])季度`,
    'g',
  ),
  read: (m, scope) =>
    /[、和及]/.test(m[0]) && EACH.test(rightOf(scope.text, endOf(m), 20))
      ? null
      : spell(
          m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]),
          y => monthStart(y, numeral(m[2] ?? '') * 3 - 2),
          y => monthEnd(y, numeral(m[3] ?? '') * 3),
        ),
};
