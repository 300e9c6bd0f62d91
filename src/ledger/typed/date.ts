/** Dates in any habit: 2024.6.30 · 24/6/30 · 6月底 · 二季度 · 30 June 2024 · a number that is a day. */
import { serialOf } from '../dates/serial';
import { dayIn, isBlank } from '../status/cells';
import { STANDING, type Cell } from '../types';
import { dayOf, type DateContext } from './day';
import { english } from './english-date';
import { fold } from './fold';
import { periodIn } from './period';
import { BLANK, UNCHANGED, question, value, type Reading } from './types';
import { saysNothing, saysSame } from './words';

export type { DateContext } from './day';
export type DateReading = Reading<number | typeof STANDING>;

const LEADING = /^(?:截至|截止到?|于|在|到|至|约|计划|预计|拟|by|before|until|till|due|on)[: ]*/;
const TRAILING = /(?:之?前|以前|前完成|完成|为止|止|内完成)$/;
const TIME = /[ t](?:上午|下午)?\d{1,2}(?:[:点时]\d{0,2}){1,2}(?:[:.]\d+)*z?(?:分|秒)?$/;
const STANDING_WORDS = /^(?:长期|长期推进|长期坚持|持续推进|常态化|常态化推进|持续|ongoing|continuous|standing)$/;

/** A number in a date cell: a serial day, or a date written as digits (20240630, 202406, 6.3 for 6.30). */
function fromNumber(n: number, context: DateContext): DateReading {
  const serial = dayIn(n);
  if (Number.isInteger(n) && n >= 19_000_101 && n <= 21_001_231)
    return dayOf(Math.floor(n / 10_000), Math.floor(n / 100) % 100, n % 100, []);
  if (Number.isInteger(n) && n >= 190_001 && n <= 210_012)
    return periodIn(`${Math.floor(n / 100)}年${n % 100}月`, context) ?? question('not-understood');
  if (serial !== null) return value(serial);
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
  const split = /^(?:公元)?(\d{4})(?:年 ?|[-./] ?)(\d{1,2})(?:月 ?|[-./] ?)(\d{1,2})[日号]?$/.exec(text);
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
  return second === undefined ? value(first) : question('ambiguous', first, second);
}

/** 24.6.30 is a Chinese habit; 6/12/24 may be American or British. */
function shortYear(first: string, middle: number, last: string, slashes: boolean): DateReading {
  const [a, c] = [Number(first), Number(last)];
  const chinese = first.length === 2 ? dayOf(2000 + a, middle, c, []) : question<number>('not-understood');
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
  if (cell === null || isBlank(cell)) return BLANK;
  if (typeof cell === 'boolean') return question('not-understood');
  if (typeof cell === 'number') return Number.isFinite(cell) ? fromNumber(cell, context) : question('not-understood');
  const text = fold(cell);
  if (saysSame(text)) return UNCHANGED;
  if (saysNothing(text)) return question('nothing-stated');
  if (context.use === 'deadline' && STANDING_WORDS.test(text)) return value(STANDING);
  const bare = text
    .replace(LEADING, '')
    .replace(TIME, '')
    .replace(TRAILING, '')
    .replace(/\([一二三四五六日天]|周[一-日天]\)$/, '');
  return (
    fullDate(bare) ??
    monthAndDay(bare, context) ??
    english(bare, context) ??
    periodIn(bare, context) ??
    question('not-understood')
  );
}
