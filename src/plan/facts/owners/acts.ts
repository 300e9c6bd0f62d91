import { opening } from '../../../language/words';
import { BETTERING, CAUSATIVE, EMPTY, TELLING } from '../lexicon/verbs';

const ACTS = [BETTERING, CAUSATIVE, EMPTY, TELLING];
/** What makes a verb the name of an office: 宣传部, 整治办. */
const OFFICE_BEHIND =
  /^[一二三四五六七八九十]?(?:[部科局股站岗]|队(?!伍)|中心|处(?![置理罚])|办(?![理好结成])|室|组(?![织建]))/;
/** True for words that open with an act, whoever does it: 落实…, 推动…. */
export const opensWithVerb = (words: string): boolean =>
  ACTS.some(verbs => {
    const verb = opening(verbs, words);
    return verb !== '' && !OFFICE_BEHIND.test(words.slice(verb.length));
  });
