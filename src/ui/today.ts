import { serialOf, type SerialDay } from '../ledger/dates/serial';

/** Today in the user's own time zone as a serial day; `now` in milliseconds since 1970. */
export function todayOf(now: number): SerialDay {
  const date = new Date(now);
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Now in the user's own time zone: serial day with the time of day as its fraction, to the second. */
export function momentOf(now: number): number {
  const date = new Date(now);
  return todayOf(now) + (date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds()) / 86_400;
}
