/** Days as Excel counts them in the 1900 date system: 45291 is 2023-12-31. Pure arithmetic, no time zone. */
import type { DayParts } from '../../i18n/days';

declare const brand: unique symbol;

/**
 * A whole day. Counts of days, and moments (a day with the time of day as its fraction), are plain numbers. At run time a number like
 * any other.
 */
export type SerialDay = number & { readonly [brand]: 'SerialDay' };

/** The day of a number that stands for one; a time of day is dropped. */
export const asSerialDay = (serial: number): SerialDay => Math.floor(serial) as SerialDay;

/** So many days later; earlier where negative. */
export const addDays = (day: SerialDay, days: number): SerialDay => asSerialDay(day + days);

/** The earliest of some days. @param days at least one */
export const firstOf = (days: readonly SerialDay[]): SerialDay => asSerialDay(Math.min(...days));

/** The latest of some days. @param days at least one */
export const lastOf = (days: readonly SerialDay[]): SerialDay => asSerialDay(Math.max(...days));

const MS = 86_400_000;
/** Serial day of 1970-01-01. */
const UNIX = 25_569;

/** Serial day of a date; month and day may overflow (month 13 is January of the next year, day 0 the month before's last). */
export const serialOf = (year: number, month: number, day: number): SerialDay =>
  asSerialDay(Date.UTC(year, month - 1, day) / MS + UNIX);

/** Year, month and day of a serial day of March 1900 or later; a time of day is ignored. */
export function partsOf(serial: number): DayParts {
  const date = new Date((Math.floor(serial) - UNIX) * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial day of `YYYY-MM-DD`; null if it is none or no such day exists. */
export function fromIso(text: string): SerialDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return toIso(serial) === text ? serial : null;
}

/** `YYYY-MM-DD` of a serial day. */
export function toIso(serial: number): string {
  const { year, month, day } = partsOf(serial);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Months since year 0: differences count calendar months. */
export function monthIndex(serial: number): number {
  const { year, month } = partsOf(serial);
  return year * 12 + month;
}

/** True on the last day of a month. */
export const isMonthEnd = (serial: number): boolean => partsOf(serial + 1).day === 1;

/** The last day of the month before a day: what a bulletin is about when nobody says otherwise. */
export function lastMonthEnd(day: SerialDay): SerialDay {
  const { year, month } = partsOf(day);
  return serialOf(year, month, 0);
}
