import { day, daysIn, spell } from '../calendar';
import { yearOf } from '../numerals';
import { DASH } from '../rule';
import type { TimeRule } from '../rule';

/** A year, or its last two figures where a month and a day follow. */
const YEAR = '(20[0-9]{2}|2[0-9](?=[./][0-9]{1,2}[./][0-9]))';
const MONTH = '(1[0-2]|0?[1-9])';
/** The sign between the parts of a day; a hyphen only where another sign joins the days. */
const SIGN = '([./]|-(?=[0-9-]{1,5} ?[—–~～至到]))';

/** 2024.3-2024.12, 2026.3.1-2026.6.30, 2026-03-01至2026-06-30, 26.4.1—26.4.30; 2024.3-10 in a cell. */
export const dottedSpanRule: TimeRule = {
  name: 'deadlines/dotted-span',
  prefilter: './-',
  pattern: new RegExp(
    `${YEAR}${SIGN}${MONTH}(?:\\2([0-9]{1,2}))?${DASH}(?:${YEAR}\\2)?(?:${MONTH}(?:\\2([0-9]{1,2}))?|([0-9]{1,2}))(?![0-9./])`,
    'g',
  ),
  read: (m, scope) => {
    if (!scope.cell && m[5] === undefined && m[7] === undefined) return null;
    const [from, to] = [yearOf(m[1] ?? ''), yearOf(m[5] ?? m[1] ?? '')];
    const within = m[4] !== undefined && m[5] === undefined && m[7] === undefined;
    if (!within && m[8] !== undefined) return null;
    const [first, last] = within ? [m[3], m[3]] : [m[3], m[6]];
    const on = within ? (m[6] ?? m[8]) : m[7];
    return spell(
      from,
      y => day(y, Number(first), Number(m[4] ?? 1)),
      () => day(to, Number(last), on === undefined ? daysIn(to, Number(last)) : Number(on)),
    );
  },
};
