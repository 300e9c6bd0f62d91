import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { codeParts } from './signs';

const FEWEST = 4;
const NONE: TextLine = { start: 0, end: 0, from: 0, to: 0, gap: false };

/** Lines without a table's borders, and which of the given lines each is. */
export interface Bare {
  readonly lines: readonly TextLine[];
  readonly from: readonly number[];
}

/**
 * Lines without the sign that at least half of them end with: what is left of a table's borders where its cells came on lines.
 * Lines of nothing but the sign part its rows and go.
 */
export function withoutEdges(source: Source, lines: readonly TextLine[]): Bare {
  const last = (line: TextLine): string => source.text.charAt(line.end - 1);
  const counts = new Map<string, number>();
  for (const line of lines)
    if (codeParts(source.text.charCodeAt(line.end - 1))) counts.set(last(line), (counts.get(last(line)) ?? 0) + 1);
  const sign = [...counts].find(([, n]) => n >= FEWEST && n * 2 >= lines.length)?.[0];
  const from = lines.map((_, i) => i);
  if (sign === undefined) return { lines, from };
  const words = (line: TextLine): string => source.text.slice(line.start, line.end);
  const kept = from.filter(i => [...words(lines[i] ?? NONE)].some(c => c !== sign));
  return {
    lines: kept.map(i => {
      const line = lines[i] ?? NONE;
      if (last(line) !== sign) return line;
      return { ...line, end: line.start + words(line).slice(0, -1).trimEnd().length };
    }),
    from: kept,
  };
}
