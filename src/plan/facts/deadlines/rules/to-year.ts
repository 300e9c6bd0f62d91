import { known, yearEnd } from '../calendar';
import { AHEAD_OF, YEAR } from '../numerals';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';
import { whichYear } from '../which-year';

/** 到2025年, 至2035年. */
export const toYearRule: TimeRule = {
  name: 'deadlines/to-year',
  needs: '年',
  pattern: new RegExp(`[到至] ?(?:(${YEAR}) ?年|([明来]年))(?:年?[底末])?(?!度?以来)(?:${AHEAD_OF})?`, 'g'),
  read: (m, scope) => {
    if (/[达截]/.test(leftOf(scope.text, m.index, 1))) return null;
    return known(whichYear(m[1], m[2], scope, m.index), yearEnd);
  },
};
