/** A day where a number is asked for: a sheet makes one of a typed 6/8. */
import { tidy } from '../../language/numeral/digits';
import { question, type Reading } from './types';

const DAY = /^(?:(?:19|20)\d{2}[-./年])?(\d{1,2})[-月](\d{1,2})日?(?: \d{1,2}:\d{2})?$/;
const FULL = /^(?:19|20)\d{2}[-./年](\d{1,2})[-./月](\d{1,2})日?(?: \d{1,2}:\d{2})?$/;

/** The question that a folded text raises which is a day; null if it is none. 6月8日 may have been 6/8: six, or six of eight. */
export function dayInstead(text: string, share: boolean): Reading | null {
  const match = FULL.exec(text) ?? (text.includes('月') ? DAY.exec(text) : null);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const part = tidy(month / day);
  return share ? question('is-a-date', ...(part <= 1 ? [part] : [])) : question('is-a-date', month, part);
}
