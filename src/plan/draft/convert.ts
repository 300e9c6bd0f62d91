import type { Item, Plan } from '../types';
import type { DraftItem, DraftMeasure, DraftPlan } from './types';

/** Name of an item's heading among its measures. */
const leadId = (item: string): string => `${item}.0`;

/** Names the items and measures of a parsed plan by their place. */
export function toDraft(plan: Plan): DraftPlan {
  const { items, ...head } = plan;
  return {
    head,
    items: items.map(({ measures, lead, ...item }, i): DraftItem => {
      const id = String(i + 1);
      const named = measures.map((measure, m): DraftMeasure => ({ id: `${id}.${m + 1}`, measure }));
      return { id, item, measures: lead ? [{ id: leadId(id), measure: lead }, ...named] : named };
    }),
  };
}

function itemOf({ id, item, measures }: DraftItem): Item {
  const lead = measures.find(measure => measure.id === leadId(id));
  const others = measures.filter(measure => measure !== lead).map(({ measure }) => measure);
  return { ...item, ...(lead ? { lead: lead.measure } : {}), measures: others };
}

/** The plan as edited. Items whose measures were all dropped are left out. */
export function toPlan(draft: DraftPlan): Plan {
  return { ...draft.head, items: draft.items.filter(({ measures }) => measures.length > 0).map(itemOf) };
}
