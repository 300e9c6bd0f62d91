import { ANY_YEAR, yearOf } from './numerals';
import { leftOf } from './rule';
import type { DeadlineScope } from './rule';

/** Pattern of the words that point to a year. */
export const POINTING = '(?:[今本明次来翌同当后去前]年|上一?年)';
/** Pattern of a year with its 年, or a word that points to one; two groups. */
export const WHICH = `(?:(${ANY_YEAR}) ?年 ?|(${POINTING})(?:度|的)? ?)?`;
/** How far a word points from the plan's year. */
const FAR: Readonly<Record<string, number>> = { 今: 0, 本: 0, 当: 0, 明: 1, 来: 1, 后: 2, 去: -1, 上: -1, 前: -2 };

/** The year that the groups of {@link WHICH} name; without them that of the words before, else the plan's. */
export const whichYear = (
  year: string | undefined,
  word: string | undefined,
  scope: DeadlineScope,
  at: number,
): number | null => {
  if (year !== undefined) return yearOf(year);
  if (word === undefined || word === '同年') return scope.yearAt(at);
  const far = FAR[word.charAt(0)];
  const base = far === undefined ? scope.yearAt(at) : scope.planYear;
  return base === null ? null : base + (far ?? 1);
};

/** Ends of words after which a moment is one by which something is due, not one of which is told. */
const AIMS = /(?:于|在|到|至|拟|将|定|划|争|保|迟|晚|前|的|:|,|、|;|。|\(|\[|#|\s|^)$/;

/** A moment without 前 in running text is due where the place is one for a time and the year is not over. */
export const stands = (year: string | undefined, at: number, scope: DeadlineScope): boolean => {
  if (scope.cell) return true;
  if (year !== undefined && !scope.guessed && scope.planYear !== null && yearOf(year) < scope.planYear) return false;
  return scope.planYear !== null || AIMS.test(leftOf(scope.text, at, 1));
};

/** The year that stands beside a moment in figures, else that of the words before. */
export const statedYear = (year: string | undefined, scope: DeadlineScope, at: number): number | null =>
  year === undefined ? scope.yearAt(at) : Number(year);
