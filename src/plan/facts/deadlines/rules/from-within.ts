import { beforeMonth, day, daysIn, daysOn, spell } from '../calendar';
import { DAY, MONTH, SMALL_NUMERAL, numeral } from '../numerals';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

/** 自6月起三个月内, 从7月15日起半年内, 9月1日起15日内: a beginning and how many months or days from it on. */
export const fromWithinRule: TimeRule = {
  name: 'deadlines/from-within',
  prefilter: '起',
  pattern: new RegExp(
    `[自从]?${WHICH}(${MONTH}) ?月(?:份| ?(${DAY}) ?[日号])?起,?(?:(${SMALL_NUMERAL}) ?个?月|(半)年|(${SMALL_NUMERAL}) ?年|(${SMALL_NUMERAL}) ?[日天])(?:之内|以内|内)`,
    'g',
  ),
  read: (m, scope) => {
    if (m[8] !== undefined && m[4] === undefined) return null;
    const [month, first] = [numeral(m[3] ?? ''), numeral(m[4] ?? '一')];
    const count = m[6] === undefined ? numeral(m[5] ?? '') || 12 * numeral(m[7] ?? '') : 6;
    const over = month - 1 + count;
    const [years, last] = [Math.floor(over / 12), (over % 12) + 1];
    return spell(
      whichYear(m[1], m[2], scope, m.index),
      y => day(y, month, first),
      y =>
        m[8] !== undefined
          ? daysOn(y, month, first + numeral(m[8]) - 1)
          : first === 1
            ? beforeMonth(y + years, last)
            : day(y + years, last, Math.min(first - 1, daysIn(y + years, last))),
    );
  },
};
