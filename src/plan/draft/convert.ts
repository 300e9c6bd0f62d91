import type { Plan } from '../types';
import type { DraftPlan } from './types';

/** Names the items and measures of a parsed plan by their place. */
export function toDraft(plan: Plan): DraftPlan {
  const { items, ...head } = plan;
  return {
    head,
    items: items.map(({ measures, ...item }, i) => ({
      id: String(i + 1),
      item,
      measures: measures.map((measure, m) => ({ id: `${i + 1}.${m + 1}`, measure })),
    })),
  };
}

/** The plan as edited. Items whose measures were all dropped are left out. */
export function toPlan(draft: DraftPlan): Plan {
  return {
    ...draft.head,
    items: draft.items
      .filter(({ measures }) => measures.length > 0)
      .map(({ item, measures }) => ({ ...item, measures: measures.map(({ measure }) => measure) })),
  };
}
