import type { TargetKind } from '../../types';
import { isMoney, isTime } from '../../../language/units/measure';
import { FLOW, RATE_NOUNS, STOCK } from '../lexicon/nouns';
import { EMPTY, TELLING } from '../lexicon/verbs';
import { endsIn, oneOf, opening, mentions } from '../../../language/words';
import type { TargetDraft } from './target-draft';
import { CAPACITY } from '../../../language/phrases';

const CASES = oneOf('件|次|起|例|宗');
const HOLDS = endsIn(CAPACITY);
const PIECES = oneOf('项|个|家|名|所|件|次|场|期|部');

const SHARE = oneOf('%|‰|倍|分|岁|折|个百分点|百分点|位|名次');
/** 三年累计: adds up in the period; 累计 alone is a running total. */
const IN_PERIOD = /全年|年内|本年|当年|[\d一二两三四五六七八九十]年(?:共|总)?累计|期间?累计/;
const PRICE = mentions('均|每|单价');
const NEW = mentions('新增|新建');
const PER_TIME = endsIn('/年|/月|/周|/日|/天|/季度|/学期');
const SKILL = mentions('掌握|学会');
const HELD = mentions('稳定|保持|维持|控制在|限制在');

/** A ceiling over what adds up in the period: money spent, accidents, complaints; not a rate, a price or a length of time. */
const addsUp = (unit: string, subject: string): boolean =>
  (isMoney(unit) || CASES.test(unit)) && !RATE_NOUNS.test(subject) && !PRICE.test(subject);

/** Count, level, change or frequency, by the annotation guide's section on kinds. */
export function kindOfTarget(d: TargetDraft, left: string): TargetKind {
  if (d.kind) return d.kind;
  const { unit } = d.q;
  const subject = d.subject || (d.rule === 'after-noun' ? d.indicator.folded : '');
  if (d.change) return 'change';
  if (d.q.value === 0 && d.q.upper === undefined) return 'level';
  if (SHARE.test(unit)) return 'level';
  if (HOLDS.test(d.indicator.folded) && unit.includes('/')) return NEW.test(subject + d.verb) ? 'count' : 'level';
  if (unit.includes('/')) return PER_TIME.test(unit) ? 'frequency' : 'level';
  if (d.rhythm && !(d.per && unit.includes('元'))) return 'frequency';
  if (
    d.per ||
    /(?:人均|生均|户均|每[百千万]|每(?:[位名个户人家所座村镇乡校县场期]|街道|社区|园区|支部)(?!年|月|周|天|季度))/.test(
      left,
    )
  )
    return 'level';
  if (left.includes('累计') && !IN_PERIOD.test(left)) return 'level';
  if (d.comparator === '<=' || d.comparator === '<') return addsUp(unit, subject) ? 'count' : 'level';
  if (d.verb === '有' && !left.includes('其中')) return 'level';
  if (SKILL.test(left)) return 'level';
  const act =
    opening(EMPTY, d.subject).length > 1 ||
    opening(TELLING, d.subject).length > 1 ||
    subject.includes('新增') ||
    subject.includes('净增');
  if (HELD.test(left.slice(-8)) && !act) return 'level';
  if (FLOW.test(subject)) return 'count';
  // 开展监测3600小时: work, not how long it lasts.
  if (isTime(unit)) return d.comparator === '=' && d.q.value >= 100 ? 'count' : 'level';
  if (RATE_NOUNS.test(subject) && !(PIECES.test(unit) && (d.comparator === '=' || act))) return 'level';
  if (d.reached && !act) return 'level';
  if (STOCK.test(subject) && d.comparator !== '=' && !act) return 'level';
  return unit === '' && d.reached ? 'level' : 'count';
}
