import type { Range, Source } from '../source';
import { trim } from '../text';
import { gather } from '../loops';

/** A line without the blanks at its ends, never empty. */
export interface TextLine extends Range {
  /** Where the line itself begins, with its leading blanks and tabs, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** True after an empty line. */
  readonly gap: boolean;
}

/** All lines that hold something. */
export function linesOf(source: Source): TextLine[] {
  const { text } = source;
  const lines: TextLine[] = [];
  let gap = false;
  for (let from = 0; from <= text.length;) {
    const n = text.indexOf('\n', from);
    const to = n < 0 ? text.length : n;
    const line = text.slice(from, to);
    const body = line.trim();
    if (body) {
      const start = from + (line.length - line.trimStart().length);
      lines.push({ start, end: start + body.length, from, to, gap });
    }
    gap = !body;
    from = to + 1;
  }
  return lines;
}

/** One line as several, cut at places within it that ascend. */
export function cutLine(source: Source, line: TextLine, at: readonly number[]): TextLine[] {
  if (at.length === 0) return [line];
  const edges = [line.start, ...at, line.end];
  return gather(edges.slice(0, -1), (start, k): TextLine[] => {
    const r = trim(source.text, { start, end: edges[k + 1] ?? line.end });
    return r.end > r.start ? [{ ...r, from: k === 0 ? line.from : r.start, to: r.end, gap: k === 0 && line.gap }] : [];
  });
}
