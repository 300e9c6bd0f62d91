/** A list of days in one cell: `2026-10-01—2026-10-08、2026-01-01`. */
import { FIRST_DAY, LAST_DAY } from '../status/cells';
import type { Cell } from '../types';
import { readDate } from '../typed/date';
import { toIso, type SerialDay, asSerialDay, addDays } from './serial';

const SEPARATORS = /[、，,;；\r\n]+/;
/** Between the first and the last day of a span; a single hyphen stands inside dates. */
const SPAN = /\s*(?:至|到|~|～|—+|–|--+|\bto\b)\s*/;
/** Most days in a span: a longer one is a slip. */
const LONGEST = 100;

function dayIn(text: string, year: number | null): SerialDay | null {
  const read = readDate(text, { year, use: 'day' });
  return read.is === 'value' && typeof read.value === 'number' ? read.value : null;
}

/** The days of one entry; null where it is neither a day nor a span of days. */
function entryDays(text: string, year: number | null): readonly SerialDay[] | null {
  const [first = '', last = first, more] = text.split(SPAN);
  const [from, to] = [dayIn(first, year), dayIn(last, year)];
  if (from === null || to === null || more !== undefined || to < from || to - from >= LONGEST) return null;
  return Array.from({ length: to - from + 1 }, (_, i) => addDays(from, i));
}

/**
 * Reads a list of days.
 * @param year of dates without one
 * @returns the days, ascending, each once; null where an entry is none. A blank cell is an empty list.
 */
export function readDays(cell: Cell, year: number | null): readonly SerialDay[] | null {
  if (typeof cell === 'number') return cell >= FIRST_DAY && cell <= LAST_DAY ? [asSerialDay(cell)] : null;
  if (typeof cell === 'boolean') return null;
  const entries = (cell ?? '')
    .split(SEPARATORS)
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .map(entry => entryDays(entry, year));
  const days = entries.flatMap(entry => entry ?? []);
  return entries.includes(null) ? null : [...new Set(days)].sort((a, b) => a - b);
}

/** A list of days as a cell holds it; days in a row as a span. @param days ascending */
export function daysText(days: readonly SerialDay[]): string {
  const spans: [SerialDay, SerialDay][] = [];
  for (const day of days) {
    const last = spans[spans.length - 1];
    if (last !== undefined && day === last[1] + 1) last[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([from, to]) => (from === to ? toIso(from) : `${toIso(from)}—${toIso(to)}`)).join('、');
}
