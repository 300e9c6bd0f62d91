import { oneOf } from '../../../../language/words';
import { known, yearEnd } from '../calendar';
import { AHEAD_OF, YEAR, yearOf } from '../numerals';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';
import { whichYear } from '../which-year';

/** 达到2025年, 截至2025年. */
const NOT_TO = oneOf('[达截]');
/** The first of two years, right before the second. */
const SECOND = new RegExp(`[到至] ?${YEAR} ?年(?:年?[底末])?$`);

/** 到2025年, 至2035年, 到2026年和2030年; at which time of the next year 至2027年初 is, it does not say. */
export const toYearRule: TimeRule = {
  name: 'deadlines/to-year',
  prefilter: '年',
  pattern: new RegExp(
    `[到至] ?(?:(${YEAR}) ?年|([明来]年))(?:年?[底末]|(初))?(?!度?以来)(?:${AHEAD_OF})?|(?:和|及|、) ?(${YEAR}) ?年(?:年?[底末])?(?:${AHEAD_OF})?`,
    'g',
  ),
  read: (m, scope) => {
    if (m[4] !== undefined)
      return SECOND.test(leftOf(scope.text, m.index, 10)) ? { date: yearEnd(yearOf(m[4])) } : null;
    if (NOT_TO.test(leftOf(scope.text, m.index, 1))) return null;
    if (m[3] !== undefined) return {};
    return known(whichYear(m[1], m[2], scope, m.index), yearEnd);
  },
};
