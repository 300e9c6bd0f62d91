import type { Range, Source } from '../../source';
import { isMoney } from '../../../language/units/measure';
import { lastRhythm } from '../lexicon/rhythms';
import type { NumberStretch } from './cells';
import type { TargetHead } from './head';
import { EMPTY_PHRASE } from './phrase';
import type { TargetContext } from './read';
import type { TargetDraft } from './target-draft';

/** 每生每年500元 is a rate, not a rhythm. */
const PER_HEAD = /每[^每,、]{1,4}每/;
const PER_TIME = /\/(年|月|周|日|天|季度|学期)$/;

/** A target of which only the number and its place are known. */
export function started(
  source: Source,
  cell: NumberStretch,
  head: TargetHead | null,
  { clause }: TargetContext,
): TargetDraft {
  const { folded } = source;
  const { q } = cell;
  const unit = PER_TIME.exec(q.unit)?.[1];
  const left = folded.slice(Math.max(clause.start, q.start - 80), q.start);
  return {
    q,
    rule: '',
    comparator: '=',
    indicator: EMPTY_PHRASE,
    subject: '',
    verb: '',
    change: null,
    per: head?.per ?? '',
    rhythm: isMoney(q.unit) && PER_HEAD.test(left) ? null : lastRhythm(unit ? `每${unit}` : left),
    at: quoteOf(folded, cell),
    reached: head?.reached ?? false,
  };
}

const PARTS = /[\s、,]/;
/** The stretch of a cell without separators at its ends. */
export function quoteOf(folded: string, cell: NumberStretch): Range {
  let { from: start, to: end } = cell;
  while (start < end && PARTS.test(folded.charAt(start))) start++;
  while (end > start && PARTS.test(folded.charAt(end - 1))) end--;
  return { start, end };
}
