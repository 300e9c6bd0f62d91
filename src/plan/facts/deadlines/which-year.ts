import { ANY_YEAR, yearOf } from './numerals';
import { leftOf } from './rule';
import type { Scope } from './rule';

/** Pattern of a year with its 年, or a word that points to one; two groups. */
export const WHICH = `(?:(${ANY_YEAR}) ?年 ?|(今年|本年|明年|次年|来年|翌年|同年)(?:度|的)? ?)?`;

/** The year that the groups of {@link WHICH} name; without them that of the words before, else the plan's. */
export const whichYear = (
  year: string | undefined,
  word: string | undefined,
  scope: Scope,
  at: number,
): number | null => {
  if (year !== undefined) return yearOf(year);
  if (word === undefined || word === '同年') return scope.yearAt(at);
  if (/^[今本]/.test(word)) return scope.planYear;
  const base = word === '次年' || word === '翌年' ? scope.yearAt(at) : scope.planYear;
  return base === null ? null : base + 1;
};

/** Ends of words after which a moment is one by which something is due, not one of which is told. */
const AIMS = /(?:于|在|到|至|拟|将|定|划|争|保|迟|晚|前|的|:|,|、|;|。|\(|\[|\s|^)$/;

/** A moment without 前 in running text is due where the place is one for a time and the year is not over. */
export const stands = (year: string | undefined, at: number, scope: Scope): boolean => {
  if (scope.cell) return true;
  if (year !== undefined && scope.planYear !== null && yearOf(year) < scope.planYear) return false;
  return scope.planYear !== null || AIMS.test(leftOf(scope.text, at, 1));
};
