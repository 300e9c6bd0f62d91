import { cutLine } from '../lines';
import type { TextLine } from '../lines';
import type { TablesByLine } from '../tables';
import type { Page } from './method';

/** The lines of a page cut at the places that `cutsOf` names for each, and its tables where they stand then. */
export function cutPage(
  { source, lines, tables }: Page,
  cutsOf: (line: number) => readonly number[],
): { lines: TextLine[]; tables: TablesByLine } {
  const cut = lines.map((line, i) => cutLine(source, line, cutsOf(i)));
  const places: number[] = [];
  let count = 0;
  for (const pieces of cut) {
    places.push(count);
    count += pieces.length;
  }
  const placeOf = (i: number): number => places[i] ?? count;
  return {
    lines: cut.flat(),
    tables: new Map([...tables].map(([i, found]) => [placeOf(i), { ...found, next: placeOf(found.next) }])),
  };
}
