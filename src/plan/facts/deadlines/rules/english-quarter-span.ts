import { monthEnd, monthStart, spell } from '../calendar';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';

/** Q1-Q3, 2026Q1-Q3, 2026Q4—2027Q2, Q2 to Q4 2025. */
export const englishQuarterSpanRule: TimeRule = {
  name: 'deadlines/english-quarter-span',
  prefilter: 'Qq',
  pattern:
    /\b(?:(20\d{2})年?[ /-]?)?Q([1-4])(?: ?[-–—] ?| to | through | and )(?:(20\d{2})年?[ /-]?)?Q([1-4])(?: (?:of )?(20\d{2}))?\b/gi,
  read: (m, scope) => {
    const from = statedYear(m[1] ?? m[5], scope, m.index);
    const later = m[3] === undefined || m[1] === undefined ? 0 : Number(m[3]) - Number(m[1]);
    return later === 0 && Number(m[2]) > Number(m[4])
      ? null
      : spell(
          from,
          y => monthStart(y, Number(m[2]) * 3 - 2),
          y => monthEnd(y + later, Number(m[4]) * 3),
        );
  },
};
