import type { Plan } from '../types';
import { itemsBehind } from './alarms';
import { notesOutside, weighed } from './finished';

/**
 * Where in the paste a careful reader should look first: the first task, or note of owners outside of all tasks, that an alarm of the
 * plan's structure is about. Null where the structure rings none, or only such as are about the text as a whole.
 */
export function firstDoubt(plan: Pick<Plan, 'items' | 'sections' | 'structure'>, text: string): number | null {
  const items = plan.items.map(item => ({ ...weighed(plan, item), at: item.headingSpan.start }));
  const places = plan.structure.alarms.flatMap(alarm =>
    alarm === 'owners-outside' ? notesOutside(plan, text) : itemsBehind(alarm, items).map(item => item.at),
  );
  return places.length > 0 ? Math.min(...places) : null;
}
