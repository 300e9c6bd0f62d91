import { hasDigit } from '../../../../language/script/signs';
import { FLOW, RATE_NOUNS, STOCK } from '../../lexicon/nouns';
import { concat, phrase, type Phrase } from '../phrase';
import type { NumberContext } from './context';

/** How far before a name its label may stand. */
const REACH = 60;
const ENDS = [';', '。', '\n'];

/** 投保率:高危行业100%,[其他行业]70%; 亩产量:水稻560公斤: what a label says is measured, for those that stand behind it. */
export function underLabel({ source, own, cell }: NumberContext): Phrase | null {
  const since = Math.max(0, cell.from - REACH);
  const before = source.folded.slice(since, cell.from);
  const end = before.lastIndexOf(':');
  if (end < 0 || own.folded.length < 2 || own.folded.length > 6 || ENDS.some(mark => before.includes(mark, end)))
    return null;
  const start = 1 + Math.max(...[',', ...ENDS].map(mark => before.lastIndexOf(mark, end)));
  const label = phrase(source, { start: since + start, end: since + end });
  const measured = [RATE_NOUNS, STOCK, FLOW].some(nouns => nouns.test(label.folded));
  return measured && !hasDigit(label.folded) && !RATE_NOUNS.test(own.folded) ? concat(own, label) : null;
}
