import { day, known, monthEnd, yearEnd } from '../calendar';
import type { When } from '../calendar';
import { leftOf, rightOf, endOf } from '../rule';
import type { Scope, TimeRule } from '../rule';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DUE =
  '(?:no later than|not later than|on or before|prior to|by|before|until|through|due(?: on| by| in)?|in|during)';
const month = (word: string): number => NAMES.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const year = (word: string | undefined, scope: Scope, at: number): number | null =>
  word === undefined ? scope.yearAt(at) : Number(word);

/** True where the words before a bare date make it due: a cell, or a year that is not past after `in`. */
const meant = (due: string | undefined, stated: number | null, scope: Scope): boolean => {
  if (scope.cell) return true;
  if (due === undefined) return false;
  if (!/^(?:in|during)$/i.test(due)) return true;
  return scope.planYear !== null && stated !== null && stated >= scope.planYear;
};

/** by 30 June 2025, by June 30, 2025, by September 2020, by mid-March. */
export const englishDateRule: TimeRule = {
  name: 'deadlines/english-date',
  pattern: new RegExp(
    `\\b(?:(${DUE}) (?:the )?(?:(?:very )?(end) of |(?:close of business|close) on |(early|mid|late)[- ])?)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? ?((?:19|20)\\d{2})?|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:, ?((?:19|20)\\d{2}))?(?!\\d)|(${MONTH}),? ?((?:19|20)\\d{2})?)(?![A-Za-z])`,
    'gi',
  ),
  read: (m, scope) => {
    const name = m[5] ?? m[7] ?? m[10] ?? '';
    if (/^may$/i.test(name) && m[1] === undefined && m[11] === undefined) return null;
    const stated = year(m[6] ?? m[9] ?? m[11], scope, m.index);
    if (!meant(m[1], stated, scope)) return null;
    const dayOfMonth = Number(m[4] ?? m[8] ?? 0);
    if (/^before$/i.test(m[1] ?? '') && dayOfMonth === 0 && m[2] === undefined)
      return known(stated, y => (month(name) === 1 ? yearEnd(y - 1) : monthEnd(y, month(name) - 1)));
    const part = /^early/i.test(m[3] ?? '') ? 10 : /^mid/i.test(m[3] ?? '') ? 15 : 0;
    return known(stated, y =>
      dayOfMonth > 0
        ? day(y, month(name), dayOfMonth)
        : part > 0
          ? day(y, month(name), part)
          : monthEnd(y, month(name)),
    );
  },
};

/** by 2025, by the end of 2024, by FY 2025, by year end. */
export const englishYearRule: TimeRule = {
  name: 'deadlines/english-year',
  pattern: new RegExp(
    `\\b(?:(${DUE}) )?(?:the )?(?:(end[- ](?:of[- ])?|mid[- ]|close of )?(?:the )?((?:FY|fiscal year|financial year|school year|calendar year) ?)?(?:20\\d{2}[/–-])?(20\\d{2})|((?:end of )?(?:the |this |the current )?(?:fiscal |financial |school |calendar )?year(?:[- ]end)?|year-end))\\b(?!%)`,
    'gi',
  ),
  read: (m, scope) => {
    const stated = m[4] === undefined ? scope.yearAt(m.index) : Number(m[4]);
    if (m[4] === undefined && !/end/i.test(m[5] ?? '')) return null;
    if (m[4] === undefined && m[1] === undefined && !scope.cell) return null;
    if (m[4] !== undefined && m[1] === undefined && m[3] === undefined && !scope.cell) return null;
    if (
      m[1] !== undefined
        ? !meant(m[1], stated, scope)
        : stated !== null && scope.planYear !== null && stated < scope.planYear
    )
      return null;
    if (/^before$/i.test(m[1] ?? '') && m[2] === undefined && m[4] !== undefined)
      return known(stated, y => yearEnd(y - 1));
    return known(stated, y => (/^mid/i.test(m[2] ?? '') ? monthEnd(y, 6) : yearEnd(y)));
  },
};

