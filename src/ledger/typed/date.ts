/** Dates in any habit: 2024.6.30 · 24/6/30 · 6月底 · 二季度 · 30 June 2024 · a number that is a day. */
import { asSerialDay, partsOf, serialOf, type SerialDay } from '../dates/serial';
import { dayIn, isBlank } from '../status/cells';
import { STANDING, type Cell } from '../types';
import { wholeNumber } from '../../language/numeral/read';
import { dayOf, isPlanYear, type DateContext } from './day';
import { readEnglishDate } from './english-date';
import { foldTyped } from './fold';
import { periodIn } from './period';
import { BLANK_READING, UNCHANGED, question, readAs, type TypedReading } from './types';
import { saysNothing, saysSame } from './words';

export type { DateContext } from './day';
export type DateReading = TypedReading<SerialDay | typeof STANDING>;

const LEADING =
  /^(?:截至|截止到?|于|在|到|至|约|计划|预计|拟|力争|争取|确保|不[晚迟]于|最[晚迟]于?|by|before|until|till|due|on)[: ]*/;
const TRAILING = /(?:之?前|以前|前完成|完成|为止|止|内完成|下班前)$/;
const TIME = /(?:([日号])|[ t])(?:上午|下午)?\d{1,2}(?:[:点时]\d{0,2}){1,2}(?:[:.]\d+)*z?(?:分|秒)?$/;
/** 延至11月底, 11月底(暂定): words that make of a day one to be asked about. */
const CHANGED = /^(?:延期?|推迟|提前|顺延|调整|改)(?:至|到|为)/;
const ASIDE = /\([^()]{1,8}\)$/;
const STANDING_WORDS = /^(?:长期|长期推进|长期坚持|持续推进|常态化|常态化推进|持续|ongoing|continuous|standing)$/;

const HAN = '[〇○零一二三四五六七八九十]';
const HAN_PART = new RegExp(`(${HAN}{4})(?=年)|(${HAN}{1,2})(?=月)|(${HAN}{1,3})(?=[日号])`, 'g');
/** 周二 behind a blank or in brackets; it is not checked against the day. */
const WEEKDAY = /(?: ?\((?:周|星期|礼拜)?[一二三四五六日天]\)| (?:周|星期|礼拜)[一二三四五六日天])(?=前?$)/;
const OTHER_YEAR = /^(今年|本年度?|当年|明年|次年|来年|后年|去年|上年度?)(?:的|度)?(?=.)/;
const STEPS: Readonly<Record<string, number>> = { 明: 1, 次: 1, 来: 1, 后: 2, 去: -1, 上: -1 };

/** Chinese numerals of a date in digits: 二〇二六年六月三十日. */
const inDigits = (text: string): string => text.replace(HAN_PART, word => String(wholeNumber(word) ?? word));

/** A day that may be meant: a question that offers it. */
const offered = (reading: DateReading): DateReading =>
  reading.is === 'value' ? question('ambiguous', reading.value) : question('not-understood');

/** Digits without a sign between them: 46203 may be a serial day, 0630, 630 and 260630 a day, 2606 a month. All are asked about. */
function bareDigits(text: string, context: DateContext): DateReading | null {
  const month6 = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (month6 !== null) return periodIn(`${month6[1] ?? ''}-${month6[2] ?? ''}`, context);
  if (/^2\d{5}$/.test(text))
    return offered(dayOf(2000 + Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4)), []));
  if (!/^\d{3,5}$/.test(text)) return null;
  const n = Number(text);
  if (text.length === 5) {
    const serial = n >= 36_526 && n < 73_051 ? [asSerialDay(n)] : [];
    return question('ambiguous', ...serial);
  }
  if (text.length === 4 && isPlanYear(n, context) && n >= 1990) return null;
  const year = context.year;
  const [head, tail] = [Math.floor(n / 100), n % 100];
  const days = year === null ? [] : [dayOf(year, head, tail, [])];
  const month = text.length === 4 && tail >= 1 && tail <= 12 && isPlanYear(2000 + head, context);
  const last = month ? [serialOf(2000 + head, tail + 1, 0)] : [];
  const found = days.flatMap(d => (d.is === 'value' ? [d.value] : []));
  return question('ambiguous', ...found, ...last);
}

/** A number in a date cell: a serial day, or a date written as digits (20240630, 202406, 6.3 for 6.30). */
function fromNumber(n: number, context: DateContext): DateReading {
  const serial = dayIn(n);
  if (Number.isInteger(n) && n >= 19_000_101 && n <= 21_001_231)
    return dayOf(Math.floor(n / 10_000), Math.floor(n / 100) % 100, n % 100, []);
  if (Number.isInteger(n) && n >= 190_001 && n <= 210_012)
    return periodIn(`${Math.floor(n / 100)}年${n % 100}月`, context) ?? question('not-understood');
  if (serial !== null) return readAs(serial);
  const text = String(n);
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (match === null || context.year === null)
    return n >= 1990 && n <= 2100 && Number.isInteger(n) && context.use === 'deadline'
      ? question('not-a-day', serialOf(n, 12, 31))
      : question('not-understood');
  const [month, day] = [Number(match[1]), Number(match[2])];
  const first = dayOf(context.year, month, day, ['year-assumed']);
  // 6.3 typed into a sheet may have been 6.3 or 6.30.
  const other = day < 4 && text.endsWith(String(day)) ? dayOf(context.year, month, day * 10, []) : null;
  return first.is === 'value' && other?.is === 'value' ? question('ambiguous', first.value, other.value) : first;
}

