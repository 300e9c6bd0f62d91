/** The part of a {@link Deadline} that says when: dates are YYYY-MM-DD. */
export interface When {
  readonly date?: string;
  readonly start?: string;
  readonly every?: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';
  readonly interval?: number;
  readonly standing?: true;
  readonly relative?: true;
  /** It names a day that no calendar has (2月30日): its words are kept. */
  readonly noSuchDay?: true;
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

/** The day that a day of a month is when it is counted on into the months behind: 9月40日 is 10 October. */
export const daysOn = (year: number, month: number, dayOfMonth: number): string | null => {
  const days = daysIn(year, month);
  if (dayOfMonth <= days || days === 0) return day(year, month, dayOfMonth);
  return daysOn(month === 12 ? year + 1 : year, (month % 12) + 1, dayOfMonth - days);
};

export const monthStart = (year: number, month: number): string => `${year}-${two(month)}-01`;
export const monthEnd = (year: number, month: number): string => `${year}-${two(month)}-${two(daysIn(year, month))}`;
export const yearEnd = (year: number): string => `${year}-12-31`;

/** Last day of the month before. */
export const beforeMonth = (year: number, month: number): string =>
  month === 1 ? yearEnd(year - 1) : monthEnd(year, month - 1);

/** A leap year: only in one can 29 February be a day of a year that nobody knows. */
const LEAP_YEAR = 2024;

/** The day or stretch that a year makes of a time. Without the year the words are kept, no date is invented; so they are where no calendar has the day. */
const inYear = (year: number | null, read: (year: number) => When | null): When => {
  const found = read(year ?? LEAP_YEAR);
  return found === null ? { noSuchDay: true } : year === null ? {} : found;
};

/** A date if the year is known, else nothing; told where the calendar has no such day (`date` gives null). */
export const known = (year: number | null, date: (year: number) => string | null): When =>
  inYear(year, y => {
    const found = date(y);
    return found === null ? null : { date: found };
  });

/** A stretch of time if the year is known; told where the calendar does not have its first or last day. Null where it ends before it begins. */
export const spell = (
  year: number | null,
  start: (year: number) => string | null,
  date: (year: number) => string | null,
): When | null => {
  const when = inYear(year, y => {
    const [from, to] = [start(y), date(y)];
    return from === null || to === null ? null : { start: from, date: to };
  });
  return (when.start ?? '') > (when.date ?? '') ? null : when;
};
