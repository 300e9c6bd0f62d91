import { serialOf } from '../ledger/dates/serial';

/** Today in the user's own time zone as a serial day; `now` in milliseconds since 1970. */
export function todayOf(now: number): number {
  const date = new Date(now);
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
