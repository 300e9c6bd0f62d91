import { monthEnd, monthStart, spell } from '../calendar';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';

/** Q1-Q3, 2026Q1-Q3, Q2 to Q4 2025. */
export const englishQuarterSpanRule: TimeRule = {
  name: 'deadlines/english-quarter-span',
  prefilter: 'Qq',
  pattern: /\b(?:(20\d{2})年?[ /-]?)?Q([1-4])(?: ?[-–—] ?| to | through | and )Q([1-4])(?: (?:of )?(20\d{2}))?\b/gi,
  read: (m, scope) =>
    Number(m[2]) > Number(m[3])
      ? null
      : spell(
          statedYear(m[1] ?? m[4], scope, m.index),
          y => monthStart(y, Number(m[2]) * 3 - 2),
          y => monthEnd(y, Number(m[3]) * 3),
        ),
};
