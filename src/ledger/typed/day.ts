import { partsOf, serialOf, type SerialDay } from '../dates/serial';
import { question, readAs, type Note, type TypedReading } from './types';

export interface DateContext {
  /** Year that dates without one belong to: the plan's. Null: none, such dates are asked about. */
  readonly year: number | null;
  /** `deadline`: a period stands for its last day. `day`: a day is asked for (填报日期). */
  readonly use: 'deadline' | 'day';
}

/** Years that a plan may speak of: a cell that names another one is asked about. 98年 is not 2098. */
export const isPlanYear = (year: number, context: DateContext): boolean =>
  year >= 1955 && year <= 2099 && (context.year === null || Math.abs(year - context.year) <= FAR);
const FAR = 40;

/** The serial of a day; a question if there is no such day, with the month's last one as candidate for 2024.6.31. */
export function dayOf(year: number, month: number, day: number, notes: readonly Note[]): TypedReading<SerialDay> {
  if (year < 1955 || year > 2199 || month < 1 || month > 12 || day < 1) return question('no-such-day');
  const serial = serialOf(year, month, day);
  if (partsOf(serial).month === month) return readAs(serial, ...notes);
  return day <= 31 ? question('no-such-day', serialOf(year, month + 1, 0)) : question('no-such-day');
}
