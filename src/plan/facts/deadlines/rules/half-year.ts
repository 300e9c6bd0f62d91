import { known, monthEnd, monthStart, spell, yearEnd } from '../calendar';
import { AHEAD_OF, YEAR, numeral } from '../numerals';
import { DASH } from '../rule';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

/** 上半年, 2024年下半年, 上、下半年各一次, 2026年下半年至2027年上半年. */
export const halfYearRule: TimeRule = {
  name: 'deadlines/half-year',
  prefilter: '半',
  pattern: new RegExp(
    `${WHICH}(?:(上)(?=[、和与及]下半年)|([上下])半年(?:${DASH}(?:(${YEAR}) ?年|[次明来翌]年)([上下])半年|(?:末|底)?${AHEAD_OF}?))`,
    'g',
  ),
  read: (m, scope) => {
    const [half, last] = [m[3] ?? m[4], m[6]];
    if (last !== undefined)
      return spell(
        whichYear(m[1], m[2], scope, m.index),
        y => monthStart(y, half === '上' ? 1 : 7),
        y => monthEnd(m[5] === undefined ? y + 1 : numeral(m[5]), last === '上' ? 6 : 12),
      );
    return known(whichYear(m[1], m[2], scope, m.index), y => (half === '上' ? monthEnd(y, 6) : yearEnd(y)));
  },
};
