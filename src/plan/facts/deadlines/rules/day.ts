import { day, known } from '../calendar';
import { AHEAD_OF, BARE_DAY_END, DAY, HOUR, MONTH, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, stands, whichYear } from '../which-year';
import { inNumber } from '../../../../language/script/signs';

/** A body's name before the date and nothing behind it: the sign-off of a document. */
const isSignOff = (text: string, start: number, end: number): boolean =>
  /[局委办厅府部会室院司校]\s*$/.test(leftOf(text, start, 4)) && /^\s*(?:$|\()/.test(rightOf(text, end, 4));

/** Pattern of a month and its day, be they ones that no calendar has; two groups. */
const MONTH_DAY = `([0-9]{2}|${MONTH}) ?月 ?([0-9]{1,2}(?= ?[日号])|${DAY})`;

/** 6月30日前, 2023年6月30日, 8月30日17:00前, 2月15前. The day itself still counts; a day that no calendar has (2月30日) keeps its words. */
export const dayRule: TimeRule = {
  name: 'deadlines/day',
  prefilter: '月',
  pattern: new RegExp(`${WHICH}${MONTH_DAY} ?(?:[日号]|${BARE_DAY_END})${HOUR}(${AHEAD_OF})?`, 'g'),
  read: (m, scope) => {
    if (inNumber(scope.text, m.index)) return null;
    if (m[1] !== undefined && isSignOff(scope.text, m.index, endOf(m))) return null;
    if (m[5] === undefined && !stands(m[1], m.index, scope)) return null;
    return known(whichYear(m[1], m[2], scope, m.index), y => day(y, numeral(m[3] ?? ''), numeral(m[4] ?? '')));
  },
};
