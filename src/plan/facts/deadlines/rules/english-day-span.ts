import { day, spell } from '../calendar';
import { MONTH_NAME, monthNumber } from '../english-words';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? ((?:19|20)\\d{2}))?';

/** from 1 March to 31 May 2026, 5-9 June 2026. */
export const englishDaySpanRule: TimeRule = {
  name: 'deadlines/english-day-span',
  prefilter: 'aeucopAEOU',
  pattern: new RegExp(
    `\\b(?:(?:from|between) )?${DAY}(?: (${MONTH_NAME})${YEAR})?(?: to | until | through | and | ?[-–—] ?)${DAY} (${MONTH_NAME})${YEAR}`,
    'gi',
  ),
  read: (m, scope) => {
    const last = monthNumber(m[5] ?? '');
    const first = m[2] === undefined ? last : monthNumber(m[2]);
    return spell(
      statedYear(m[6], scope, m.index),
      y => day(m[3] === undefined ? (first > last ? y - 1 : y) : Number(m[3]), first, Number(m[1])),
      y => day(y, last, Number(m[4])),
    );
  },
};
