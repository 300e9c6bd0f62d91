import { EMPTY, PREDICATES, TELLING } from '../../lexicon/verbs';
import { isMoney, isTime } from '../../../../language/units/measure';
import { endsIn, oneOf, opening } from '../../../../language/words';
import { concat, part, phrase, type Phrase } from '../phrase';
import { actOf, flip, TOGETHER } from './flip';
import type { Rule } from './context';

const WITH = endsIn('[与对]');
const TURNS = oneOf('次|遍|轮');
/** Units of how long something is done. */
export const HOURS = oneOf('小时|分钟|课时|学时');
const BUILT = oneOf('所|座|家|处|个|栋|幢|部');

const EACH =
  /(每(?:个|名|位|家|所)?[^、,每]{1,12}?)(?:都|要|应|均)?(?:[至最]少|不少于|办好|建成|建有|建设|拥有|配备|培育|打造|发展)/;
const OF_TIME = /^每(?:\d+|[一两三])?个?(?:年|月|周|天|日|季度|半年|学期|学年)/;
const LOOSE = oneOf('对|推进|加快|加快推进|持续推进|督促实施好|组织和发动|谋划|谋划新建|与|加强与');
const GRANT = /^(?:一次性)?(?:奖励|补助|补贴|资助|支持|扶持)/;

/** 投入[资金]3200万元更新设备: what is spent, before what it is spent on. */
const FUNDS = endsIn('资金|基金|经费|投资|补助');
/** 库存不少于30天[用量]: how long it lasts. */
const USED = endsIn('用量|需求|需求量|需要|消耗|消费量|销量|销售量');
const hasVerb = (text: string): boolean => opening(EMPTY, text).length > 1 || opening(TELLING, text).length > 1;

/** Something done to what stands before the number: 管道3.2公里[敷设], 步道25公里[同步]开放; null if the words are none. */
const actAlone = (noun: Phrase): Phrase | null => {
  const adverb = TOGETHER.exec(noun.folded);
  if (adverb?.index === 0) return part(noun, adverb[0].length);
  return [PREDICATES, EMPTY, TELLING].some(verbs => opening(verbs, noun.folded) === noun.folded) ? noun : null;
};

/** The number stands before its noun: 15个品牌示范学校; with somebody who acts: 150所学校提供托管服务. */
export const beforeNoun: Rule = r => {
  const { cell, head, thing, verb, left, own, source } = r;
  const { q } = cell;
  if (
    thing.folded.length < 2 ||
    (thing.folded === '单位' && own.folded.length > 1) ||
    (isTime(q.unit) && USED.test(thing.folded) && own.folded.length > 1) ||
    r.share ||
    r.rated ||
    q.printed.unit === '' ||
    (isMoney(q.unit) && FUNDS.test(own.folded) && hasVerb(thing.folded))
  )
    return null;
  const found = head.per || (EACH.exec(source.folded.slice(cell.from, q.start))?.[1] ?? '');
  const per = OF_TIME.test(found) ? '' : found;
  const each = source.folded.lastIndexOf(per, q.start);
  if ((left.startsWith('对') || left.endsWith('给予')) && GRANT.test(thing.folded))
    return {
      rule: 'grant',
      indicator: thing,
      change: null,
      kind: 'level',
      doubtful: true,
    };
  const plain = TURNS.test(q.unit) && verb.sort === 'none' && /^(?![各全本])[一-鿿]{2}$/.test(own.folded);
  const said: Phrase = verb.sort === 'telling' ? verb.said : plain ? own : part(verb.said, 0, 0);
  const done = own.folded.length > 1 ? actAlone(thing) : null;
  if (done) return { rule: 'agent', indicator: concat(own, done), change: null, per };
  // 单项工作至少5项[位居前列]
  if (own.folded.length > 1 && verb.sort === 'none' && opening(PREDICATES, thing.folded).length > 1)
    return { rule: 'agent', indicator: concat(own, thing), change: null, per };
  // 国道26公里大修, 外业采样4260个点位
  if (
    own.folded.length > 3 &&
    verb.sort === 'none' &&
    thing.folded.length <= 3 &&
    !isMoney(q.unit) &&
    !left.endsWith('等')
  )
    return { rule: 'agent', indicator: concat(own, thing), change: null, per };
  const flipped = verb.sort === 'empty' && !thing.folded.includes('作为') ? null : flip(thing);
  if (flipped)
    return {
      rule: 'agent',
      indicator: concat(said, flipped),
      act: actOf(thing),
      change: null,
      per,
      doubtful: WITH.test(verb.word),
    };
  const listed = left.endsWith('等') && own.folded.length > 2 ? concat(own, '等') : '';
  const time = HOURS.test(q.unit) ? /[和、]/.exec(thing.folded)?.index : undefined;
  return {
    rule: 'before-noun',
    indicator: concat(listed, phrase(source, { start: each, end: each + per.length }), said, part(thing, 0, time)),
    change: null,
    per,
    doubtful: LOOSE.test(verb.word) || (q.chinese && q.value < 3 && BUILT.test(q.unit)),
  };
};