const ORDER = ['first', 'second', 'third', 'fourth'];
/** Q3, Q3 2025, the third quarter of 2025, H1 2026. */
export const englishQuarterRule: TimeRule = {
  name: 'deadlines/english-quarter',
  pattern:
    /\b(?:(?:FY ?)?(20\d{2})[ -]?)?(?:Q([1-4])|H([12])|(first|second|third|fourth) (quarter|half))(?:(?: of)?(?: FY)? ?,? ?(20\d{2}))?\b/gi,
  read: (m, scope) => {
    const stated = year(m[1] ?? m[6], scope, m.index);
    const nth = m[4] === undefined ? Number(m[2] ?? m[3]) : ORDER.indexOf(m[4].toLowerCase()) + 1;
    const last = m[3] !== undefined || /half/i.test(m[5] ?? '') ? nth * 6 : nth * 3;
    return last > 12 ? null : known(stated, y => monthEnd(y, last));
  },
};

const COUNT: Readonly<Record<string, number>> = { other: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
const ADVERBS: Readonly<Record<string, When>> = {
  annually: { every: 'year' },
  yearly: { every: 'year' },
  biennially: { every: 'year', interval: 2 },
  'semi-annually': { every: 'half-year' },
  semiannually: { every: 'half-year' },
  biannually: { every: 'half-year' },
  'half-yearly': { every: 'half-year' },
  quarterly: { every: 'quarter' },
  monthly: { every: 'month' },
  fortnightly: { every: 'week', interval: 2 },
  weekly: { every: 'week' },
};
const PERIODS: Readonly<Record<string, NonNullable<When['every']>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  term: 'term',
  semester: 'term',
};

/** annually, each quarter, every two years, once a month, twice a year. */
export const englishRhythmRule: TimeRule = {
  name: 'deadlines/english-rhythm',
  pattern:
    /\b(?:(annually|yearly|biennially|semi-?annually|biannually|half-yearly|quarterly|monthly|fortnightly|weekly)|(twice) (?:a|per|each|every) year|(?:each|every|per|once an?|times an?|once per|once every) (?:(other|two|three|four|five|six|\d{1,2}) )?(day|week|month|quarter|year|term|semester)s?|on (?:an?) (annual|quarterly|monthly|weekly|daily) basis|daily(?=[.,;)]|$))/gi,
  read: (m, scope) => {
    if (m[1] !== undefined) return ADVERBS[m[1].toLowerCase()] ?? null;
    if (m[2] !== undefined) return { every: 'half-year' };
    if (m[5] !== undefined)
      return {
        every: ({ a: 'year', q: 'quarter', m: 'month', w: 'week', d: 'day' } as const)[m[5][0]?.toLowerCase() as 'a'],
      };
    if (m[4] === undefined) return { every: 'day' };
    const every = PERIODS[m[4].toLowerCase()];
    if (every === undefined || /\$ ?[\d,.]+ ?$/.test(leftOf(scope.text, m.index, 12))) return null;
    const interval = m[3] === undefined ? 1 : (COUNT[m[3].toLowerCase()] ?? Number(m[3]));
    return interval === 1 ? { every } : { every, interval };
  },
};

/** within 90 days of approval, within six months. */
export const englishRelativeRule: TimeRule = {
  name: 'deadlines/english-relative',
  pattern:
    /\bwithin (?:the (?:first|next) )?(?:\d+|an?|one|two|three|four|five|six|nine|ten|twelve|eighteen) (?:calendar |business |working )?(?:hour|day|week|month|year)s?\b/gi,
  read: () => ({ relative: true }),
};

/** Ongoing in a cell, on an ongoing basis in a sentence. */
export const englishStandingRule: TimeRule = {
  name: 'deadlines/english-standing',
  pattern: /\b(?:on an ongoing basis|on a continuing basis|ongoing|continuous(?:ly)?|continuing|permanent)\b/gi,
  read: (m, scope) =>
    scope.cell || (/basis/i.test(m[0]) && rightOf(scope.text, endOf(m), 1) !== '-') ? { standing: true } : null,
};
