import type { Range, Source } from '../../../source';
import type { Target } from '../../../types';
import { numberAt } from './number';
import { FIRST_WORD } from './words';
import { foldsIn } from './folds';
import { twiceIn } from './twice';
import type { EnglishTarget } from './kind';
import { readEnglishTarget, type EnglishBefore } from './read';
import { matchesOf } from '../../../loops';

/** A cell that only says how much. */
const SHORT_CELL = 40;
const BEGINS = new RegExp(
  `(?:^|[\\s(|≥≤<>~])(?=[\\d$€£]|(?:USD|US\\$|EUR|GBP|RMB)\\s?\\d|(?:${FIRST_WORD}|half|an?)(?:[ -](?:[a-z]+)|[.;]?$)|half(?=[.,;]|$))`,
  'gi',
);

/**
 * Targets of an English sentence: at least 50 schools, from 71% to 92%, by 10%, 1 activity per quarter. No number of a moment is one.
 * `topic` is what a table row is about: its target cell may hold no more than a number. `times` count from the sentence's start, `moments` in the source.
 */
export function findEnglish(
  source: Source,
  sentence: Range,
  moments: readonly Range[],
  topic?: Range,
  times: readonly Range[] = [],
): Target<Range>[] {
  const text = source.folded.slice(sentence.start, sentence.end);
  const out: Target<Range>[] = [];
  const take = (at: Range, target: EnglishTarget): void => {
    const span = { start: sentence.start + at.start, end: sentence.start + at.end };
    const quote = source.text.slice(span.start, span.end);
    out.push({ ...target, span, quote, rule: 'targets/english', basis: 'stated' });
  };
  const about = topic && text.length <= SHORT_CELL ? source.text.slice(topic.start, topic.end) : '';
  let before: EnglishBefore = { behind: 0, verb: '', indicator: '', unit: '', comparator: '=' };
  for (const m of matchesOf(text, BEGINS)) {
    const start = m.index + m[0].length;
    const from = sentence.start + start;
    if (start < before.behind || moments.some(d => d.start <= from && from < d.end)) continue;
    const n = numberAt(text, start);
    const read = n && readEnglishTarget({ text, topic: about, times }, n, before);
    if (!read) continue;
    before = read;
    take(read.at, read.target);
  }
  if (text.toLowerCase().includes('twice')) for (const { at, target } of twiceIn(text, about)) take(at, target);
  for (const { at, target } of foldsIn(text)) take(at, target);
  return out.sort((a, b) => a.span.start - b.span.start);
}
