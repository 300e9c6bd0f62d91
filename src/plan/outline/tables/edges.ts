import type { Source } from '../../source';
import type { Line } from '../lines';
import { codeParts } from './split';

const FEWEST = 4;

/** Lines without the sign that at least half of them end with: what is left of a table's borders where its cells came on lines. */
export function withoutEdges(source: Source, lines: readonly Line[]): readonly Line[] {
  const last = (line: Line): string => source.text.charAt(line.end - 1);
  const counts = new Map<string, number>();
  for (const line of lines)
    if (codeParts(source.text.charCodeAt(line.end - 1))) counts.set(last(line), (counts.get(last(line)) ?? 0) + 1);
  const sign = [...counts].find(([, n]) => n >= FEWEST && n * 2 >= lines.length)?.[0];
  if (sign === undefined) return lines;
  return lines.map(line => {
    if (last(line) !== sign) return line;
    const words = source.text.slice(line.start, line.end - 1).trimEnd();
    return { ...line, end: line.start + words.length };
  });
}
