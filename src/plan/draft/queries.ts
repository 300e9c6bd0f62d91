import type { Deadline, Owner } from '../types';
import type { DraftItem, DraftMeasure, DraftPlan } from './types';

export interface PlanCounts {
  readonly sections: number;
  readonly items: number;
  readonly measures: number;
  readonly targets: number;
  /** Measures without any owner, suggested ones not counted as owners. */
  readonly unowned: number;
  /** Measures that some body supports and none leads. */
  readonly leaderless: number;
  /** Measures for which no due date can be given. */
  readonly undated: number;
}

/** The deadlines that hold for a measure: its own, else its item's. */
export const deadlinesOf = (item: DraftItem, measure: DraftMeasure): readonly Deadline[] =>
  measure.measure.deadlines.length > 0 ? measure.measure.deadlines : item.item.deadlines;

/** The owners that hold for a measure: its own, else its item's, else those suggested for it. */
export function ownersOf(item: DraftItem, measure: DraftMeasure): readonly Owner[] {
  const own = measure.measure.owners;
  return own.some(o => o.basis !== 'suggested') || item.item.owners.length === 0 ? own : item.item.owners;
}

/**
 * True where a due cell would stay blank: no date, no standing order, and no year that binds. A time without a date of its own
 * (30 days after issue) inherits none; a mere rhythm does.
 */
export function isUndated(plan: DraftPlan, item: DraftItem, measure: DraftMeasure): boolean {
  const all = [...measure.measure.deadlines, ...item.item.deadlines];
  if (all.some(d => d.date !== undefined || d.standing === true)) return false;
  return all.some(d => d.every === undefined) || !plan.head.yearBinds || plan.head.year === null;
}

export const isUnowned = (item: DraftItem, measure: DraftMeasure): boolean =>
  ownersOf(item, measure).every(o => o.basis === 'suggested');

/** True where bodies are named and none of them leads. */
export function isLeaderless(item: DraftItem, measure: DraftMeasure): boolean {
  const own = ownersOf(item, measure).filter(o => o.basis !== 'suggested');
  return own.length > 0 && own.every(o => o.role !== 'lead');
}

/** Every measure with its item, in the order of the plan. */
export const eachMeasure = (plan: DraftPlan): readonly (readonly [DraftItem, DraftMeasure])[] =>
  plan.items.flatMap(item => item.measures.map(measure => [item, measure] as const));

export function count(plan: DraftPlan): PlanCounts {
  const all = eachMeasure(plan);
  return {
    sections: plan.head.sections.length,
    items: plan.items.filter(i => i.measures.length > 0).length,
    measures: all.length,
    targets: all.reduce((sum, [, m]) => sum + m.measure.targets.length, 0),
    unowned: all.filter(([item, m]) => isUnowned(item, m)).length,
    leaderless: all.filter(([item, m]) => isLeaderless(item, m)).length,
    undated: all.filter(([item, m]) => isUndated(plan, item, m)).length,
  };
}

/** True where the words stand in the measure, its heading, an indicator or an owner's name; letter case does not matter. */
export function matches(item: DraftItem, measure: DraftMeasure, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  const { text, targets } = measure.measure;
  const places = [
    item.item.heading,
    text,
    ...targets.map(t => t.indicator),
    ...ownersOf(item, measure).map(o => o.name),
  ];
  return wanted === '' || places.some(place => place.toLowerCase().includes(wanted));
}
