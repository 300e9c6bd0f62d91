import { known, monthEnd, yearEnd } from '../calendar';
import { AHEAD_OF } from '../numerals';
import type { TimeRule } from '../rule';
import { WHICH, whichYear } from '../which-year';

/** 上半年, 2024年下半年, 上、下半年各一次. */
export const halfYearRule: TimeRule = {
  name: 'deadlines/half-year',
  prefilter: '半',
  pattern: new RegExp(`${WHICH}(?:(上)(?=[、和与及]下半年)|([上下])半年(?:末|底)?${AHEAD_OF}?)`, 'g'),
  read: (m, scope) => {
    return known(whichYear(m[1], m[2], scope, m.index), y => ((m[3] ?? m[4]) === '上' ? monthEnd(y, 6) : yearEnd(y)));
  },
};
