import { monthIndex } from '../dates/serial';
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
