import { fromIso, serialOf, type SerialDay } from '../dates/serial';
import { STANDING } from '../types';
import { overlaps } from '../../plan/spans';
import type { Deadline, Item, Measure, Plan, Rhythm, Target } from '../../plan/types';
import { DEFAULT_NOTE } from '../../i18n/words-of-values';
import type { Lang } from '../../i18n/lang';
import { EVERY_N } from '../../i18n/rhythms';
import { fillBlanks } from '../../i18n/fill';
import { joinSeries } from '../../i18n/marks';

/** The time cells of a row. */
export interface Times {
  readonly start: SerialDay | null;
  /** Serial day, {@link STANDING}, or null. */
  readonly due: SerialDay | typeof STANDING | null;
  readonly dueNote: string | null;
  readonly every: Rhythm | string | null;
}

const dayOf = (deadline: Deadline): Times['due'] =>
  deadline.date !== undefined ? fromIso(deadline.date) : deadline.standing ? STANDING : null;

/** The stretch of time that a day lies in: 4—10月全面实施,[8月中期评估]. */
const around = (deadlines: readonly Deadline[], { date = '' }: Deadline): Deadline | undefined =>
  deadlines.find(({ start, date: last }) => start !== undefined && last !== undefined && start < date && date < last);

/** The last one with a day, or the stretch that it lies in; beside a day 长期坚持 only says that what was done is kept up. */
const lastDue = (deadlines: readonly Deadline[]): Deadline | undefined => {
  const due = [...deadlines].reverse().filter(deadline => dayOf(deadline) !== null);
  const last = due.find(deadline => deadline.date !== undefined) ?? due[0];
  return last && (around(due, last) ?? last);
};

/** The first day of a time that has no last one: 自7月1日起执行. */
const isBegin = (deadline: Deadline): boolean => deadline.start !== undefined && deadline.date === undefined;

/** The day on which a row begins, where it does not lie behind the day when it is due. */
const beginOf = (start: string | undefined, due: Times['due']): SerialDay | null => {
  const day = start === undefined ? null : fromIso(start);
  return day !== null && typeof due === 'number' && day > due ? null : day;
};

const words = (deadlines: readonly Deadline[], lang: Lang): string | null =>
  deadlines.length === 0 ? null : joinSeries([...new Set(deadlines.map(deadline => deadline.quote))], lang);

/** True for the note of a date that nobody wrote. */
export const isDefaultNote = (note: string | null): boolean =>
  Object.values(DEFAULT_NOTE).some(words => words === note);

const MERGED: Readonly<Record<string, Rhythm>> = {
  month3: 'quarter',
  month6: 'half-year',
  month12: 'year',
  quarter2: 'half-year',
  quarter4: 'year',
  'half-year2': 'year',
  day7: 'week',
};

/** A rhythm with its interval: every three months is a quarter; what no word of 周期 says stays in words. */
export function rhythmOf(every: Rhythm | undefined, interval: number | undefined, lang: Lang): Rhythm | string | null {
  if (every === undefined) return null;
  if (interval === undefined || interval === 1) return every;
  return MERGED[`${every}${interval}`] ?? fillBlanks(EVERY_N[every][lang], { n: interval });
}

/** Last day of the plan's year: its own financial or school year where the text defines one. */
const lastDay = (plan: Plan, year: number): SerialDay | null =>
  plan.period === undefined ? serialOf(year, 12, 31) : fromIso(plan.period.end);

/**
 * 起始, 完成时限, 时限说明 and 周期 of a row: the time that 分别 pairs with its number, else that of its own clause, else the measure's last one, else the item's, else the end
 * of the year that the plan says it is for. A time that has no date of its own (30 days after issue) inherits none. 时限说明 keeps
 * the words.
 */
export function timesOf(plan: Plan, item: Item, measure: Measure, target: Target | null, lang: Lang): Times {
  const near = target === null ? [] : measure.deadlines.filter(deadline => overlaps(deadline.span, target.span));
  const isPaired = (deadline: Deadline): boolean => deadline.date !== undefined && deadline.date === target?.due;
  const paired = [near, measure.deadlines].map(all => all.filter(isPaired)).find(all => all.length > 0) ?? [];
  const own = paired.length > 0 ? paired : near;
  const scopes = [own, measure.deadlines, item.deadlines];
  const scope = scopes.find(deadlines => lastDue(deadlines) !== undefined);
  const dated = scope === undefined ? undefined : lastDue(scope);
  const rhythm = [...own, ...(target === null ? measure.deadlines : [])].find(deadline => deadline.every !== undefined);
  const every =
    target?.every === undefined
      ? rhythmOf(rhythm?.every, rhythm?.interval, lang)
      : rhythmOf(target.every, target.interval, lang);
  const all = [...measure.deadlines, ...item.deadlines];
  const begin = all.find(isBegin)?.start;
  const stated = words(scope ?? scopes.find(deadlines => deadlines.length > 0) ?? [], lang);
  if (dated !== undefined) {
    const due = dayOf(dated);
    return { start: beginOf(dated.start ?? begin, due), due, dueNote: stated, every };
  }
  const unresolved = all.some(deadline => deadline.every === undefined && !isBegin(deadline));
  const yearEnd = plan.yearBinds && plan.year !== null && !unresolved ? lastDay(plan, plan.year) : null;
  return {
    start: beginOf(begin, yearEnd),
    due: yearEnd,
    dueNote: stated ?? (yearEnd === null ? null : DEFAULT_NOTE[lang]),
    every,
  };
}
