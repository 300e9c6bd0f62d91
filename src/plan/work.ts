import { odd } from './outline/odd';
import { promises } from './promises';
import type { Range, Source } from './source';
import type { Item, Plan } from './types';
import { gather } from './loops';

const isDated = (item: Item<Range>): boolean =>
  [...item.deadlines, ...gather(promises(item), m => m.deadlines)].some(d => d.basis !== 'default') ||
  promises(item).some(m => m.kind === 'deliverable' || m.kind === 'event' || m.kind === 'target');

/**
 * Whether there is anything to do in what was read. A table of persons, goods or places, or a list of bare names, has neither acts
 * nor owners nor days in it, and no responsibility matrix is made of it; nor of persons with their departments. Other lists are taken
 * as they are: what to do may be said in any words.
 */
export const hasWork = (source: Source, plan: Plan<Range>): boolean =>
  (plan.title !== null && plan.title.rule !== 'title/first') ||
  plan.sections.length > 0 ||
  plan.items.some(isDated) ||
  odd().saysWork(source, plan);
