import type { Deadline } from '../types';
import type { Range } from '../source';
import { fold } from '../text';
import type { Period } from '../outline';
import { FISCAL_YEAR } from '../../language/phrases';

const WHOLE_YEAR = new RegExp(
  String.raw`${FISCAL_YEAR}|fiscal year|financial year|\bFY ?\d*\b|year[- ]end|end of (?:the )?year|20\d{2}\/\d{2}`,
  'i',
);
const QUARTER = /Q[1-4]|季度?|quarter/i;

const SPLIT = /Q([1-4]) ?(?:of )?(?:FY ?)?(20\d{2})[/–-](?:20)?(\d{2})$/i;

/** Q2 2026/27 of the period that has that name. */
function splitQuarter(words: string, period: Period): { date?: string } {
  const [, nth, first, last] = SPLIT.exec(words.trim().replace(/[.,;]$/, '')) ?? [];
  return nth !== undefined && period.start.startsWith(first ?? ' ') && period.end.slice(2, 4) === last
    ? { date: quarterEnd(period, Number(nth)) }
    : {};
}

const shifted = (date: string, years: number): string => `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;

/** Last day of the nth quarter of a period. */
function quarterEnd(period: Period, nth: number): string {
  const [year, month, day] = period.start.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + 3 * nth, (day ?? 1) - 1)).toISOString().slice(0, 10);
}

/** 第一学期末 of a school year is 31 January, 第二学期末 its last day. */
function termEnd(words: string, { start, end }: Period): { date?: string } {
  const term = /第([一二])学期(?!初|开学)/.exec(words)?.[1];
  if (term === undefined || start.slice(5) !== '08-01') return {};
  return { date: term === '一' ? `${end.slice(0, 4)}-01-31` : end };
}

/** No year at all, or that by which the period is called. */
const namesPeriod = (words: string, { start, end }: Period): boolean => {
  const year = /(?:19|20)\d{2}/.exec(words)?.[0];
  return year === undefined || year === start.slice(0, 4) || year === end.slice(0, 4);
};

/** Moves a date that names no year into the period: its own quarters, its own end, its second calendar year. */
export function inPeriod(deadline: Deadline<Range>, period: Period): Deadline<Range> {
  const { date, start } = deadline;
  const words = fold(deadline.quote);
  const called = words.includes(`${period.start.slice(0, 4)}/${period.end.slice(2, 4)}`);
  if (date !== undefined && (called || (period.financial && WHOLE_YEAR.test(words) && namesPeriod(words, period))))
    return { ...deadline, date: period.end };
  if (date === undefined)
    return { ...deadline, ...(period.financial ? splitQuarter(words, period) : termEnd(words, period)) };
  // 115年 of the Republic names 2026 as well.
  if ([0, 1911].some(since => words.includes(String(Number(date.slice(0, 4)) - since)))) return deadline;
  if (period.financial && deadline.rule.includes('quarter') && QUARTER.test(words))
    return { ...deadline, date: quarterEnd(period, Number(date.slice(5, 7)) / 3) };
  const later = shifted(date, 1);
  if (date >= period.start || later > period.end) return deadline;
  return {
    ...deadline,
    date: later,
    ...(start === undefined ? {} : { start: start < period.start ? shifted(start, 1) : start }),
  };
}
