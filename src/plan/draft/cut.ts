/** Cutting a measure in two and joining two, with their facts. */
import { pasteSpan } from '../spans';
import type { Fact, Measure, MeasureKind, Span } from '../types';

/** A mark that needs none behind it. */
const ENDS_BY_MARK = /[。！？；：，、!?;:,.]\s*$/;

const kindOf = (measure: Measure, targets: readonly unknown[]): MeasureKind =>
  targets.length > 0 ? 'target' : measure.kind === 'target' ? 'task' : measure.kind;

/** Where the cut falls in the paste: exact where the text came through cleaning unchanged, else the whole stretch for both halves. */
function cutSpan(measure: Measure, at: number): readonly [Span, Span] {
  const { start, end } = measure.span;
  return end - start === measure.text.length
    ? [pasteSpan(start, start + at), pasteSpan(start + at, end)]
    : [measure.span, measure.span];
}

/** True where the words of a fact begin before the cut. */
function isBefore(measure: Measure, at: number, fact: Fact): boolean {
  const place = measure.text.indexOf(fact.quote);
  return place < 0 ? fact.span.start < measure.span.start + at : place < at;
}

/**
 * Cuts a measure's text at `at` UTF-16 units. Targets and deadlines go with the half that holds the beginning of their words; both
 * halves keep the owners. Null where one half would be blank.
 */
export function cut(measure: Measure, at: number): readonly [Measure, Measure] | null {
  if (at <= 0) return null;
  const first = measure.text.slice(0, at).trim();
  const second = measure.text.slice(at).trim();
  if (!first || !second) return null;
  const [before, after] = cutSpan(measure, at);
  const half = (text: string, span: Span, mine: (fact: Fact) => boolean): Measure => {
    const targets = measure.targets.filter(mine);
    return {
      ...measure,
      text,
      span,
      targets,
      deadlines: measure.deadlines.filter(mine),
      kind: kindOf(measure, targets),
    };
  };
  return [
    half(first, before, fact => isBefore(measure, at, fact)),
    half(second, after, fact => !isBefore(measure, at, fact)),
  ];
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** True where the two stand side by side in the paste, as the halves of a cut do: there they were one. */
const isOneText = ({ span: a }: Measure, { span: b }: Measure): boolean =>
  a.end === b.start || (a.start === b.start && a.end === b.end);

/** What comes between the two: a mark where the first ends without one, and nothing that a cut between them has not taken away. */
function glue(first: Measure, second: Measure): string {
  const latin = /[A-Za-z.!?;:,]\s*$/.test(first.text) || (/\d\s*$/.test(first.text) && /^[A-Za-z]/.test(second.text));
  const isOne = isOneText(first, second);
  if (isOne && [first, second].every(({ span, text }) => lengthOf(span) === text.length)) return '';
  const stop = isOne || ENDS_BY_MARK.test(first.text) ? '' : latin ? ';' : '；';
  return latin ? `${stop} ` : stop;
}

/** Joins two measures; facts and owners of both are kept, the same owner in the same role once. */
export function join(first: Measure, second: Measure): Measure {
  const targets = [...first.targets, ...second.targets];
  const owners = [
    ...first.owners,
    ...second.owners.filter(o => !first.owners.some(f => f.name === o.name && f.role === o.role)),
  ];
  return {
    ...first,
    text: `${first.text}${glue(first, second)}${second.text}`,
    span: pasteSpan(Math.min(first.span.start, second.span.start), Math.max(first.span.end, second.span.end)),
    kind: kindOf(first, targets),
    targets,
    deadlines: [...first.deadlines, ...second.deadlines],
    owners,
    ...(second.garbled ? { garbled: true as const } : {}),
  };
}
