import { known, monthEnd } from '../calendar';
import { statedYear } from '../english-words';
import type { TimeRule } from '../rule';

const ORDER = ['first', 'second', 'third', 'fourth'];

/** Q3, Q3 2025, the third quarter of 2025, H1 2026. */
export const englishQuarterRule: TimeRule = {
  name: 'deadlines/english-quarter',
  needs: 'QHqh',
  pattern:
    /\b(?:(?:FY ?)?(20\d{2})[ -]?)?(?:Q([1-4])|H([12])|(first|second|third|fourth) (quarter|half))(?:(?: of)?(?: FY)? ?,? ?(20\d{2}))?\b/gi,
  read: (m, scope) => {
    const nth = m[4] === undefined ? Number(m[2] ?? m[3]) : ORDER.indexOf(m[4].toLowerCase()) + 1;
    const last = m[3] !== undefined || /half/i.test(m[5] ?? '') ? nth * 6 : nth * 3;
    return last > 12 ? null : known(statedYear(m[1] ?? m[6], scope, m.index), y => monthEnd(y, last));
  },
};
