import { FALL, RISE } from '../../lexicon/comparators';
import { isMoney } from '../../../../language/units/measure';
import { endsIn, oneOf, opening } from '../../../../language/words';
import { RATE_NOUNS } from '../../lexicon/nouns';
import { MOVING } from '../../lexicon/verbs';
import { concat, part, phrase, type Phrase } from '../phrase';
import { namedThing } from './after-noun';
import type { TargetHead } from '../head';
import type { TargetDraft } from '../target-draft';
import type { NumberContext, Rule } from './context';

const JOINED = oneOf('、|和|及|争');

/** The verb of movement as printed: 增长. */
export function movement({
  source,
  cell,
  head,
}: Pick<NumberContext, 'source' | 'cell'> & { head: TargetHead }): Phrase {
  const from = cell.from + head.cut;
  const said = source.folded.slice(from, cell.q.start);
  let at = 0;
  let word = '';
  for (; at < said.length && !word; at++) word = opening(RISE, said, at) || opening(FALL, said, at);
  return phrase(source, { start: from + at - 1, end: from + at - 1 + word.length });
}

/** A share of its own: 税收占比75%. */
const SHARE_OF = endsIn('率|比|比例|比重|面|度');
/** 压减环节50%、[材料45%]: one verb for all of a list. */
const isNext = ({ source, cell, own }: NumberContext, last: TargetDraft): boolean => {
  const gap = source.folded.slice(last.q.end, cell.from);
  // 累计下降16%,年均3.4%
  return JOINED.test(gap) || (own.folded === '' && gap === ',');
};

/** A figure moves BY the number: 近视率每年下降1个百分点, 生均提高150元, 压减一般性支出5%. */
export const change: Rule = r => {
  const { head, own, cell, share } = r;
  const money = isMoney(cell.q.unit);
  if (head.change) {
    const limited = [head.comparator, cell.q.after].some(word => word === '~' || word === '<=');
    const name = own.folded.length < 2 && r.thing.folded.length > 1 && share ? r.thing : namedThing(r, own);
    return (
      name && {
        rule: 'change',
        change: head.change,
        indicator: limited || cell.q.upper !== undefined ? concat(name, movement(r)) : name,
      }
    );
  }
  if (cell.q.unit === '番') {
    const name = namedThing(
      r,
      part(own, 0, own.folded.replace(/(?:同比|[较比][^,、]{2,8}|[一二两三四五\d]年内?)?(?:实现|要)?翻$/, '').length),
    );
    return name && { rule: 'change', change: '+', indicator: name };
  }
  const sort = /^(?:平均|整体|总体|再)(?=.{3})/.exec(own.folded)?.[0].length ?? 0;
  const lead = opening(MOVING, own.folded, sort);
  const bare = part(own, sort + lead.length);
  const last = r.done[r.done.length - 1];
  const next = !lead && !SHARE_OF.test(own.folded) && last?.change && last.q.unit === cell.q.unit && isNext(r, last);
  // 增长7%,力争[达到]8%: what moves in percent and is no rate moves by the second figure, too.
  const further =
    next &&
    own.folded === '' &&
    share &&
    '>='.includes(head.comparator ?? '<') &&
    !RATE_NOUNS.test(last.indicator.folded);
  if (next && (!head.comparator || further) && own.folded.length !== 1 && r.thing.folded.length < 2)
    return { rule: 'change', change: last.change, indicator: own.folded ? own : last.indicator };
  if (!lead || head.comparator || !(share || money) || bare.folded.length < 2 || r.thing.folded.length > 1) return null;
  return { rule: 'change', change: opening(RISE, lead) ? '+' : '-', indicator: bare };
};
