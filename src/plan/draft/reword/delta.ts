/** One text made of another: which stretches were taken over, and what stands in the place of which. */
import { pasteSpan, type Span } from '../../spans';

/**
 * A stretch of the old text as it stands (`by` absent), or what stands in its place; an empty stretch with words is put in. What no
 * piece names was taken out. No two pieces share a character of the old text.
 */
export interface TextPiece extends Span {
  readonly by?: string;
}

/** The pieces of the new text in its order. */
export type Delta = readonly TextPiece[];

/** The new text. */
export const reworded = (text: string, delta: Delta): string =>
  delta.map(({ start, end, by }) => by ?? text.slice(start, end)).join('');

/** Where stretches of the old text stand in the new one. */
export interface MovedSpans {
  /** Null where nothing of it is left and nothing stands in its place. */
  readonly span: (span: Span) => Span | null;
  /** Length of the new text in UTF-16 units. */
  readonly length: number;
}

interface Placed extends TextPiece {
  readonly to: number;
}

const lengthOf = ({ start, end, by }: TextPiece): number => by?.length ?? end - start;

export function movedSpans(delta: Delta): MovedSpans {
  const placed: Placed[] = [];
  let length = 0;
  for (const piece of delta) {
    if (piece.end > piece.start && lengthOf(piece) > 0) placed.push({ ...piece, to: length });
    length += lengthOf(piece);
  }
  placed.sort((a, b) => a.start - b.start);
  /** Index of the first piece that ends behind an offset. */
  const firstAt = (offset: number): number => {
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    length,
    span({ start, end }) {
      const from = firstAt(start);
      const first = placed[from];
      if (!first || first.start >= Math.max(end, start + 1)) return null;
      let to = from;
      while ((placed[to + 1]?.start ?? Infinity) < end) to++;
      const last = placed[to] ?? first;
      const begin = first.to + Math.min(lengthOf(first), Math.max(0, start - first.start));
      const stop =
        end >= last.end ? last.to + lengthOf(last) : last.to + Math.min(lengthOf(last), Math.max(0, end - last.start));
      // Where its end was moved before its beginning, the beginning says where it stands.
      const own = stop > begin ? stop : first.to + lengthOf(first);
      return pasteSpan(begin, start === end ? begin : Math.max(begin, own));
    },
  };
}
