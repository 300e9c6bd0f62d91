import type { Range, Source } from '../source';
import { sentences } from '../text';
import { holdsWords, without } from './ranges';
import { gather, matchesOf } from '../loops';

/** Names in brackets behind a sentence: no sentence of its own. */
const NAMES_ONLY = /^\([^()。;:]{1,40}\)[。;]?$/;

/** A month or span of months that opens an entry of a month table: 3月： 10-11月： 5月—12月： */
const MONTH_LEAD = /(^|\s)(?=\d{1,2}月?(?:\s?[-—–~至到]\s?\d{1,2})?月(?:底|[上中下]旬)?\s?:)/g;
const LONGEST_LEAD_IN = 60;

function byMonths(source: Source, passage: Range): Range[] {
  const text = source.folded.slice(passage.start, passage.end);
  if (!text.includes('月')) return [passage];
  const cuts = matchesOf(text, MONTH_LEAD)
    .map(m => passage.start + m.index + m[0].length)
    .filter(at => at > passage.start);
  const edges = [passage.start, ...cuts, passage.end];
  return edges.slice(0, -1).map((start, i) => ({ start, end: edges[i + 1] ?? passage.end }));
}

/**
 * The measures of one paragraph: its sentences, entries of a month table apart, without the holes (owner notes). A mere lead-in
 * that ends in a colon is none where something `follows`.
 */
export function measureRanges(source: Source, passage: Range, holes: readonly Range[], follows: boolean): Range[] {
  const found = gather(
    gather(byMonths(source, passage), part => sentences(source, part)).filter(
      r => source.folded.charAt(r.start) !== '(' || !NAMES_ONLY.test(source.folded.slice(r.start, r.end)),
    ),
    sentence => {
      const pieces = without(source, sentence, holes).filter(r => holdsWords(source, r));
      const first = pieces[0];
      const last = pieces[pieces.length - 1];
      if (!first || !last) return [];
      return [
        pieces.length === 1 &&
        first.end < sentence.end &&
        !holes.some(h => h.start < sentence.end && h.end > sentence.start)
          ? sentence
          : { start: first.start, end: last.end },
      ];
    },
  );
  const last = found[found.length - 1];
  const isLeadIn =
    last &&
    follows &&
    last.end - last.start <= LONGEST_LEAD_IN &&
    source.folded.slice(last.start, last.end).trimEnd().endsWith(':');
  return isLeadIn ? found.slice(0, -1) : found;
}
