/** Moving measures, items and sections to other places of the plan. */
import type { DraftItem, DraftMeasure, DraftPlan } from './types';

const holding = (item: DraftItem | undefined): boolean => (item?.measures.length ?? 0) > 0;

/** The nearest item in a direction that has measures: the others are not seen. */
function neighbour(items: readonly DraftItem[], from: number, by: 1 | -1): number {
  for (let i = from + by; i >= 0 && i < items.length; i += by) if (holding(items[i])) return i;
  return -1;
}

function swapped<T>(list: readonly T[], a: number, b: number): readonly T[] {
  const next = [...list];
  [next[a], next[b]] = [list[b] as T, list[a] as T];
  return next;
}

/** See the operation `move`. The plan itself where the measure is not there or already stands at the end. */
export function moveMeasure(plan: DraftPlan, id: string, by: 1 | -1, as: string): DraftPlan {
  const { items } = plan;
  const home = items.findIndex(item => item.measures.some(m => m.id === id));
  const item = items[home];
  const at = item?.measures.findIndex(m => m.id === id) ?? -1;
  const one = item?.measures[at];
  if (!item || !one) return plan;
  const put = (i: number, measures: readonly DraftMeasure[]) => (other: DraftItem, k: number) =>
    k === i ? { ...other, measures } : other;
  if (item.measures[at + by]) return { ...plan, items: items.map(put(home, swapped(item.measures, at, at + by))) };
  const to = neighbour(items, home, by);
  const target = items[to];
  if (!target) return plan;
  const moved = { ...one, id: as };
  const there = by > 0 ? [moved, ...target.measures] : [...target.measures, moved];
  const without = item.measures.filter(m => m !== one);
  return { ...plan, items: items.map(put(home, without)).map(put(to, there)) };
}

/** See the operation `moveItem`. */
export function moveItem(plan: DraftPlan, id: string, by: 1 | -1): DraftPlan {
  const { items } = plan;
  const at = items.findIndex(item => item.id === id);
  const to = at < 0 ? -1 : neighbour(items, at, by);
  const [item, other] = [items[at], items[to]];
  if (!item || !other) return plan;
  const rest = items.filter(one => one !== item);
  const place = rest.indexOf(other) + (by > 0 ? 1 : 0);
  const { section, parents } = other.item;
  const moved = section === item.item.section ? item : { ...item, item: { ...item.item, section, parents } };
  return { ...plan, items: [...rest.slice(0, place), moved, ...rest.slice(place)] };
}

/** See the operation `moveSection`. */
export function moveSection(plan: DraftPlan, section: number, by: 1 | -1): DraftPlan {
  const runs: DraftItem[][] = [];
  for (const item of plan.items) {
    const run = runs[runs.length - 1];
    if (run?.[0]?.item.section === item.item.section) run.push(item);
    else runs.push([item]);
  }
  const at = runs.findIndex(run => run[0]?.item.section === section);
  if (at < 0 || !runs[at + by]) return plan;
  return { ...plan, items: swapped(runs, at, at + by).flat() };
}
