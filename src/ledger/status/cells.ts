/** What a cell holds, as the sheet's formulas see it. */
import type { Cell } from '../types';
import { type SerialDay, asSerialDay } from '../dates/serial';

/** First and last serial day that count as a date: 1954-10-03 to 9999-12-31. A year typed as 2023, or 20230630, is none. */
export const FIRST_DAY = 20_000;
export const LAST_DAY = 2_958_465;

/** White space inside a line that formulas see: tab, no-break and full-width blank. A plain blank is what each of them counts as. */
export const BLANKS = ['\t', '\u00a0', '\u3000'] as const;
const BLANK = /[ \t\u00a0\u3000]+/g;
const WHITE = /[ \t\u00a0\u3000\r\n]+/g;

const trimmed = (text: string): string => text.replace(/^ | $/g, '');

/** A line without outer blanks, inner ones collapsed, as TRIM does it; every kind of blank counts. */
export const tidied = (text: string): string => trimmed(text.replace(BLANK, ' '));

/** The same for a text of several lines: a line break is white space, too. */
export const cleaned = (text: string): string => trimmed(text.replace(WHITE, ' '));

/** True for nothing at all and for mere white space. */
export const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cleaned(cell) === '');

/** Error values as a sheet shows them, and as a reader hands them on: texts. */
export const ERRORS = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;

/** True for an error value. */
export const isError = (cell: Cell): boolean =>
  typeof cell === 'string' && (ERRORS as readonly string[]).includes(cell.toUpperCase());

/** A numeric cell's number, else null. */
export const numberIn = (cell: Cell): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

/** The serial day of a date cell, without its time of day; null for anything else. */
export function dayIn(cell: Cell): SerialDay | null {
  const n = numberIn(cell);
  return n !== null && n >= FIRST_DAY && n < LAST_DAY + 1 ? asSerialDay(n) : null;
}

/** True for `%` and its full-width form: such rows hold fractions. */
export const isPercent = (unit: string | null): boolean => unit !== null && /^[%％]$/.test(cleaned(unit));
