import type { PdfLine } from './types';

/** Left and right edge of a block of text, in points. */
export interface BlockReach {
  readonly left: number;
  readonly right: number;
}

/** Ems within which edges are the same. */
const NEAR = 1;

/** What may hang over the edge of a Chinese text. */
const HANGS = /[，。、；：！？）》”’」』】〕]$/;

/** Where lines end, from the farthest on; a mark at the end counts as hanging. */
const ends = (lines: readonly PdfLine[]): number[] =>
  lines
    .map(({ runs, x1, size }) => (HANGS.test(runs[runs.length - 1]?.text ?? '') ? x1 - size : x1))
    .sort((a, b) => b - a);

/** The farthest end that another line supports; a single line that sticks out says nothing of the margin. */
function rightOf(lines: readonly PdfLine[]): number {
  const sorted = ends(lines);
  const em = lines[0]?.size ?? 0;
  const needed = lines.length < 8 ? 1 : 2;
  return sorted.find((end, i) => (sorted[i + needed - 1] ?? -Infinity) >= end - NEAR * em) ?? sorted[0] ?? 0;
}

/** The least left edge that another line supports. */
function leftOf(lines: readonly PdfLine[]): number {
  const sorted = lines.map(line => line.x0).sort((a, b) => a - b);
  const em = lines[0]?.size ?? 0;
  const needed = lines.length < 8 ? 1 : 2;
  return sorted.find((x, i) => (sorted[i + needed - 1] ?? Infinity) <= x + 0.5 * em) ?? sorted[0] ?? 0;
}

/** Edges of one block's lines. */
export const reachOf = (lines: readonly PdfLine[]): BlockReach => ({ left: leftOf(lines), right: rightOf(lines) });

/** Ems of a line that may have been broken for want of room. */
const LONG = 10;

/** Whether two long lines end at the right edge: one alone may end anywhere. */
function isSupported(lines: readonly PdfLine[], right: number): boolean {
  return lines.filter(line => line.x1 - line.x0 >= LONG * line.size && line.x1 >= right - NEAR * line.size).length >= 2;
}

/** A block of lines on a page of some width. */
export interface Blocked {
  readonly lines: readonly PdfLine[];
  readonly width: number;
}

/**
 * Edges of each block, learned from all blocks of the document that stand in the same place: a last page with two lines has the
 * margins of the pages before it. A block takes the narrowest edges of others that hold it whole, if those have more lines; one
 * that no full line tells about ends as far from the right edge of its page as it begins from the left one.
 */
export function reaches(blocks: readonly Blocked[]): BlockReach[] {
  const own = blocks.map(({ lines, width }) => {
    const { left, right } = reachOf(lines);
    return {
      left,
      right: isSupported(lines, right) ? right : Math.max(right, width - left),
      own: isSupported(lines, right),
    };
  });
  return own.map((mine, i) => {
    const lines = blocks[i]?.lines ?? [];
    const em = lines[0]?.size ?? 0;
    const low = Math.min(...lines.map(line => line.x0));
    const high = Math.max(...lines.map(line => line.x1));
    let best: BlockReach = mine;
    let width = Infinity;
    own.forEach((other, k) => {
      const more = (blocks[k]?.lines.length ?? 0) >= lines.length || !mine.own;
      const holds = other.own && other.left <= low + NEAR * em && other.right >= high - 2 * NEAR * em;
      if (k !== i && more && holds && other.right - other.left < width) {
        best = other;
        width = other.right - other.left;
      }
    });
    return {
      left: Math.min(best.left, low),
      right: best === mine ? mine.right : Math.max(best.right, reachOf(lines).right),
    };
  });
}
