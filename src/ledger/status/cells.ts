/** What a cell holds, as the sheet's formulas see it. */
import type { Cell } from '../types';

/** First and last serial day that count as a date: 1954-10-03 to 9999-12-31. A year typed as 2023, or 20230630, is none. */
export const FIRST_DAY = 20_000;
export const LAST_DAY = 2_958_465;

/** True for nothing at all and for blanks, full-width ones too. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && /^[ \u3000]*$/.test(cell));

/** A numeric cell's number, else null. */
export const numberIn = (cell: Cell): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

/** The serial day of a date cell, without its time of day; null for anything else. */
export function dayIn(cell: Cell): number | null {
  const n = numberIn(cell);
  return n !== null && n >= FIRST_DAY && n < LAST_DAY + 1 ? Math.floor(n) : null;
}

/** True for `%` and its full-width form: such rows hold fractions. */
export const isPercent = (unit: string | null): boolean => unit !== null && /^ *[%％] *$/.test(unit);
