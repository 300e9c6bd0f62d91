import type { Source } from '../../source';
import { partNamed } from '../../parts/part';
import type { rowItemOf } from '../../assemble/row';
import type { TextLine } from '../lines';
import type { cardsIn } from './cards';
import { decksIn } from './decks';
import type { delimitedTable } from './delimited';
import { withoutEdges } from './edges';
import type { Bare } from './edges';
import { headsOf } from './heads';
import { promised } from './promised';
import type { sidewaysTable } from './sideways';
import { separatorsAt } from './split';
import type { stackedTable } from './stacked';
import type { TableFound } from './found';

/** Reads tables and their rows. */
export interface TableReader {
  readonly cards: typeof cardsIn;
  readonly delimited: typeof delimitedTable;
  readonly sideways: typeof sidewaysTable;
  readonly stacked: typeof stackedTable;
  readonly rowItem: typeof rowItemOf;
}

/** The place of what reads tables: asked only where lines look like one. */
export const tables = partNamed<TableReader>('tables');

/** The tables among the lines of a paste, by the index of the line that each begins on. */
export type TablesByLine = ReadonlyMap<number, TableFound>;

/** The table with a cell on each line that begins at line `k` of those without borders, if one does. */
function stackedAt(source: Source, lines: readonly TextLine[], bare: Bare, k: number): TableFound | null {
  const heads = headsOf(source, bare.lines, k);
  const found = heads.length > 0 ? tables().stacked(source, bare.lines, k, heads) : null;
  return found && { ...found, next: bare.from[found.next] ?? lines.length };
}

/** The table on its side that begins at line `i`, if one does. */
const sidewaysAt = (source: Source, lines: readonly TextLine[], i: number): TableFound | null =>
  separatorsAt(source, lines, i).some(({ weak }) => !weak) ? tables().sideways(source, lines, i) : null;

/** The table whose cells a sign or blanks part that begins at line `i`, if one does. */
function delimitedAt(source: Source, lines: readonly TextLine[], i: number): TableFound | null {
  const cells = promised(source, lines, i);
  return cells && tables().delimited(source, lines, i, cells);
}

/** Finds the tables of a paste, in whatever way their cells are parted. */
export function tablesIn(source: Source, lines: readonly TextLine[]): TablesByLine {
  const found = new Map<number, TableFound>();
  const bare = withoutEdges(source, lines);
  const decks = decksIn(source, lines);
  const cards = decks.length > 0 ? tables().cards(source, lines, decks) : null;
  for (let i = 0, k = 0; i < lines.length;) {
    while ((bare.from[k] ?? i) < i) k++;
    const stacked = bare.from[k] === i;
    const table =
      cards?.at === i
        ? cards.found
        : (sidewaysAt(source, lines, i) ??
          delimitedAt(source, lines, i) ??
          (stacked ? stackedAt(source, lines, bare, k) : null));
    if (table) found.set(i, table);
    i = table?.next ?? i + 1;
  }
  return found;
}
