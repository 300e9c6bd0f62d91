import { opening, type WordList } from '../../../language/words';
import { EMPTY, MOVING, PREPOSITIONS, TELLING } from '../lexicon/verbs';

/** Before these a verb is part of a noun: 推进会, 完成率, 建设项目. */
export const NOT_ALONE =
  /^(?:率|的|会(?!议|计|展|诊)|比(?!赛|武)|面(?!向|对)|度(?!假)|量(?!子)|额|粮(?!食|油|库|仓)|房(?!屋|产|源)|费用|经费|时间|成本|金额|人数|数(?!字|据|控|位)|时|化(?!工|解)|性|进度|平台|基地|中心|站|项目|工作|机制|行动|工程|方案|课程|资金|单位|企业)/;

/** 艺术节期间[举办展演], 汛期在重点河段[增设]: when it is, told by what happens then; a verb follows, or where and a verb. */
const OCCASION = /^(?:[^,]{2,24}?(?:期间|之际)|汛期)(?=[^,]{4})/;

/** Length of such words at the head of `text`; 0 if there are none. */
export function occasion(text: string): number {
  const said = OCCASION.exec(text)?.[0].length ?? 0;
  if (said === 0 || (opening(EMPTY, text, said) || opening(TELLING, text, said)).length > 1) return said;
  const verb = behindPreposition(text.slice(said));
  return verb && said + verb;
}

/** Where the first of these verbs stands that something follows, from the fourth letter on; 0 if there is none. */
function verbIn(text: string, verbs: WordList): number {
  for (let i = 3; i < Math.min(text.length - 3, 60); i++) {
    const verb = opening(verbs, text, i);
    if (verb.length > 1 && text.length - i - verb.length >= 2 && !NOT_ALONE.test(text.slice(i + verb.length))) return i;
  }
  return 0;
}

/** 面向…开展培训, 围绕风险治理等开展研讨: where the verb stands behind a prepositional opening; 0 if there is none. */
export function behindPreposition(text: string): number {
  if (!opening(PREPOSITIONS, text)) return 0;
  const [made, told] = [verbIn(text, EMPTY), verbIn(text, TELLING)];
  const noun = told < made && text.slice(told, made).endsWith('等');
  return (made && told && !noun ? Math.min(made, told) : made || told) || verbIn(text, MOVING);
}

/** True for a verb of plans and nothing else: 新建, 改造. */
export const isVerb = (words: string): boolean =>
  words !== '' && [EMPTY, TELLING].some(verbs => opening(verbs, words) === words);
