import { fold } from '../text/fold';
import type { Plan } from '../types';

/** A plan with what its items say as it is matched: the signs of its structure are looked for in folded words. */
export const foldedPlan = <P extends Pick<Plan, 'items'>>(plan: P): P => ({
  ...plan,
  items: plan.items.map(item => ({
    ...item,
    heading: fold(item.heading),
    path: fold(item.path),
    measures: item.measures.map(m => ({ ...m, text: fold(m.text) })),
  })),
});
