import { known, monthEnd, yearEnd } from '../calendar';
import { DUE, isDue } from '../english-words';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

const FISCAL = '(?:FY|fiscal year|financial year|school year|calendar year) ?';

/** The 2027 season is when, the 2027 survey which one. */
const WHEN = ['academic', 'calendar', 'financial', 'fiscal', 'school', 'season'];
const isWhich = ([blank, letter = '', ...rest]: string): boolean =>
  blank === ' ' && letter >= 'a' && letter <= 'z' && !WHEN.some(word => `${letter}${rest.join('')}`.startsWith(word));

/** by 2025, by the end of 2024, in FY 2025. A financial year is read as the calendar year of its number; one of two (2026/27, FY26/27) by the second. */
export const englishYearRule: TimeRule = {
  name: 'deadlines/english-year',
  prefilter: '2',
  pattern: new RegExp(
    `\\b(?:(${DUE}) )?(?:the )?(end[- ](?:of[- ])?|mid[- ]|close of )?(?:the )?(?:(${FISCAL})?(20\\d{2})|FY ?(\\d{2}))(?:[/–-](?:20)?(\\d{2}))?\\b(?![%,./-]\\d|\\()`,
    'gi',
  ),
  read: (m, scope) => {
    const [first, last] = [Number(m[4] ?? `20${m[5] ?? ''}`), m[6] === undefined ? null : Number(m[6])];
    if (last !== null && last !== (first + 1) % 100) return null;
    const year = last === null ? first : first + 1;
    if (!isDue(m[1], year, scope) || /(?:start|beginn)ing $/i.test(leftOf(scope.text, m.index, 10))) return null;
    if (
      m[0].endsWith(`the ${String(first)}`) &&
      m[1]?.toLowerCase() !== 'by' &&
      isWhich(rightOf(scope.text, endOf(m), 16))
    )
      return null;
    if (m[1]?.toLowerCase() === 'before' && m[2] === undefined) return known(year, y => yearEnd(y - 1));
    return known(year, y => (m[2]?.toLowerCase().startsWith('mid') ? monthEnd(y, 6) : yearEnd(y)));
  },
};
