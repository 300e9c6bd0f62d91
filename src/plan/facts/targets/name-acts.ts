import { isMoney } from '../../../language/units/measure';
import { closing, oneOf, opening } from '../../../language/words';
import { CAUSATIVE, EMPTY, PREDICATES, TELLING } from '../lexicon/verbs';
import type { NumberStretch } from './cells';
import { concat, part } from './phrase';
import type { TargetDraft } from './target-draft';
import { isVerb } from './verb-ahead';

/** 改造[4个]1200户老旧小区: a number right before another counts the same. 新签约[10个]、新开工[8个]、新投产5个项目: acts alone before the last one's noun take it. `d` was read at cell `i` and is not yet in `out`. */
export function nameActs(
  folded: string,
  cells: readonly NumberStretch[],
  i: number,
  d: TargetDraft,
  out: TargetDraft[],
): void {
  if (d.rule !== 'before-noun') return;
  const last = out[out.length - 1];
  if (last?.q.end === d.q.start && last.rule === 'after-noun' && isVerb(last.subject))
    out[out.length - 1] = { ...last, indicator: concat(last.subject, d.indicator) };
  if (!d.verb || !d.indicator.folded.startsWith(d.verb)) return;
  for (let back = 1; back <= out.length; back++) {
    const [one, cell, next] = [out[out.length - back], cells[i - back], cells[i - back + 1]];
    if (!one || !cell || !next || one.q !== cell.q || one.rule !== 'after-noun' || one.q.unit !== d.q.unit) return;
    if (!one.subject || opening(TELLING, one.subject) !== one.subject) return;
    if (!JOINT.test(folded.slice(cell.q.end, next.from))) return;
    out[out.length - back] = { ...one, indicator: concat(one.subject, part(d.indicator, d.verb.length)) };
  }
}

/** What parts the entries of a list of numbers. */
export const JOINT = oneOf('、|和|及|以及');
/** Words that open no noun of a list. */
const NO_THING = /^(?:(?:覆盖|参与|受理|服务).*|其中|累计|合计|全部|[^、]{0,8}(?:率|比))$/;

/** 新建变电站2座、[线路]86公里, 新增工业企业22家、[商贸企业]35家: what is done to the first of a list is done to the next, where no act is said of it. */
export function likeBefore(
  folded: string,
  cells: readonly NumberStretch[],
  i: number,
  d: TargetDraft,
  out: readonly TargetDraft[],
): TargetDraft {
  const [one, cell, next] = [out[out.length - 1], cells[i - 1], cells[i]];
  if (!one || !cell || !next || one.q !== cell.q || one.rule !== d.rule || d.change || one.change) return d;
  if (!d.rule.endsWith('noun') || isMoney(d.q.unit)) return d;
  const { folded: name } = d.indicator;
  const act = opening(TELLING, one.indicator.folded);
  const length = act.length < 2 || one.indicator.folded.length - act.length < 2 ? 0 : act.length;
  const acts = [TELLING, EMPTY, CAUSATIVE, PREDICATES].some(verbs => opening(verbs, name).length > 1);
  if (!length || acts || closing(TELLING, name) || name.startsWith(act.charAt(0)) || name.length < length) return d;
  if (NO_THING.test(name) || d.reached || d.verb || !JOINT.test(folded.slice(endOf(cell, one), next.from))) return d;
  return { ...d, subject: act + d.subject, indicator: concat(part(one.indicator, 0, length), d.indicator) };
}

const endOf = (cell: NumberStretch, one: TargetDraft): number => (one.rule === 'before-noun' ? cell.to : cell.q.end);
