import { join } from '../../plan/draft/cut';
import type { Fact, Measure, Plan } from '../../plan/types';

/**
 * The measure with the facts that its new text states. Its place in the paste stays, and so do its owners where the new text
 * names none; offsets into the new text mean nothing in the paste, so facts point at the measure as a whole.
 */
export function reread(before: Measure, text: string, plan: Plan): Measure {
  const [first, ...rest] = plan.items.flatMap(item => item.measures);
  if (!first) return { ...before, text };
  const whole = rest.reduce(join, first);
  const here = <F extends Fact>(fact: F): F => ({ ...fact, span: before.span });
  return {
    ...before,
    text,
    kind: whole.kind,
    targets: whole.targets.map(here),
    deadlines: whole.deadlines.map(here),
    owners: whole.owners.length > 0 ? whole.owners.map(here) : before.owners,
  };
}
