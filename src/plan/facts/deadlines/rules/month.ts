import { opensWith } from '../../../../language/words';
import { beforeMonth, day, known, monthEnd } from '../calendar';
import { AHEAD_OF, BARE_DAY_END, DAY, MONTH, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, stands, whichYear } from '../which-year';

const OTHER_WORD = opensWith('龄|饼|亮|球|光|刊|经|嫂|票');

/** Last day of a part of a month; a month's beginning is its first ten days. */
const PARTS: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 上半月: 15, 中旬: 20, 上中旬: 20, 中: 20 };
const PART = '[上下]半月|上?中旬|中?下旬|上旬|月底|月末|底|末|初|中(?![小央国心考层期])';

/** 9月底前, 3月中旬, 12月, 余下8月交付 (not 下8月), 2021年6月前: the month before which something is due is not itself meant. */
export const monthRule: TimeRule = {
  name: 'deadlines/month',
  prefilter: '月',
  pattern: new RegExp(
    `${WHICH}(${MONTH}) ?月(?! ?(?:[0-9]{1,2} ?[日号]|${DAY} ?(?:[日号]|${BARE_DAY_END})))(?:份)? ?(${PART})?(${AHEAD_OF})?`,
    'g',
  ),
  read: (m, scope) => {
    const named = m[1] !== undefined || m[2] !== undefined;
    if (!named && /(?:[0-9.每上本当隔半第\-—~·]|(?:^|[^余剩])下)$/.test(leftOf(scope.text, m.index, 2))) return null;
    if (OTHER_WORD.test(rightOf(scope.text, endOf(m), 1))) return null;
    const [part, before] = [m[4], m[5]];
    if (part === undefined && before === undefined && !stands(m[1], m.index, scope)) return null;
    const month = numeral(m[3] ?? '');
    const last = PARTS[part ?? ''];
    return known(whichYear(m[1], m[2], scope, m.index), y => {
      if (last !== undefined) return day(y, month, last);
      return part === undefined && before !== undefined ? beforeMonth(y, month) : monthEnd(y, month);
    });
  },
};
