import { METRIC, RATE_NOUNS } from '../../lexicon/nouns';
import { EMPTY } from '../../lexicon/verbs';
import { endsIn, oneOf, opening, wordList } from '../../../../language/words';
import { rare } from '../../rare';
import { ACTORS } from '../indicator';
import { concat, part, type Phrase } from '../phrase';
import { namedThing, sharedLead } from './after-noun';
import { flip } from './flip';
import { underLabel } from './under-label';
import type { NumberContext, Rule } from './context';

/** Of what, where the words name it: 不低于省定标准的1.6倍. */
export const relative: Rule = r => (r.head.base && r.share ? rare().ofBase(r, r.head.base) : null);

/** 以不低于3%的[增速]推进: the number says how fast, not of what it is a part. */
const PACE = wordList('增速 增幅 速度 幅度 增长率 增长速度');
/** 完成80%的建设任务, 完成100%整改, 80%的村通公交. */
function partOf(own: Phrase, thing: Phrase): Phrase {
  const pace = opening(PACE, thing.folded).length;
  if (pace > 0) return part(thing, 0, pace);
  const who = flip(thing);
  if (who) return concat(who, '占比');
  if (own.folded !== '完成') return concat(thing, '占比');
  return thing.folded.length < 3 ? concat(thing, '率') : concat(own, thing);
}

const PARTS = oneOf('、|,|(');
/** Sorts of people, places and things: 规范管理率高血压70%、[糖尿病]75%, 在线率98%([大中型]100%). */
const OF_SORT = endsIn('[型区级镇乡村县市类科生病业院校岗段线层季性口人员户]');
const COUNTED = endsIn('职工|员|企业|列车|床位');
/** 800个, 其中[路外]不少于60%: what part of them they are. Null where the words say it themselves. */
const partOfThem = ({ own, cell, head, source }: NumberContext): Phrase | null =>
  cell.q.unit === '%' &&
  (source.folded.startsWith('其中', cell.from) || (COUNTED.test(own.folded) && head.comparator !== null)) &&
  own.folded.length > 1 &&
  !RATE_NOUNS.test(own.folded) &&
  !/(?:率|占|覆盖|完成|达标|[一-鿿]{2}度)/.test(own.folded)
    ? concat(own, '占比')
    : null;

/** 主干道清扫率95%,[次干道]85%: what ends as the name before has its rate; so has 毕业率本科达98%、[专科]达96%. */
function alike({ own, cell, source, done }: NumberContext): Phrase | null {
  const last = done[done.length - 1]?.indicator;
  const between = source.folded.slice(done[done.length - 1]?.q.end, cell.from);
  if (!last || !PARTS.test(between) || own.folded.length < 2 || own.folded.length > 6 || RATE_NOUNS.test(own.folded))
    return null;
  const rated = last.folded.lastIndexOf('率') + 1;
  const whose = last.folded.length - rated;
  if (rated > 2 && whose > 1 && whose < 5) return concat(own, part(last, 0, rated));
  if (whose > 0) return null;
  if (OF_SORT.test(own.folded) && between !== ',') return concat(own, METRIC.exec(last.folded)?.[0] ?? '');
  const at = last.folded.indexOf(own.folded.slice(-1), 1) + 1;
  const ofWhole = source.folded.charAt(cell.q.start - 1) === '的';
  return at > 1 && !ofWhole && last.folded.length - at > 2 ? concat(own, part(last, at)) : null;
}

/** 占比不超过8%、[三级医院]不超过10%: a body alone has the rate of the one before. */
function likeBefore({ own, cell, head, source, done }: NumberContext): Phrase | null {
  const last = done[done.length - 1];
  const next = last && source.folded.slice(last.q.end, cell.from) === '、';
  return next && head.comparator && ACTORS.test(own.folded) && RATE_NOUNS.test(last.indicator.folded)
    ? concat(own, last.indicator)
    : null;
}

/** A share, with what is done behind it: 在职保安员100%持证上岗; 80%以上的村建成卫生室. */
export const ofShare: Rule = r => {
  if (!r.share && !r.rated) return null;
  const { own, thing } = r;
  if (
    own.folded.length > 1 &&
    thing.folded.length > 1 &&
    r.share &&
    !r.head.comparator &&
    opening(EMPTY, own.folded) !== own.folded
  ) {
    const [named, rate] = [own, thing].map(({ folded }) => folded.endsWith('率'));
    return {
      rule: 'share',
      change: null,
      indicator: named && !rate ? own : concat(own, thing, rate ? '' : '率'),
    };
  }
  if ((own.folded.length < 2 || opening(EMPTY, own.folded) === own.folded) && thing.folded.length > 1)
    return { rule: 'share', change: null, indicator: partOf(own, thing) };
  // 规上企业[占90%]以上
  const said = r.share && r.source.folded.startsWith('占', r.cell.from + r.head.cut) && !RATE_NOUNS.test(own.folded);
  const indicator = namedThing(
    r,
    partOfThem(r) ??
      underLabel(r) ??
      likeBefore(r) ??
      alike(r) ??
      (said && own.folded.length > 1 ? concat(own, '占比') : own),
  );
  return (
    indicator && {
      rule: r.share ? 'share' : 'rate',
      change: null,
      indicator: concat(sharedLead(r, indicator), indicator),
    }
  );
};
