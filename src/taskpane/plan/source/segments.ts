/** The paste as the pieces that the reader took it for: what can be given another level by itself. */
import { isWorthALook } from '../../../plan/account/left-out';
import { pasteSpan, type Span } from '../../../plan/spans';
import type { LeftOut, PlacedAs, Stretch } from '../../../plan/types';

/** A piece of one line of the paste, from its first to its last character that is not blank. */
export interface Segment extends Span {
  /** What the reader took it for. */
  readonly as: Exclude<PlacedAs, 'furniture'> | 'left-out';
  readonly reason?: LeftOut;
  /** It is the first of its line, or the last. */
  readonly first: boolean;
  readonly last: boolean;
  /** A blank line stands above it. */
  readonly gap: boolean;
}

/** UTF-16 units of one piece at most: a paste without line breaks that was left out is one long line. */
const LONGEST = 1200;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return pasteSpan(start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length));
};

/** Marks, page numbers and lone signs begin no piece and do not say what one is. */
const counts = (text: string, stretch: Stretch): boolean =>
  (stretch.as === 'left-out' ? isWorthALook(stretch) : stretch.as !== 'furniture') &&
  /[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end));

type Kind = Pick<Segment, 'as' | 'reason'>;
const kindOf = (stretch: Stretch | undefined): Kind =>
  stretch === undefined || stretch.as === 'furniture'
    ? { as: 'front' }
    : stretch.as === 'left-out'
      ? { as: 'left-out', reason: stretch.reason }
      : { as: stretch.as };

/** Where pieces begin on a line: with each stretch that is another kind of thing. A row of a table stays in one piece. */
function pieces(text: string, line: Span, stretches: readonly Stretch[]): readonly (Span & Kind)[] {
  const here = stretches.filter(stretch => counts(text, stretch));
  if (here.some(s => s.as === 'cell')) {
    const task = here.find(s => s.as === 'task' || s.as === 'measure');
    return [{ ...line, ...kindOf(task ?? here[0]) }];
  }
  const [first, ...others] = here;
  const starts = others.filter(s => s.start > line.start && s.start < line.end);
  return [first, ...starts].map((stretch, i) => {
    const start = i === 0 ? line.start : (stretch?.start ?? line.start);
    return { start, end: starts[i]?.start ?? line.end, ...kindOf(stretch ?? stretches[0]) };
  });
}

function bounded<P extends Span>(piece: P): readonly P[] {
  const parts: P[] = [];
  for (let start: number = piece.start; start < piece.end; start += LONGEST)
    parts.push({ ...piece, ...pasteSpan(start, Math.min(piece.end, start + LONGEST)) });
  return parts;
}

/** The pieces of a paste in the order of the text; blank lines are none. `account` is that of the plan read from it. */
export function segmentsOf(text: string, account: readonly Stretch[]): readonly Segment[] {
  const segments: Segment[] = [];
  let [from, at, gap] = [0, 0, false];
  for (;;) {
    const stop = text.indexOf('\n', from);
    const line = trimmed(text, pasteSpan(from, stop < 0 ? text.length : stop));
    if (line.end > line.start) {
      while ((account[at]?.end ?? Infinity) <= line.start) at++;
      const here: Stretch[] = [];
      for (let i = at; (account[i]?.start ?? Infinity) < line.end; i++) here.push(account[i] as Stretch);
      const found = pieces(text, line, here)
        .map(piece => ({ ...piece, ...trimmed(text, piece) }))
        .filter(piece => piece.end > piece.start)
        .flatMap(bounded);
      found.forEach((piece, i) =>
        segments.push({ ...piece, first: i === 0, last: i === found.length - 1, gap: gap && i === 0 }),
      );
    }
    gap = line.end <= line.start;
    if (stop < 0) return segments;
    from = stop + 1;
  }
}

/** The index of the piece that holds an offset, else of the first one behind it; -1 where there is none. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < segments.length ? low : -1;
}
