import { PERIODS_ENGLISH } from '../../lexicon/english';
import type { When } from '../calendar';
import { leftOf } from '../rule';
import type { TimeRule } from '../rule';

const COUNT: Readonly<Record<string, number>> = { other: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
const ADVERBS: Readonly<Record<string, When>> = {
  annually: { every: 'year' },
  yearly: { every: 'year' },
  annual: { every: 'year' },
  biweekly: { every: 'week', interval: 2 },
  bimonthly: { every: 'month', interval: 2 },
  biennially: { every: 'year', interval: 2 },
  semiannually: { every: 'half-year' },
  biannually: { every: 'half-year' },
  halfyearly: { every: 'half-year' },
  quarterly: { every: 'quarter' },
  monthly: { every: 'month' },
  fortnightly: { every: 'week', interval: 2 },
  termly: { every: 'term' },
  weekly: { every: 'week' },
  daily: { every: 'day' },
  nightly: { every: 'day' },
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

/** once a year, 3 training days a year: so often, or so many. */
const TIMES =
  /(?:once|twice|times|%|per ?cent|\b(?:\d[\d,]*|two|three|four|five|six|eight|ten|twelve)(?: [a-z-]+){0,5}) $/i;

/** annually, each quarter, each winter, every two years, once a month, twice a year. `annual` and `daily` before a noun are attributes. */
export const englishRhythmRule: TimeRule = {
  name: 'deadlines/english-rhythm',
  prefilter: 'aeiouy',
  pattern: new RegExp(
    `\\b(?:(annually|yearly|biennially|bi-?weekly|bi-?monthly|semi-?annually|biannually|half-yearly|quarterly|monthly|fortnightly|termly|weekly|(?:daily|nightly)(?=[.,;)]|$| and\\b)|(?:annual|daily)(?= basis))|(twice)(?: (?:a|per|each|every) year| yearly| annually)|(?:each|every|per|an?(?= (?:day|week|month|quarter|year|term)\\b)|once every) (?:(other|two|three|four|five|six|\\d{1,2}) )?(${PERIODS_ENGLISH})s?(?! (?:groups?|\\d))|(?:each|every) (spring|summer|autumn|winter)(?=[.,;)]|$| (?:and|for|in|to)\\b))\\b`,
    'gi',
  ),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 48);
    if (m[1] !== undefined && /\b(?:average|mean|typical) $/i.test(left)) return null;
    if (m[1] !== undefined) return ADVERBS[m[1].toLowerCase().replace('-', '')] ?? null;
    if (m[5] !== undefined) return { every: 'year' };
    if (m[2] !== undefined) return { every: 'half-year' };
    if (/^an? /i.test(m[0]) && !TIMES.test(left)) return null;
    const every = PERIODS[(m[4] ?? '').toLowerCase()];
    if (
      every === undefined ||
      (!m[0].toLowerCase().startsWith('every') &&
        /(?:[$€£]|RMB|USD|CNY|EUR|GBP) ?[\d,.]+ ?(?:k|m|bn|thousand|million|billion)? ?$/i.test(left))
    )
      return null;
    const interval = m[3] === undefined ? 1 : (COUNT[m[3].toLowerCase()] ?? Number(m[3]));
    return interval === 1 ? { every } : { every, interval };
  },
};
