import { IN_TURN } from '../facts/rare';
import { findTargets } from '../facts/targets';
import type { Range, Source } from '../source';
import type { Target } from '../types';
import type { PlanCalendar } from './times';

/**
 * The targets of one measure. Where it deals out numbers of its own and names nothing that they count (2026年分别达到150家、75%),
 * they are of what the measure `before` it counts, one by one.
 */
export function targetsOf(
  source: Source,
  measure: Range,
  topic: Range | undefined,
  { year, guessed }: PlanCalendar,
  before?: Range,
): readonly Target<Range>[] {
  const own = findTargets(source, measure, topic, year, guessed);
  if (!before || own.length > 0 || !IN_TURN.test(source.folded.slice(measure.start, measure.end))) return own;
  const both = findTargets(source, { start: before.start, end: measure.end }, undefined, year, guessed);
  return both.filter(target => target.span.start >= measure.start);
}
