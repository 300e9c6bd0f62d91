import type { Range } from '../../source';
import { opening } from '../../../language/words';
import { BEFORE_NUMBER } from '../lexicon/comparators';

/** 压疮发生率(目标≤0.1‰), 优良率(不低于60%): in a bracket of its own the aim is that of what stands before it; (30人) is how many they are. */
const AIM = /^\s*(?:目标|指标|标准)值?(?:为|:)?\s*$/;
/** What compares, and does not merely say how many. */
const COMPARED = /[<>]/;
const BEFORE_BRACKET = /[^,、。;:.()\d\n]{2,30}$/;

const aims = (folded: string, { start, end }: Range): boolean =>
  end > start
    ? AIM.test(folded.slice(start, end))
    : COMPARED.test(BEFORE_NUMBER.means.get(opening(BEFORE_NUMBER, folded, end)) ?? '');

function withoutAim(folded: string, left: Range): Range {
  if (folded.charAt(left.start - 1) !== '(' || !aims(folded, left)) return left;
  const end = left.start - 1;
  const before = BEFORE_BRACKET.exec(folded.slice(Math.max(0, end - 30), end));
  return before ? { start: end - before[0].length, end } : left;
}

/** 在完成200公里的基础上再[改造农村公路]: what comes on top, without what there is. */
function behindBase(folded: string, { start, end }: Range): Range {
  const base = /^在[^,]*基础上再?(?=.{2})/.exec(folded.slice(start, end));
  return { start: start + (base?.[0].length ?? 0), end };
}

/** Of the words to the left of a comparison those that say what is compared: before a bracket of its own, behind 在…基础上. */
export const about = (folded: string, words: Range): Range => behindBase(folded, withoutAim(folded, words));
