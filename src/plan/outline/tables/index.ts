import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { cardsIn } from './cards';
import { delimitedTable } from './delimited';
import { withoutEdges } from './edges';
import { sidewaysTable } from './sideways';
import { stackedTable } from './stacked';
import type { Bare } from './edges';
import type { TableFound } from './found';

/** The tables among the lines of a paste, by the index of the line that each begins on. */
export type TablesByLine = ReadonlyMap<number, TableFound>;

/** The table with a cell on each line that begins at line `k` of those without borders, if one does. */
function stackedAt(source: Source, lines: readonly TextLine[], bare: Bare, k: number): TableFound | null {
  const found = stackedTable(source, bare.lines, k);
  return found && { ...found, next: bare.from[found.next] ?? lines.length };
}

/** Finds the tables of a paste, in whatever way their cells are parted. */
export function tablesIn(source: Source, lines: readonly TextLine[]): TablesByLine {
  const found = new Map<number, TableFound>();
  const bare = withoutEdges(source, lines);
  const cards = cardsIn(source, lines);
  for (let i = 0, k = 0; i < lines.length;) {
    while ((bare.from[k] ?? i) < i) k++;
    const stacked = bare.from[k] === i;
    const table =
      cards?.at === i
        ? cards.found
        : (sidewaysTable(source, lines, i) ??
          delimitedTable(source, lines, i) ??
          (stacked ? stackedAt(source, lines, bare, k) : null));
    if (table) found.set(i, table);
    i = table?.next ?? i + 1;
  }
  return found;
}
