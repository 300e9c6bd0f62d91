import { FALL, RISE } from '../lexicon/comparators';
import { endsIn, opening } from '../../../language/words';
import type { TargetHead } from './head';
import { part, tidyPhrase, type Phrase } from './phrase';

const UP_TO = endsIn('至|到');

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
