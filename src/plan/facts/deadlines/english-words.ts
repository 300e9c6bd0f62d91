import type { DeadlineScope } from './rule';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Pattern of a month's English name or its abbreviation. */
export const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** Pattern of the words after which a moment is due. */
export const DUE =
  '(?:no later than|not later than|on or before|prior to|by|before|until|through|(?:due|by|date|deadline|when|time ?(?:line|frame|scale)|completion):|due(?: on| by| in)?|in|during|throughout)';

/** Number of a month from 1. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** True where the word before a moment makes it due: `in 2019` in a plan of 2020 is told, a bare date counts in a cell. */
export const isDue = (word: string | undefined, year: number | null, scope: DeadlineScope): boolean => {
  if (scope.cell) return true;
  if (word === undefined) return false;
  if (!['in', 'on', 'during'].includes(word.toLowerCase())) return true;
  return scope.planYear !== null && year !== null && year >= scope.planYear;
};
