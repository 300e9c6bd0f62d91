import { isMonthEnd, monthIndex } from '../dates/serial';
import type { Rhythm } from '../../plan/types';

/** Calendar months of one period; a term counts six. */
export const MONTHS_PER: Readonly<Partial<Record<Rhythm, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  term: 6,
  year: 12,
};
/** Days of one period. */
export const DAYS_PER: Readonly<Partial<Record<Rhythm, number>>> = { day: 1, week: 7 };

/** Calendar months that a span touches, both ends counted; 0 or less if it ends before it begins. */
export const monthsIn = (start: number, end: number): number => monthIndex(end) - monthIndex(start) + 1;

/** Calendar months over by the evening of a day; the last one counts only on its last day. */
export const monthsOver = (start: number, asOf: number): number =>
  monthIndex(asOf) - monthIndex(start) + (isMonthEnd(asOf) ? 1 : 0);

/** How many times a rhythm comes round from one day to another: rounded up, at least once. */
export function periodsIn(every: Rhythm, start: number, due: number): number {
  const months = MONTHS_PER[every];
  if (months !== undefined) return Math.max(1, Math.ceil(monthsIn(start, due) / months));
  return Math.max(1, Math.ceil((due - start + 1) / (DAYS_PER[every] ?? 1)));
}
