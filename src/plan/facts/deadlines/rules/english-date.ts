import { day, known, monthEnd, beforeMonth } from '../calendar';
import { DUE, MONTH_NAME, isDue, monthNumber, statedYear } from '../english-words';
import type { TimeRule } from '../rule';

const YEAR = '((?:19|20)\\d{2})';
const NTH = '(?:st|nd|rd|th)?';

/** by 30 June 2025, by June 30, 2025, by September 2020, by mid-March, before October. */
export const englishDateRule: TimeRule = {
  name: 'deadlines/english-date',
  needs: 'aeuco',
  pattern: new RegExp(
    `\\b(?:(${DUE}|(?=end of|mid|early|late)) ?(?:the )?(?:(?:very )?(end) of |(?:close of business|close) on |(early|mid|late)[- ])?)?` +
      `(?:(\\d{1,2})${NTH}(?: of)? (${MONTH_NAME}),? ?${YEAR}?|(${MONTH_NAME}) (\\d{1,2})${NTH}(?!\\d)(?:, ?${YEAR})?|(${MONTH_NAME}),? ?${YEAR}?)(?![A-Za-z])`,
    'gi',
  ),
  read: (m, scope) => {
    const name = m[5] ?? m[7] ?? m[10] ?? '';
    if (
      /^(?:may|mar|march)$/i.test(name) &&
      m[1] === undefined &&
      m[11] === undefined &&
      m[4] === undefined &&
      m[8] === undefined
    )
      return null;
    const year = statedYear(m[6] ?? m[9] ?? m[11], scope, m.index);
    if (!isDue(m[1], year, scope)) return null;
    const [month, date] = [monthNumber(name), Number(m[4] ?? m[8] ?? 0)];
    if (date > 0) return known(year, y => day(y, month, date));
    if (/^before$/i.test(m[1] ?? '') && m[2] === undefined) return known(year, y => beforeMonth(y, month));
    const part = { early: 10, mid: 15, late: 0 }[(m[3] ?? 'late').toLowerCase()] ?? 0;
    return known(year, y => (part > 0 ? day(y, month, part) : monthEnd(y, month)));
  },
};
