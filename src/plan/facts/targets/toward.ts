import type { Range } from '../../source';
import type { Comparator } from '../../types';
import { FALL, RISE } from '../lexicon/comparators';
import { endsIn, opening } from '../../../language/words';
import { BEGINS_AT } from './from-to';
import type { Quantity } from '../sentence/quantity';
import type { TargetHead } from './head';
import { part, tidyPhrase, type Phrase } from './phrase';

const UP_TO = endsIn('至|到');

/** What stands between the figure at which something begins, or by which it moves, and 至. */
const LEADS_ON = /^[^,、。;\d]{0,6}[至到]$/;

/**
 * 由12分钟缩[至8分钟], 提升1.5个百分点[至23%]: what the figure before begins at, or how it moves, says which way it goes, whatever the verb. `begun`
 * is that figure, `moved` its movement if it is one. Null where no figure leads on.
 */
export function ledOn(
  folded: string,
  clause: Range,
  q: Quantity,
  begun: Quantity | undefined,
  moved: '+' | '-' | null,
): Comparator | null {
  const gap = folded.slice(begun?.end, q.start);
  if (moved) return UP_TO.test(gap) && gap.replace(',', '').length === 1 ? (moved === '+' ? '>=' : '<=') : null;
  if (
    begun?.unit !== q.unit ||
    begun.start < clause.start ||
    !LEADS_ON.test(gap) ||
    !BEGINS_AT.test(folded.slice(clause.start, begun.start))
  )
    return null;
  return q.value >= begun.value ? '>=' : '<=';
}

/**
 * 提高参保率至95%, 压减审批材料到5件: the verb of movement opens the subject and 至 stands alone before the number. Then the
 * number is what is reached, and the subject begins behind the verb. Null where it is not so.
 */
export function toward(head: TargetHead, left: string, own: Phrase): { head: TargetHead; own: Phrase } | null {
  if (head.comparator || head.change || !/[^到达直甚乃及]至$|[^达直得受遇看找收签]到$/.test(left)) return null;
  const up = opening(RISE, own.folded);
  const down = opening(FALL, own.folded);
  const { length } = up || down;
  if (length < 2 || own.folded.length < length + 3) return null;
  const end = own.folded.length - (UP_TO.test(own.folded) ? 1 : 0);
  return {
    head: { ...head, comparator: up ? '>=' : '<=', reached: true, cut: head.cut - 1 },
    own: tidyPhrase(part(own, length, end)),
  };
}
