import { endsIn } from '../../../language/words';
import { isBody, isBodyOrJob, mayBeName } from './names';

/** Any act of a few letters, of an office beyond doubt: 施工, 催办; not 主任, nor what the letter before it begins: 组织, 处理, 包干到户. */
export const SHORT_ACT = /^(?![织理置公署伍学好成到]|.*(?:[的门长员级任]|[责办]人|解释))[\u4e00-\u9fff]{2,4}[,;。]?$/;
/** Who works there: 居委会会计. */
const WHO = endsIn('员|师|工|务|书|事|计|人|生');
const SHORTEST_BODY = 3;
const LONGEST_ACT = 4;

/** How much of a word that stands among names is one, where a short act is said behind it (港务公司出资建设); all of any other word. */
export function beforeAct(word: string): number {
  if (isBodyOrJob(word) || WHO.test(word) || !mayBeName(word)) return word.length;
  for (let n = word.length - 2; n >= SHORTEST_BODY && n >= word.length - LONGEST_ACT; n--)
    if (isBody(word.slice(0, n)) && SHORT_ACT.test(word.slice(n))) return n;
  return word.length;
}
