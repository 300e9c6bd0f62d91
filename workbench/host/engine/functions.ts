/** Functions whose results in Univer differ from Excel's. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * EDATE as Excel has it: the day is cut to the end of the month (31 January + 1 month = 28 February). Univer runs over into
 * March.
 * @param serial day in the 1900 system, its time of day is dropped
 * @returns serial day, or `#NUM!` outside Excel's calendar
 */
export function edate(serial: number, months: number): number | string {
  const from = new Date(EPOCH + Math.floor(serial) * DAY);
  const month = from.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const to = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last));
  const result = (to - EPOCH) / DAY;
  return result < 0 || result > 2_958_465 ? '#NUM!' : result;
}
