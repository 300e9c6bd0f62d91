import type { Range } from '../../../source';
import { PROPORTION } from '../../../../language/phrases';
import { endsIn } from '../../../../language/words';
import { concat, part, phrase } from '../phrase';
import { behindOf } from './spoken';
import type { NumberContext, Read } from './context';

const SHARE_WORD = endsIn(PROPORTION);

/** Of what: 不低于省定标准的1.6倍, 不超过岗位总量15%的比例进行评聘. */
export function ofBase(r: NumberContext, base: Range): Read {
  const { cell, source, own, rest } = r;
  const of = phrase(source, { start: cell.from + base.start, end: cell.from + base.end });
  if (cell.q.unit === '倍')
    return { rule: 'relative', change: null, indicator: own.folded.length > 1 ? concat(own, '与', of, '之比') : of };
  if (own.folded.endsWith('率')) return { rule: 'relative', change: null, indicator: own };
  if (SHARE_WORD.test(own.folded)) return { rule: 'relative', change: null, indicator: concat(own, '(占', of, ')') };
  const behind = /^的?比例(?:进行|开展|安排|落实|用于)?([^,、]+)/.exec(rest);
  const act =
    own.folded.length > 1
      ? part(own, 0, own.folded.replace(/(?:一般)?[应须要]?占?$/, '').length)
      : behind?.[1]
        ? part(phrase(source, { start: cell.q.end, end: cell.to }), behind[0].length - behind[1].length)
        : r.previous && behindOf(r.source, r.previous);
  return { rule: 'relative', change: null, indicator: act ? concat(act, '占', of, '比例') : concat(of, '占比') };
}
