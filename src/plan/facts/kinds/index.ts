import type { ClassifyMeasure } from '../contract';
import { isDeliverable } from './deliverable';
import { isEvent } from './event';
import { mainClause } from './main-clause';

/**
 * Sorts one sentence into target, deliverable, event or task. Where it mixes, its first main clause decides (annotation guide,
 * "Kind"): 召开…会议,印发…要点 is an event.
 */
export const classifyMeasure: ClassifyMeasure = (source, sentence, targets) => {
  if (targets.length) return 'target';
  const { verb, clause } = mainClause(source, sentence);
  if (isDeliverable(verb)) return 'deliverable';
  return isEvent(verb, clause) ? 'event' : 'task';
};
