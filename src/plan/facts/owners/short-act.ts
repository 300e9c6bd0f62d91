import { endsIn, mentions, opening, opensWith, oneOf } from '../../../language/words';
import { endsAsBody } from '../../../language/bodies/ends';
import { isFunction } from '../../../language/bodies/functions';
import { PREDICATES } from '../lexicon/verbs';
import { answers, JOB } from './lexicon';
import { isBodyOrJob, isTimeWord, mayBeName } from './names';
import { isPerson } from './titled';

/** Whatever is done in up to eight letters, perhaps with by when before it; not what goes on with the name or says where. */
const ACT =
  /^(?![织理置公署伍学成部办门员级长会等和与及的为是内外前后里]|周[边围]|[旁附]|联系$|.*(?:[的门员级任]|[责办]人|解释)$)(?:\d[\d月日号点底前内]{1,6}|[本下]?[年季月周][一二三四五六日底中末]?[前内])?([\u4e00-\u9fff]{1,8})$/;
/** Any act of a few letters, of an office beyond doubt: 施工, 催办; not 主任, nor what the letter before it begins: 组织, 处理, 包干到户. */
export const isShortAct = (act: string): boolean => {
  const bare = STOPS.includes(act.slice(-1)) ? act.slice(0, -1) : act;
  return (
    bare.length > 1 &&
    bare.length <= LONGEST_SHORT &&
    !bare.startsWith('到') &&
    !NO_SHORT.test(bare) &&
    ACT.exec(bare)?.[1] === bare
  );
};
/** What a letter makes of the name before it; any other is an act, as small offices say it: 盯, 干, 扫. */
const NAMES_ON = oneOf(
  '长 员 级 门 组 部 班 队 处 科 室 办 局 会 站 所 院 区 人 工 书 务 事 师 间 段 厂 库 岗 联 委 社 案',
);
/** What becomes of things, which a station or a centre may be, too: 文化站建成开放. */
const BECOMES = (act: string): boolean => opening(PREDICATES, act) !== '' || LETTER.test(act);
const LETTER = opensWith('[数率均全满覆增下提改新达投开启正]');
/** Bodies that are places, too. */
const BUILT = endsIn('[站室院馆园场厂店所校库区村镇乡] 中心 基地 学 食堂 窗口 企业');
/** What becomes of a place, not what its people do: 文化站|建成开放; 各镇 are people. */
export const becomes = (name: string, act: string): boolean =>
  !name.startsWith('各') && BECOMES(act) && BUILT.test(name);
/** Who works there: 居委会会计. */
const WHO = endsIn('员 师 [职民志电木瓦焊技]工 务 书 生');
const SHORTEST_BODY = 3;
const STOPS = ',;。';
const LONGEST_SHORT = 4;
const NO_SHORT = mentions('[的门长员级任] 责人 办人 解释');
const LONGEST_ACT = 14;
/** Offices of two letters, which are no common words. */
export const SHORT = oneOf('[院校馆局所厂团党社街]办 党委 团委 工会 妇联');

/** What small offices say of one another: 法务[把]合同, 物业[帮]衬. */
const LIGHT = opensWith('[把帮盯跟管出来看搭兜代接陪排做弄] 驻场 亲自 对接 协助 配合');
/** Whether words name who may act: an office, a crew, a job, a person; or what an office does, before an act beyond doubt. */
const mayAct = (name: string, act: string): boolean =>
  isPerson(name) ||
  (name.length < SHORTEST_BODY
    ? SHORT.test(name) || (LIGHT.test(act) && (isFunction.test(name) || JOB.test(name) || endsAsBody(name)))
    : isBodyOrJob(name) && mayBeName(name));

/** What no name goes on with: 前期部尽快与区教育局对接, 查勘员限时到场. */
export const GOES_ON = opensWith('尽快 抓紧 及时 另行 联系 对接 安排 [与向就逐]');
/** When or how often it does so. */
const BOUND = opensWith('[限要须应每]');

/** How much of a word that stands among names is one, where an act is said behind it (港务公司出资建设, 设备组盯); all of any other word. */
export function beforeAct(word: string): number {
  for (let n = word.endsWith('联系') ? word.length : 2; n < word.length; n++) {
    const act = word.slice(n);
    if ((GOES_ON.test(act) || BOUND.test(act)) && mayAct(word.slice(0, n), act)) return n;
  }
  if (word.endsWith('党组织') || isBodyOrJob(word) || isPerson(word) || isTimeWord(word) || WHO.test(word))
    return word.length;
  let [single, weak] = [word.length, 0];
  for (let n = word.length - 1; n > 1 && n >= word.length - LONGEST_ACT; n--) {
    const [name, act] = [word.slice(0, n), ACT.exec(word.slice(n))?.[1] ?? ''];
    if (act === '' || !mayAct(name, act) || becomes(name, act)) continue;
    if (act.length > 1 && (answers(name) || isPerson(name) || name.length < SHORTEST_BODY)) return n;
    if (act.length > 1) weak ||= n;
    else if (answers(name) && !NAMES_ON.test(act)) single = n;
  }
  return weak || single;
}
