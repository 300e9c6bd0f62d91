import { hasDigit } from '../../../../language/script/signs';
import { endsIn, opening } from '../../../../language/words';
import { COUNTED_BODIES } from '../../lexicon/nouns';
import { predicateAt } from '../indicator';
import { concat, part, type Phrase } from '../phrase';

/** What somebody does in 行政村通硬化路. */
export const actOf = (noun: Phrase): Phrase => part(noun, predicateAt(noun.folded));

/** How several are done: 闸门[同步]更新. */
export const TOGETHER = /(?:同步|一并|陆续|相继|分[一二两三四五]?[批期步]|逐[一-鿿])(?=[一-鿿]{2,4}$)/;

/** 村集体收入突破50万元: whose figure is above a mark. */
const ABOVE = endsIn('元|元以上');

/** 学校提供托管服务 → 提供托管服务的学校; 学员毕业 → 毕业学员; 学生作为培养对象 → 培养对象. Null where nobody acts. */
export function flip(noun: Phrase): Phrase | null {
  const above = ABOVE.test(noun.folded) && hasDigit(noun.folded) ? opening(COUNTED_BODIES, noun.folded).length : 0;
  if (above) return concat(part(noun, above), '的', part(noun, 0, above));
  const as = noun.folded.indexOf('作为');
  if (as >= 2 && noun.folded.length > as + 3) return part(noun, as + 2);
  const together = TOGETHER.exec(noun.folded);
  const at = predicateAt(noun.folded) || (together?.index ?? 0);
  // 企业“小升规”: a name in quotation marks is not taken apart.
  // 视频监控全接入: all of it.
  if (!at || noun.folded.charAt(at - 1) === '全' || /“[^”]*$/.test(noun.folded.slice(0, at))) return null;
  const act = part(noun, at + (together?.index === at ? together[0].length : 0));
  return concat(
    act,
    act.folded.length <= 2 ? '' : '的',
    part(noun, 0, noun.folded.slice(0, at).replace(/(?:全面|全部|基本|如期|按期|能够)$/, '').length),
  );
}
