import type { FindTargets } from '../contract';
import type { Range, Source } from '../../source';
import type { Comparator, Target, TargetKind } from '../../types';
import { BEFORE_NUMBER } from '../lexicon/comparators';
import { clausesOf } from './clauses';
import { leftIndicator, lastVerb, rightIndicator } from './indicator';
import { quantitiesIn, type Quantity } from './quantity';
import { trapped } from './traps';
import { isTime } from '../lexicon/measures';
import { TELLING } from '../lexicon/verbs';

/** Finds the targets in one sentence (or heading, or table cell), in order of their numbers. */
export const findTargets: FindTargets = (source, sentence) =>
  clausesOf(source, sentence).flatMap(clause => inClause(source, clause));

function inClause(source: Source, clause: Range): Target[] {
  const { folded, text } = source;
  const qs = quantitiesIn(source, clause).filter(q => !trapped(folded, q));
  const out: Target[] = [];
  qs.forEach((q, i) => {
    const prev = qs[i - 1];
    const next = qs[i + 1];
    const left = prev ? splitAt(folded, prev.end, q.start) : clause.start;
    const right = next ? splitAt(folded, q.end, next.start) : clause.end;
    const target = assemble(folded, text, q, left, right, clause);
    if (target) out.push(target);
  });
  return out;
}

/** Where the words between two numbers part: behind the last separator, or the first if it opens the gap. */
function splitAt(folded: string, from: number, to: number): number {
  const gap = folded.slice(from, to);
  const opening = /^(?:、|和|及|以及|与)/.exec(gap);
  if (opening) return from;
  const last = /^.*(?:、|和|及|与)/s.exec(gap);
  return last ? from + last[0].length : to;
}

function assemble(
  folded: string,
  text: string,
  q: Quantity,
  left: number,
  right: number,
  clause: Range,
): Target | null {
  const before = folded.slice(left, q.start);
  const found =
    BEFORE_NUMBER.find(([w]) => before.endsWith(w)) ??
    BEFORE_NUMBER.find(([w]) => before.includes(w) && w.length > 1 && before.length - before.lastIndexOf(w) < 14);
  const comparator: Comparator = q.upper !== undefined ? 'range' : (q.after ?? found?.[1] ?? '=');
  if (!q.unit && !found && !q.after) return null;
  const verb = lastVerb(before);
  if (q.chinese && !found && !q.after && !(verb && verb.at + verb.word.length === before.length)) return null;
  if (isTime(q.unit) && !found && !q.after) return null;
  const noun = folded.slice(q.end, right);
  const rightSide = noun.replace(/^[的、和及与]+/, '').length > 1 && !/^[、和及与]/.test(noun);
  let indicator: string;
  if (rightSide && !(found && /率|比/.test(before))) {
    const r = rightIndicator(noun);
    const said = verb && TELLING.has(verb.word) && verb.at + verb.word.length === before.length ? verb.word : '';
    indicator = (said ? text.slice(q.start - said.length, q.start) : '') + text.slice(q.end + r.from, q.end + r.to);
  } else {
    const cut = found ? before.lastIndexOf(found[0]) : before.length;
    const l = leftIndicator(before.slice(0, cut));
    indicator = text.slice(left + l.from, left + l.to);
  }
  if (indicator.length < 2) return null;
  const kind: TargetKind = /%|倍|‰/.test(q.unit) ? 'level' : /每[月年周天]/.test(before) ? 'frequency' : 'count';
  return {
    span: { start: clause.start, end: clause.end },
    quote: text.slice(clause.start, clause.end),
    rule: rightSide ? 'targets/before-noun' : 'targets/after-noun',
    basis: 'stated',
    comparator,
    value: q.value,
    ...(q.upper === undefined ? {} : { upper: q.upper }),
    unit: q.unit,
    indicator,
    kind,
    printed: q.printed,
  };
}
