import type { Source } from '../../source';
import type { Line } from '../lines';
import { cardsIn } from './cards';
import { delimitedTable } from './delimited';
import { withoutEdges } from './edges';
import { stackedTable } from './stacked';
import type { Found } from './found';

/** The tables among the lines of a paste, by the index of the line that each begins on. */
export type Tables = ReadonlyMap<number, Found>;

/** The table that begins at line `i`, if one does. */
const tableAt = (source: Source, lines: readonly Line[], bare: readonly Line[], i: number): Found | null =>
  delimitedTable(source, lines, i) ?? stackedTable(source, bare, i);

/** Finds the tables of a paste, in whatever way their cells are parted. */
export function tablesIn(source: Source, lines: readonly Line[]): Tables {
  const found = new Map<number, Found>();
  const bare = withoutEdges(source, lines);
  const cards = cardsIn(source, lines);
  for (let i = 0; i < lines.length;) {
    const table = cards?.at === i ? cards.found : tableAt(source, lines, bare, i);
    if (table) found.set(i, table);
    i = table?.next ?? i + 1;
  }
  return found;
}
