import { oneOf } from '../../../../language/words';
import { PERIOD, recurring } from '../recurrence';
import { SMALL_NUMERAL, numeral } from '../numerals';
import { leftOf } from '../rule';
import { BEGIN_TIMES } from '../../rare';
import type { TimeRule } from '../rule';

/** 每一年, 第一季度, 上半年: no rhythm begins behind these. */
const INSIDE = oneOf('[每第上下0123456789]');

/** 一年一次, 两年一次, 一季度一调度, 半年一小结. */
export const onceRule: TimeRule = {
  name: 'deadlines/once',
  prefilter: BEGIN_TIMES,
  pattern: new RegExp(
    `(?:(${SMALL_NUMERAL})个?${PERIOD}|(半年|半月))(?:至少|不少于)?[一两二三四1-4](?=[${BEGIN_TIMES}])`,
    'g',
  ),
  read: (m, scope) => {
    if (INSIDE.test(leftOf(scope.text, m.index, 1))) return null;
    return recurring(m[2] ?? m[3] ?? '', m[1] === undefined ? 1 : numeral(m[1]));
  },
};
