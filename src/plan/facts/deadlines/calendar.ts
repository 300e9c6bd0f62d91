/** The part of a {@link Deadline} that says when: dates are YYYY-MM-DD. */
export interface When {
  readonly date?: string;
  readonly start?: string;
  readonly every?: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';
  readonly interval?: number;
  readonly standing?: true;
  readonly relative?: true;
}

/** Days of the months, from January at 1; February's without its leap day. */
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (n: number): string => String(n).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month of the Gregorian calendar; `month` counts from 1. Other months have none. */
export const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month] ?? 0));

/** YYYY-MM-DD, or null where the calendar has no such day. */
export const day = (year: number, month: number, dayOfMonth: number): string | null =>
  dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month) ? `${year}-${two(month)}-${two(dayOfMonth)}` : null;

export const monthStart = (year: number, month: number): string => `${year}-${two(month)}-01`;
export const monthEnd = (year: number, month: number): string => `${year}-${two(month)}-${two(daysIn(year, month))}`;
export const yearEnd = (year: number): string => `${year}-12-31`;

/** Last day of the month before. */
export const beforeMonth = (year: number, month: number): string =>
  month === 1 ? yearEnd(year - 1) : monthEnd(year, month - 1);

/** A date if the year is known, else nothing: the words are kept, no date is invented. */
export const known = (year: number | null, date: (year: number) => string | null): When | null => {
  if (year === null) return {};
  const found = date(year);
  return found === null ? null : { date: found };
};

/** A stretch of time if the year is known. */
export const spell = (year: number | null, start: (year: number) => string, date: (year: number) => string): When =>
  year === null ? {} : { start: start(year), date: date(year) };
