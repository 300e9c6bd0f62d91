import { opensWith } from '../../../../language/words';
import { PERIOD, recurring } from '../recurrence';
import { SMALL_NUMERAL, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { CAPACITY } from '../../../../language/phrases';

const OTHER_WORD = opensWith('级|龄|代');
const HOLDS = new RegExp(`(?:${CAPACITY}|价格|单价)(?:达到?|为)?$`);

/** 每月, 每两年, 每三个月, 每学期, 每隔两年, 隔周, 逢双月. The denominator of a rate (每生每年500元, 处理能力每日5万吨, 价格每日180元) is none. */
export const everyRule: TimeRule = {
  name: 'deadlines/every',
  prefilter: '每隔逢单双',
  pattern: new RegExp(
    `(?:逢(?=[单双][月周]|周[一二三四五六日末])|(?=[单双]月 ?[0-9])|每[逢满]?(?:(${SMALL_NUMERAL})个?|隔(${SMALL_NUMERAL})?个?|个)?|(隔))${PERIOD}`,
    'g',
  ),
  read: (m, scope) => {
    const right = rightOf(scope.text, endOf(m), 12);
    if (HOLDS.test(leftOf(scope.text, m.index, 5))) return null;
    const before = leftOf(scope.text, m.index, 1);
    if (before === '由' || before === '从' ? /^[\d.]/.test(right) : /^[\d.]+万?元/.test(right)) return null;
    const each = /每[个位名]?(?:学?生|人|户|亩|校|村|班|孩|童|床)$/.test(leftOf(scope.text, m.index, 4));
    if (before === '均' && /^[^,。、]{1,6}(?:量|额|收入|成本)/.test(right)) return null;
    if (OTHER_WORD.test(right) || (each && /^[^,。;]{0,8}元/.test(right))) return null;
    if (m[3] !== undefined) return before === '间' ? null : recurring(m[4] ?? '', 2);
    return recurring(m[4] ?? '', m[1] !== undefined ? numeral(m[1]) : m[2] !== undefined ? numeral(m[2]) + 1 : 1);
  },
};
