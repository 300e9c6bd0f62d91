import { oneOf } from '../../../language/words';
import { concat } from './phrase';
import { GRADE, ungraded } from './rules/after-noun';
import type { TargetDraft } from './target-draft';

const JOINED = oneOf('、|和|及|以及');

/** 1个国家级、3个省级、8个[市级示范园区]: the noun of a list of grades stands behind the last of them. */
export function graded(folded: string, drafts: readonly TargetDraft[]): TargetDraft[] {
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const [one, next] = [out[i], out[i + 1]];
    if (!one || !next || !GRADE.test(one.indicator.folded)) continue;
    const between = folded.slice(one.q.end + one.indicator.folded.length, next.q.start);
    const noun = ungraded(next.indicator);
    if (JOINED.test(between) && noun.folded.length > 1 && noun.folded !== next.indicator.folded)
      out[i] = { ...one, indicator: concat(one.indicator, noun) };
  }
  return out;
}
