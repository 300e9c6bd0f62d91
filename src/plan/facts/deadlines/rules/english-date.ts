import { beforeMonth, day, known, monthEnd, monthStart, spell } from '../calendar';
import { DUE, MONTH_NAME, isDue, monthNumber } from '../english-words';
import type { When } from '../calendar';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { statedYear } from '../which-year';
import { isDigitAt } from '../../../../language/script/signs';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  );
/** Pattern of a day of the month in figures (with or without its ending) or as an ordinal in words. */
const DAY_NUMBER = `(?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|(?:(?:twenty|thirty)[- ])?(?:${ORDINALS.join('|')}))`;

/** Number of a day as matched by {@link DAY_NUMBER}. */
const dayNumber = (word: string): number => {
  if (isDigitAt(word, 0)) return parseInt(word, 10);
  const [first = '', ones] = word.toLowerCase().split(/[- ]/);
  const tens = ones === undefined ? '' : first;
  const nth = ORDINALS.indexOf(ones ?? first) + 1;
  return (tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0) + (nth === 21 ? 30 : nth);
};

/** Pattern of the hour and the day of the week that may stand before a day: noon on, COB Friday. */
const DAY_LEAD =
  '(?:(?:(?:close|end) of (?:business|play)|close|cob|eod|cop|noon|midday|midnight|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?),? )?(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';

/** Nov 30 前, among Chinese words. */
const AHEAD = /^ ?[前之以]/;
/** In May [and October]: another moment of the same kind. */
const MONTH_BEFORE = new RegExp(`\\b${MONTH_NAME}(?: 20\\d\\d)? $`, 'i');
/** w/c 5 May: the seven days from then on. */
const weekFrom = (year: number | null, month: number, first: number): When | null =>
  spell(
    year,
    y => day(y, month, first),
    y => new Date(Date.UTC(y, month - 1, first + 6)).toISOString().slice(0, 10),
  );

const YEAR = '((?:19|20)\\d{2})';

/** by 30 June 2025, by noon on Friday 5 June, by 30-Jun-2025, by June 30, 2025, by June first, by September 2020, by 2020 September, by mid-March, before October, w/c 5 May. */
export const englishDateRule: TimeRule = {
  name: 'deadlines/english-date',
  prefilter: 'aeucopAEOU',
  pattern: new RegExp(
    `\\b(?:(${DUE}|on|and|w/[ce]|(?:(?:in|during) the )?week (?:commencing|beginning|ending|of)|(?=end of|end-|mid|early|late)) ?(?:the )?(?:(?:very )?(end|last (?:working )?day)(?: of |[- ])|(?:start|beginning) of |(early|mid|late)[- ])?${DAY_LEAD})?` +
      `(?:(${DAY_NUMBER})(?: of)?[ -](${MONTH_NAME}),?[ -]?${YEAR}?|(${MONTH_NAME})[ -](${DAY_NUMBER})(?:, ?${YEAR})?|${YEAR} (${MONTH_NAME})|(${MONTH_NAME}),? ?${YEAR}?)(?![A-Za-z])`,
    'gi',
  ),
  read: (m, scope) => {
    const name = m[5] ?? m[7] ?? m[11] ?? m[12] ?? '';
    const [on, stated] = [m[4] ?? m[8], m[6] ?? m[9] ?? m[10] ?? m[13]];
    if (
      ['may', 'mar', 'march'].includes(name.toLowerCase()) &&
      m[1] === undefined &&
      on === undefined &&
      stated === undefined
    )
      return null;
    const year = statedYear(stated, scope, m.index);
    const again = m[1]?.toLowerCase() === 'and';
    const word = !again ? m[1] : MONTH_BEFORE.test(leftOf(scope.text, m.index, 20)) ? 'in' : undefined;
    if (!isDue(word, year, scope) && !AHEAD.test(rightOf(scope.text, endOf(m), 2))) return null;
    const month = monthNumber(name);
    if (on !== undefined && /w\/c|week [cbo]/i.test(m[1] ?? '')) return weekFrom(year, month, dayNumber(on));
    if (on !== undefined) return dayNumber(on) > 31 ? null : known(year, y => day(y, month, dayNumber(on)));
    if (/\b(?:start|beginning) of /i.test(m[0])) return known(year, y => monthStart(y, month));
    if (m[1]?.toLowerCase() === 'before' && m[2] === undefined) return known(year, y => beforeMonth(y, month));
    const part = { early: 10, mid: 15, late: 0 }[(m[3] ?? 'late').toLowerCase()] ?? 0;
    return known(year, y => (part > 0 ? day(y, month, part) : monthEnd(y, month)));
  },
};
