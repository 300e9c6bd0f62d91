import { monthEnd, monthStart } from '../calendar';
import { MONTH_NAME, monthNumber } from '../english-words';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';

/** from January to June 2025, March 2025 – May 2026, 2025-2027. */
export const englishSpanRule: TimeRule = {
  name: 'deadlines/english-span',
  prefilter: 'aeucopAEOU0123456789',
  pattern: new RegExp(
    `\\b(?:(${MONTH_NAME}) ?((?:19|20)\\d{2})?|((?:19|20)\\d{2}))(?: to | through | until | and |\\s?[-–—]\\s?)(?:(${MONTH_NAME}) ?)?((?:19|20)\\d{2})?(?![A-Za-z0-9-])`,
    'gi',
  ),
  read: (m, scope) => {
    if ((m[1] === undefined) !== (m[4] === undefined) || (m[4] === undefined && m[5] === undefined)) return null;
    const led = /\b(?:from|during|throughout|across|(between)|over|in)\s$/i.exec(leftOf(scope.text, m.index, 12));
    const to = statedYear(m[5], scope, m.index);
    if (m[0].includes(' and ') ? led?.[1] === undefined : !scope.cell && !led) return null;
    if (to === null) return {};
    const [first, last] = [m[1] === undefined ? 1 : monthNumber(m[1]), m[4] === undefined ? 12 : monthNumber(m[4])];
    const stated = m[2] ?? m[3];
    const from = stated !== undefined ? Number(stated) : first <= last ? to : to - 1;
    return from > to ? null : { start: monthStart(from, first), date: monthEnd(to, last) };
  },
};
