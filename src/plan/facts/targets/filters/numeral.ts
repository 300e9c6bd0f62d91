import { isMoney, isShareSign, isTime } from '../../../../language/units/measure';
import { BEFORE_NUMBER, RISE } from '../../lexicon/comparators';
import { ENUMERATED } from '../../lexicon/nouns';
import { lastRhythm } from '../../lexicon/rhythms';
import { EMPTY, TELLING } from '../../lexicon/verbs';
import { closing, oneOf, endsIn } from '../../../../language/words';
import type { Filter } from './types';
import { endsInHan } from '../../../../language/script/han';

const THINGS = oneOf(
  '所|座|场|家|处|期|栋|幢|部|次|周|名|间|条|门|套|项|个|人|根|亩|公里|平方米|平方公里|公顷|千瓦|倍|番|支|件|篇|起|户|辆|台|万亩|元|万元|吨|节|课时|张|人次|场次|百分点|个百分点',
);
/** Counted things that a clause may end with: 机井两眼, 塘坝三口. */
const CONCRETE = oneOf('[眼口株棵头只条盏杆册本块幅艘架副顶床桌班孔根]|台套|台次|户次|人份');
/** What comes out in issues, what is held in terms: 出版馆刊两期. */
const ISSUED = endsIn('刊|简报|专报|通讯|内参|快报|班|营');
const OCCASIONS = oneOf('[次场轮遍期]|场次|轮次');
/** Where a clause or an entry of a list ends. */
const ENDED = /^\s*(?:$|[、和,)])/;
const ISSUES = endsIn('举办|开展|组织|培训|刊发|编发|印发|开设');
const HOLDS = endsIn('组织|开展|举办|举行|召开|安排|进行');
/** Units that one of is a number, not an article: 一所. */
const SINGLE = oneOf('[所座场家处期栋幢部]');
/** Units that round numbers in words are no figures of: 百场. */
const ROUND = oneOf('[场次期亩]|场次|公里');
/** Units by which parts of a matter are counted as well. */
const KINDS = oneOf('[个项大种类条]');
/** To tell of work once in a while is a habit: 每月通报一次; to do it is a number to keep: 每月巡查一次. */
const REPORTS = endsIn('通报|汇总|报告|报送|上报|汇报|调度|换届');
/** 百亩[方10]个: the thing itself is counted behind its size. */
const COUNTED = /^[一-鿿]{1,12}\d/;
const ADVERB = endsIn('一次性|[至最]少|不少于|不低于|超过|达|达到|突破|约|近|各|共|累计|新');

/**
 * A Chinese numeral counts only with a measure word and either a comparison or a making verb right before it, or behind its noun
 * at the clause's end (先进集体二十个). 二期 is a phase of works unless a verb of issuing stands before it. 一个, 一支, 一套 are articles; 三项行动, 五大工程 are names.
 */
export const inNumeral: Filter = ({ q, left, right }) => {
  if (!q.chinese || isShareSign(q.unit) || q.upper !== undefined) return false;
  // 二十六亿元, 四十五公里: nobody writes out a large odd number but to count.
  if (
    q.value > 10 &&
    (q.more || !/^10*$/.test(String(q.value))) &&
    q.unit &&
    (isMoney(q.unit) || !ENUMERATED.test(right))
  )
    return false;
  if (!Number.isInteger(q.value)) return false;
  // 缩短至[两小时]内
  if (isTime(q.unit) && closing(BEFORE_NUMBER, left).length > 1) return false;
  if (q.value >= 1e4 && q.unit && ADVERB.test(left)) return false;
  const repeated = q.value > 1 && OCCASIONS.test(q.unit);
  if (OCCASIONS.test(q.unit) && (repeated || !REPORTS.test(left)) && lastRhythm(left)) return false;
  const ends = q.value > 1 && ENDED.test(right) && endsInHan(left);
  const several = (ends || ADVERB.test(left)) && CONCRETE.test(q.unit);
  if (!THINGS.test(q.unit) && !repeated && !several) return true;
  if (q.unit === '期' && q.value > 1 && ISSUED.test(left)) return false;
  if (q.unit === '期' && !ISSUES.test(left)) return true;
  if (q.unit === '番') return !left.endsWith('翻');
  // 提升一倍
  if (q.unit === '倍' && closing(RISE, left)) return false;
  if (/(?:[至最]少|不少于|(?:[月周年季旬]|季度|学期)各)[^,、]{1,6}$/.test(left)) return false;
  if (ADVERB.test(left) || q.after !== null || q.more) return false;
  const verb = closing(EMPTY, left) || closing(TELLING, left);
  if (ENDED.test(right)) return q.value < 2 || !endsInHan(left);
  if (!verb) return true;
  if (q.value === 1 && q.unit === '次') return !HOLDS.test(left);
  if (q.value === 1) return !SINGLE.test(q.unit);
  if ([100, 1000, 10000].includes(q.value))
    return !ROUND.test(q.unit) || (!OCCASIONS.test(q.unit) && COUNTED.test(right));
  return ENUMERATED.test(right) || (q.value < 10 && KINDS.test(q.unit));
};
