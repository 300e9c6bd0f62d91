/** Days that a user types in the pane, by the reader of the sheets: 6月底, 6月30日, 年底, 2023年6月, 12月1日, 长期推进. */
import { fromIso, partsOf, toIso, type SerialDay } from '../../ledger/dates/serial';
import { readDate, type DateContext, type DateReading } from '../../ledger/typed';
import { STANDING } from '../../ledger/types';
import type { Plan } from '../../plan/types';

export type TypedDate =
  | { readonly is: 'blank' }
  /** YYYY-MM-DD */
  | { readonly is: 'day'; readonly date: string }
  | { readonly is: 'standing' }
  /** Not read for certain; the days that may be meant. */
  | { readonly is: 'unclear'; readonly maybe: readonly string[] };

/** The year that a typed day without one belongs to, and where the plan's year begins. */
export interface TypedYear {
  readonly year: number;
  /** First and last day, YYYY-MM-DD, where it is no calendar year. */
  readonly period?: Plan['period'] | undefined;
}

/** The plan's year; this one where it says none. @param now milliseconds since 1970 */
export const planYear = (head: Pick<Plan, 'year' | 'period'>, now: number): TypedYear => ({
  year: head.year ?? new Date(now).getFullYear(),
  period: head.period,
});

const isDay = (value: SerialDay | typeof STANDING): value is SerialDay => value !== STANDING;

/** In a school or financial year, June may be that of the next calendar year. */
function within(
  reading: DateReading,
  typed: string,
  { year, period }: TypedYear,
  use: DateContext['use'],
): DateReading {
  if (reading.is !== 'value' || !period || !isDay(reading.value)) return reading;
  const [first, last] = [fromIso(period.start), fromIso(period.end)];
  if (first === null || last === null || !reading.notes.includes('year-assumed') || reading.value >= first)
    return reading;
  const next = readDate(typed, { year: year + 1, use });
  return next.is === 'value' && isDay(next.value) && next.value <= last ? next : reading;
}

/** @param use `deadline`: a month or quarter stands for its last day; `day`: a day is asked for */
export function readTypedDate(typed: string, year: TypedYear, use: DateContext['use'] = 'deadline'): TypedDate {
  const reading = within(readDate(typed, { year: year.year, use }), typed, year, use);
  if (reading.is === 'blank') return { is: 'blank' };
  if (reading.is === 'value')
    return isDay(reading.value) ? { is: 'day', date: toIso(reading.value) } : { is: 'standing' };
  return { is: 'unclear', maybe: reading.is === 'question' ? reading.candidates.filter(isDay).map(toIso) : [] };
}

/** The first day of the month after this one. @param day Excel serial */
export function firstOfNextMonth(day: SerialDay): string {
  const { year, month } = partsOf(day);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** A day typed in any usual way, without a year in this one, as YYYY-MM-DD; null where it cannot be read for certain. */
export function typedDay(typed: string, year: number): string | null {
  const reading = readTypedDate(typed, { year }, 'day');
  return reading.is === 'day' ? reading.date : null;
}
