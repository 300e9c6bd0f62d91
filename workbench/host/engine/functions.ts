/** Where Univer calculates otherwise than Excel. */

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

/**
 * A minus sign before a defined name: Univer takes sign and name for one unknown name, so `-宽限` becomes `(0-宽限)` before it is
 * parsed. What stands in the cell is not changed.
 */
export function signedNames(formula: string): string {
  const parts =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([=(,<>+*/^&;{]\s*|-\s*)-([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(![])/gu;
  return formula.replace(parts, (all, before: string | undefined, name: string | undefined) => {
    if (before === undefined || name === undefined || /^(?:[A-Z]{1,3}\d+|true|false)$/i.test(name)) return all;
    return `${before}(0-${name})`;
  });
}
