/** The text of a plan was edited and read again: edits and corrections follow their sentences. */
import type { Plan } from '../../types';
import { carry, type Lost } from '../carry';
import type { DraftPlan } from '../types';
import { draftAlong, isGone, planAlong } from './along';
import { movedSpans, type Delta } from './delta';

export { correctionsAlong, hintsAlong, settledAlong } from './along';
export { reworded, type Delta, type TextPiece } from './delta';

/** Items of which the text has nothing left: what was added to them by hand goes with them, and is told. */
function withoutGone(draft: DraftPlan, length: number): { readonly draft: DraftPlan; readonly lost: readonly Lost[] } {
  const lost: Lost[] = [];
  const items = draft.items.map(item => {
    const places = [item.item.headingSpan, ...item.measures.map(({ measure }) => measure.span)];
    const read = places.filter(({ start, end }) => end > start);
    if (read.length === 0 || !read.every(span => isGone(span, length))) return item;
    const byHand = item.measures.filter(({ measure: { span } }) => span.end <= span.start);
    lost.push(...byHand.map(({ measure }): Lost => ({ measure: measure.text, what: 'added' })));
    return { ...item, measures: item.measures.filter(one => !byHand.includes(one)) };
  });
  return { draft: lost.length > 0 ? { ...draft, items } : draft, lost };
}

/**
 * Carries the edits of a draft over to the text as edited, sentence by sentence. Where a sentence itself says something else now than
 * it said before, the text holds, for it was edited last, and what was edited in the draft is told as lost.
 * @param before the old text as read
 * @param edited what the edits made of it
 * @param after the new text as read
 */
export function carryReworded(
  before: Plan,
  edited: DraftPlan,
  after: Plan,
  delta: Delta,
): { readonly draft: DraftPlan; readonly lost: readonly Lost[] } {
  const along = withoutGone(draftAlong(edited, delta), movedSpans(delta).length);
  const { draft, lost } = carry(planAlong(before, delta), along.draft, after, true);
  return { draft, lost: [...along.lost, ...lost] };
}
