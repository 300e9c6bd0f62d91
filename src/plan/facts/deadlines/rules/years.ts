import { endsIn } from '../../../../language/words';
import { monthStart, yearEnd } from '../calendar';
import { SMALL_NUMERAL, YEAR, numeral } from '../numerals';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';
import { AIMED } from '../../../../language/phrases';

/** Words before N年内 that speak of a person's or a firm's years, or of years gone by. */
const ATTRIBUTE = endsIn(
  '毕业|离校|成立|开办|创办|入职|上任|任职|退役|出狱|服务|注册|投产|连续|近|前|每|满|第|过|最|后',
);

/** 2012年起5年内, 5年内, 用三年时间: the year from which it counts, else the plan's if it says so, is the first. */
export const yearsRule: TimeRule = {
  name: 'deadlines/years',
  prefilter: '年',
  pattern: new RegExp(
    `[从自]?(?:(${YEAR}) ?年(?:起|开始),?(?:的)?)?(?:(?:用|经过|通过|利用|${AIMED})(${SMALL_NUMERAL})个?年(?:左右)?的?(?:时间|努力)|(${SMALL_NUMERAL}) ?年(?:之内|以内|内))`,
    'g',
  ),
  read: (m, scope) => {
    if (m[1] === undefined && ATTRIBUTE.test(leftOf(scope.text, m.index, 3))) return null;
    const first = m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]);
    const count = numeral(m[2] ?? m[3] ?? '');
    if (count < 1 || count > 30) return null;
    if (first === null || (m[1] === undefined && scope.guessed)) return {};
    const date = yearEnd(first + count - 1);
    return m[1] === undefined ? { date } : { start: monthStart(first, 1), date };
  },
};
