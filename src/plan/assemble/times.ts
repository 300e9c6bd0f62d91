import type { Deadline } from '../types';
import type { Range, Source } from '../source';
import { findDeadlines } from '../facts/deadlines';
import { rare } from '../facts/rare';
import type { Period } from '../outline';

/** What times without a year refer to. */
export interface PlanCalendar {
  /** The plan's own year; null if unknown. */
  readonly year: number | null;
  /** True where nothing in the plan says that it is for that year. */
  readonly guessed?: boolean;
  /** Set where its year is not the calendar year. */
  readonly period: Period | null;
  /** That of the days alone (25日前) below a heading of one month, from 1. */
  readonly month?: number;
}

/** Finds the times in a stretch and resolves them by the plan's own calendar. */
export function findTimes(
  source: Source,
  stretch: Range,
  { year, guessed, period, month }: PlanCalendar,
): Deadline<Range>[] {
  if (!period) return findDeadlines(source, stretch, year, guessed, month);
  const first = Number(period.start.slice(0, 4));
  return findDeadlines(source, stretch, Math.min(year ?? first, first), false, month).map(d =>
    rare().inPeriod(d, period),
  );
}
