import type { Range, Source } from '../source';
import { MONTH, numeral } from '../facts/deadlines/numerals';
import { gather } from '../loops';
import { findTimes } from './times';
import type { PlanCalendar } from './times';

const yearIn = (source: Source, { start, end }: Range): number =>
  Number(/20\d{2}/.exec(source.folded.slice(start, end))?.[0] ?? 0);

/**
 * In a heading that names one year (巩固提升（2026年1月至12月）) the times below belong to it, below a stage of two (2025年11月—2026年2月) to
 * that in which it falls; the nearest such heading holds. One further up does not forbid years before its own (其中2026年2.6亿元 below a
 * stage of 2028).
 */
function ofHeading(
  source: Source,
  heading: Range,
  chain: readonly { readonly heading: Range }[],
  calendar: PlanCalendar,
): PlanCalendar {
  const nearest = [...chain.map(node => node.heading), heading].filter(h => yearIn(source, h)).pop();
  const named = nearest && yearIn(source, nearest);
  if (!named) return calendar;
  const first = Math.min(named, calendar.year ?? named);
  const times = findTimes(source, nearest, { ...calendar, year: first }).filter(d => d.date);
  const [time] = times;
  const years = new Set(gather(times, d => [d.start ?? d.date, d.date].map(x => x?.slice(0, 4))));
  const [year] = years;
  const { start, date } = time ?? {};
  // What began in a year before is not due in the plan's.
  const stage = times.length === 1 && start !== undefined && date !== undefined;
  if (stage && years.size > 1)
    return { year: Number(year), guessed: nearest !== heading, period: { start, end: date, financial: false } };
  return years.size === 1 && year !== undefined && (stage || Number(year) > (calendar.year ?? Infinity))
    ? { ...calendar, year: Number(year), guessed: nearest !== heading }
    : calendar;
}

const ONE_MONTH = new RegExp(`^(?:\\d{4}年)?(${MONTH})月份?(?:重点)?(?:工作(?:安排|重点|计划)?)?:?$`);

/** Below a heading of one month (8月) the days alone are of that month. */
function inMonth(source: Source, chain: readonly { readonly heading: Range }[], calendar: PlanCalendar): PlanCalendar {
  const headings = chain.map(({ heading: { start, end } }) => ONE_MONTH.exec(source.folded.slice(start, end).trim()));
  const month = numeral(headings.filter(m => m !== null).pop()?.[1] ?? '');
  return month ? { ...calendar, month } : calendar;
}

/** The calendar below a heading and those above it, where one of them may name a year or a month. */
export const ofHeadings = (
  source: Source,
  heading: Range,
  chain: readonly { readonly heading: Range }[],
  calendar: PlanCalendar,
): PlanCalendar => inMonth(source, chain, ofHeading(source, heading, chain, calendar));

/** Below 2027年 the months are those of that year. */
export function inStage(source: Source, stage: Range, calendar: PlanCalendar): PlanCalendar {
  const year = yearIn(source, stage);
  return year ? { ...calendar, year, guessed: false } : calendar;
}
