/**
 * Working days: Monday to Friday without the days off of 设置, and the make-up days at weekends. The official calendar is announced
 * year by year and cannot be computed: with empty lists every weekday counts.
 */
import { type SerialDay, addDays } from './serial';

export interface WorkCalendar {
  /** 节假日, serial days. */
  readonly holidays: readonly SerialDay[];
  /** 补班, serial days; a day in both lists is worked. */
  readonly makeUpDays: readonly SerialDay[];
}

/** True where the lists say nothing, which a letter that counts by them has to tell. */
export const isPlainCalendar = ({ holidays, makeUpDays }: WorkCalendar): boolean =>
  holidays.length === 0 && makeUpDays.length === 0;

/** 45292 was a Monday, 1 January 2024: Saturdays and Sundays leave 0 and 1. */
const isWeekend = (day: SerialDay): boolean => [0, 1].includes(((day % 7) + 7) % 7);

/** @param day serial day */
export function isWorkday(day: SerialDay, { holidays, makeUpDays }: WorkCalendar): boolean {
  if (makeUpDays.includes(day)) return true;
  return !isWeekend(day) && !holidays.includes(day);
}

/**
 * The n-th working day after a day; the day itself does not count. 0: the day itself, or the next working day.
 * @param day serial day
 */
export function addWorkdays(day: SerialDay, n: number, calendar: WorkCalendar): SerialDay {
  let at = day;
  if (n <= 0) while (!isWorkday(at, calendar)) at = addDays(at, 1);
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at, calendar)) left--;
  }
  return at;
}

/** Working days after `from` up to and with `to`; negative where `to` is the earlier one. */
export function workdaysBetween(from: SerialDay, to: SerialDay, calendar: WorkCalendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day, calendar)) count++;
  return count;
}
