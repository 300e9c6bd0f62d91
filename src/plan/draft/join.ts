/** Joining measures of one task, or of several. */
import type { Measure } from '../types';
import { join } from './cut';
import { deadlinesOf, eachMeasure, ownersOf } from './queries';
import type { DraftItem, DraftMeasure, DraftPlan } from './types';

type Entry = readonly [DraftItem, DraftMeasure];

/** What measures bring with them: also what they have from their items, unless all have all of it from the same one. */
function brought(all: readonly Entry[]): readonly Measure[] {
  const isOneItem = all.every(([item]) => item === all[0]?.[0]);
  const isShared = (field: 'deadlines' | 'owners') =>
    isOneItem && all.every(([, one]) => one.measure[field].length === 0);
  const [dates, owners] = [isShared('deadlines'), isShared('owners')];
  return all.map(([item, one]) => ({
    ...one.measure,
    ...(dates ? {} : { deadlines: deadlinesOf(item, one) }),
    ...(owners ? {} : { owners: ownersOf(item, one) }),
  }));
}

const once = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map(one => [JSON.stringify(one), one] as const)).values(),
];

/** See the operation `join`. The plan itself where fewer than two of the measures are there. */
export function joinMeasures(plan: DraftPlan, ids: readonly string[]): DraftPlan {
  const wanted = new Set(ids);
  const all = eachMeasure(plan).filter(([, one]) => wanted.has(one.id));
  const [head, ...others] = all;
  if (!head || others.length === 0) return plan;
  const [, first] = head;
  const joined = brought(all).reduce(join);
  const whole = { ...joined, deadlines: once(joined.deadlines) };
  const gone = new Set(others.map(([, one]) => one.id));
  const items = plan.items.map(item => {
    if (!item.measures.some(one => wanted.has(one.id))) return item;
    const measures = item.measures.filter(({ id }) => !gone.has(id));
    return { ...item, measures: measures.map(one => (one.id === first.id ? { ...one, measure: whole } : one)) };
  });
  return { ...plan, items };
}
