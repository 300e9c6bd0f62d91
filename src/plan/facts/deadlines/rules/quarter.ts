import { oneOf, opensWith } from '../../../../language/words';
import { known, monthEnd } from '../calendar';
import { AHEAD_OF, APIECE, SMALL_NUMERAL, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

/** 每一季度, 提前三个月. */
const NOT_BEHIND = oneOf('[每一提]');
const MONTHS = opensWith('[一两二12]个月');
/** 三季度末, 一季度前, 前三季度, 前两个季度, 三季度前两个月, 第三季, 前两个月; 一、二季度分别: the quarter's last day. */
export const quarterRule: TimeRule = {
  name: 'deadlines/quarter',
  prefilter: '季前',
  pattern: new RegExp(
    `${WHICH}(?:(?:第|前)?([一二两三四1-4]) ?个?季度|(?:第([一二三四1-4])|首)季度?(?![节“"开]))(?:末|底)?${AHEAD_OF}?|第?([一二三])(?=(?:[、和及]第?[二三四])+季度(?:[末底])?前?${APIECE})|前(${SMALL_NUMERAL})个月`,
    'g',
  ),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 1);
    const right = rightOf(scope.text, endOf(m), 3);
    const quarters = numeral(m[3] ?? m[4] ?? m[5] ?? '一') * 3;
    // 三季度前[两个月]
    const part = m[0].endsWith('前') && MONTHS.test(right) ? 3 - numeral(right.charAt(0)) : 0;
    const months = m[6] === undefined ? quarters - part : numeral(m[6]);
    if (
      NOT_BEHIND.test(left) ||
      months > 12 ||
      (m[6] !== undefined && /[^,;。:、\s]/.test(left)) ||
      (/[两个]/.test(m[0]) && !m[0].includes('前')) ||
      (part === 0 && right.startsWith('一'))
    )
      return null;
    return known(whichYear(m[1], m[2], scope, m.index), y => monthEnd(y, months));
  },
};