/** 2024-6-30, 2024.6.30, 2024/6/30, 2024年6月30日, 24.6.30, 民国113年6月30日, 20240630. */
function fullDate(text: string): DateReading | null {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const split = /^(?:公元)?(\d{4})(?:年 ?|[-./·。] ?| )(\d{1,2})(?:月 ?|[-./·。] ?| )(\d{1,2})[日号.]?$/.exec(text);
  const match = digits ?? split;
  if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]), []);
  const republic = /^(?:民国|民國)?(1\d{2})年(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (republic !== null) return dayOf(Number(republic[1]) + 1911, Number(republic[2]), Number(republic[3]), []);
  const short = /^'?(\d{1,2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/.exec(text);
  if (short !== null) return shortYear(short[1] ?? '', Number(short[2]), short[3] ?? '', text.includes('/'));
  const western = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (western === null) return null;
  const [a, b, year] = [Number(western[1]), Number(western[2]), Number(western[3])];
  const readings = [dayOf(year, a, b, []), dayOf(year, b, a, [])].flatMap(r => (r.is === 'value' ? [r.value] : []));
  const [first, second] = [...new Set(readings)];
  if (first === undefined) return question('no-such-day');
  return second === undefined ? readAs(first) : question('ambiguous', first, second);
}

/** 24.6.30 is a Chinese habit; 6/12/24 may be American or British. */
function shortYear(first: string, middle: number, last: string, slashes: boolean): DateReading {
  const [a, c] = [Number(first), Number(last)];
  const chinese = first.length === 2 ? dayOf(2000 + a, middle, c, []) : question<SerialDay>('not-understood');
  if (!slashes || a > 12 || last.length !== 2 || c < 20) return chinese;
  const readings = [chinese, dayOf(2000 + c, a, middle, []), dayOf(2000 + c, middle, a, [])];
  return question('ambiguous', ...new Set(readings.flatMap(r => (r.is === 'value' ? [r.value] : []))));
}

/** 6月30日, 6.30, 6-30, 6/30 of the plan's year. */
function monthAndDay(text: string, context: DateContext): DateReading | null {
  const match = /^(\d{1,2})(?:月 ?(\d{1,2})[日号]?|[-./](\d{1,2}))$/.exec(text);
  if (match === null) return null;
  if (context.year === null) return question('not-a-day');
  return dayOf(context.year, Number(match[1]), Number(match[2] ?? match[3]), ['year-assumed']);
}

/**
 * A day as an Excel serial, or {@link STANDING} for 长期推进 where a deadline is asked for. Months, quarters and years give their last
 * day for a deadline and a question for a day. Dates without a year take the plan's, and say so.
 */
export function readDate(cell: Cell, context: DateContext): DateReading {
  if (cell === null || isBlank(cell)) return BLANK_READING;
  if (typeof cell === 'boolean') return question('not-understood');
  if (typeof cell === 'number') return Number.isFinite(cell) ? fromNumber(cell, context) : question('not-understood');
  const text = foldTyped(cell);
  const reading = readText(text, context);
  const without = text.replace(CHANGED, '').replace(ASIDE, '');
  if (reading.is !== 'question' || reading.candidates.length > 0 || without === text) return reading;
  const meant = readText(without, context);
  return meant.is === 'value' ? question('words-beside', meant.value) : reading;
}

function readText(text: string, context: DateContext): DateReading {
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  if (context.use === 'deadline' && STANDING_WORDS.test(text)) return readAs(STANDING);
  const bare = inDigits(text.replace(WEEKDAY, ''))
    .replace(/ ?([年月]) ?| (?=[日号])/g, '$1')
    .replace(LEADING, '')
    .replace(TIME, '$1')
    .replace(TRAILING, '');
  const other = OTHER_YEAR.exec(bare);
  const step = STEPS[other?.[1]?.charAt(0) ?? ''] ?? 0;
  const reading = readBare(bare.slice(other?.[0].length ?? 0), {
    ...context,
    year: context.year === null ? null : context.year + step,
  });
  return inPlan(reading, context);
}

const readBare = (text: string, context: DateContext): DateReading =>
  bareDigits(text, context) ??
  fullDate(text) ??
  monthAndDay(text, context) ??
  readEnglishDate(text, context) ??
  periodIn(text, context) ??
  question('not-understood');

/** A day that is no day of a plan is asked about, whatever it was written like. */
const inPlan = (reading: DateReading, context: DateContext): DateReading =>
  reading.is === 'value' && typeof reading.value === 'number' && !isPlanYear(partsOf(reading.value).year, context)
    ? question('no-such-day', reading.value)
    : reading;
