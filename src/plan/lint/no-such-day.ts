import { day } from '../facts/deadlines/calendar';
import { numeral } from '../facts/deadlines/numerals';
import { dayRule, MONTH_DAY } from '../facts/deadlines/rules/day';
import { fold } from '../text';
import type { Deadline } from '../types';

const LEAP = 2024;
const NAMED = new RegExp(MONTH_DAY);

/**
 * True for a time that names a day which no calendar has (2月30日, 5月0日). February 29 is one where its year is known.
 * @param hasYear the plan says for which year it is
 */
export function isNoSuchDay({ rule, basis, date, quote }: Deadline<unknown>, hasYear: boolean): boolean {
  if (rule !== dayRule.name || basis !== 'stated' || date !== undefined) return false;
  const named = NAMED.exec(fold(quote));
  return named !== null && (hasYear || day(LEAP, numeral(named[1] ?? ''), numeral(named[2] ?? '')) === null);
}
