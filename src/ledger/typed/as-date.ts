/** A day where a number is asked for: a sheet makes one of a typed 6/8. */
import { tidy } from '../../language/numeral/digits';
import { partsOf, serialOf } from '../dates/serial';
import { question, type TypedReading } from './types';

const DAY = /^(?:(?:19|20)\d{2}[-./年])?(\d{1,2})[-月](\d{1,2})日?(?: \d{1,2}:\d{2})?$/;
const FULL = /^(?:19|20)\d{2}[-./年](\d{1,2})[-./月](\d{1,2})日?(?: \d{1,2}:\d{2})?$/;

/** The question that a folded text raises which is a day; null if it is none. 6月8日 may have been 6/8: six, or six of eight. */
export function dayInstead(text: string, share: boolean): TypedReading | null {
  const match = FULL.exec(text) ?? (text.includes('月') ? DAY.exec(text) : null);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const part = tidy(month / day);
  return share ? question('is-a-date', ...(part <= 1 ? [part] : [])) : question('is-a-date', month, part);
}

const FIRST = serialOf(2015, 1, 1);
const LAST = serialOf(2040, 12, 31);

/** True for a number that is a day of our years, where nobody knows how its cell shows it: a format is lost when values are pasted. */
export const isDayByChance = (n: number): boolean => Number.isInteger(n) && n >= FIRST && n <= LAST;

/** The question that such a number raises where it is ten times the target or more: the number itself, or a typed 6/8. */
export function dayByChance(n: number): TypedReading {
  const { month, day } = partsOf(n);
  return question('is-a-date', n, month, tidy(month / day));
}
