import { monthEnd, monthStart, spell } from '../calendar';
import { APIECE, YEAR, numeral } from '../numerals';
import { DASH, endOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';
import { mentions } from '../../../../language/words';

const JOINTS = mentions('、|和|及');
/** 一季度、二季度分别完成…, 各督查一次: each has its own number, and they are no span. */
const EACH = new RegExp(`^(?:[、和及]第?[二三四]季度)*(?:末|底)?前?${APIECE}`);

/** 一至三季度, 三、四季度, 今年四季度至明年一季度. */
export const quarterSpanRule: TimeRule = {
  name: 'deadlines/quarter-span',
  prefilter: '季',
  pattern: new RegExp(
    `${WHICH}第?([一二三四1-4])(?:季度)?(?:(?:${DASH}|、)第?[二三])?(?:${DASH}(?:(${YEAR}) ?年|([次明来翌]年))第?([一二三四1-4])|(?:${DASH}|、|和|及)第?([二三四2-4]))季度`,
    'g',
  ),
  read: (m, scope) =>
    JOINTS.test(m[0]) && EACH.test(rightOf(scope.text, endOf(m), 20))
      ? null
      : spell(
          whichYear(m[1], m[2], scope, m.index),
          y => monthStart(y, numeral(m[3] ?? '') * 3 - 2),
          y =>
            monthEnd(
              m[4] === undefined ? y + (m[5] === undefined ? 0 : 1) : numeral(m[4]),
              numeral(m[6] ?? m[7] ?? '') * 3,
            ),
        ),
};
