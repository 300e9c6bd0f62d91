import type { Source } from '../../../source';
import { hasDigit } from '../../../../language/script/signs';
import { FLOW, RATE_NOUNS, STOCK } from '../../lexicon/nouns';
import { concat, phrase, type Phrase } from '../phrase';
import type { NumberContext } from './context';

/** How far before a name its label may stand. */
const REACH = 60;
const ENDS = [';', '。', '\n'];

/** The label before, in whose stretch a place stands: 投保率:高危行业. Null where none is near. */
export function labelBefore(source: Source, at: number): Phrase | null {
  const since = Math.max(0, at - REACH);
  const before = source.folded.slice(since, at);
  const end = before.lastIndexOf(':');
  if (end < 0 || ENDS.some(mark => before.includes(mark, end))) return null;
  const start = 1 + Math.max(...[',', ...ENDS].map(mark => before.lastIndexOf(mark, end)));
  return phrase(source, { start: since + start, end: since + end });
}

/** 投保率:高危行业100%,[其他行业]70%; 亩产量:水稻560公斤: what a label says is measured, for those that stand behind it. */
export function underLabel({ source, own, cell }: NumberContext): Phrase | null {
  const label = own.folded.length < 2 || own.folded.length > 6 ? null : labelBefore(source, cell.from);
  if (!label) return null;
  const measured = [RATE_NOUNS, STOCK, FLOW].some(nouns => nouns.test(label.folded));
  return measured && !hasDigit(label.folded) && !RATE_NOUNS.test(own.folded) ? concat(own, label) : null;
}
