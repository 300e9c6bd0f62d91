import type { Source } from '../../source';
import type { TextLine } from '../lines';
import { cardsIn } from './cards';
import { decksIn } from './decks';
import { delimitedTable } from './delimited';
import { withoutEdges } from './edges';
import type { Bare } from './edges';
import type { TableFound } from './found';
import { keyedCards } from './keyed';
import { headsOf } from './heads';
import type { TablesByLine } from '.';
import { promised } from './promised';
import { sidewaysTable } from './sideways';
import { separatorsAt } from './split';
import { stackedTable } from './stacked';

/** The table with a cell on each line that begins at line `k` of those without borders, if one does. */
function stackedAt(source: Source, lines: readonly TextLine[], bare: Bare, k: number): TableFound | null {
  const heads = headsOf(source, bare.lines, k);
  const found = heads.length > 0 ? stackedTable(source, bare.lines, k, heads) : null;
  return found && { ...found, next: bare.from[found.next] ?? lines.length };
}

/** The table whose cells a sign or blanks part that begins at line `i`, on its side or not, if one does. */
function delimitedAt(source: Source, lines: readonly TextLine[], i: number): TableFound | null {
  const by = separatorsAt(source, lines, i);
  const strong = by.find(({ weak }) => !weak);
  const sideways = strong ? sidewaysTable(source, lines, i, strong) : null;
  if (sideways) return sideways;
  const cells = promised(source, lines, i, by);
  return cells && delimitedTable(source, lines, i, cells);
}

/** Finds the tables of a paste, in whatever way their cells are parted. */
export function findTables(source: Source, lines: readonly TextLine[]): TablesByLine {
  const found = new Map<number, TableFound>();
  const bare = withoutEdges(source, lines);
  const cards = keyedCards(source, lines) ?? cardsIn(source, lines, decksIn(source, lines));
  for (let i = 0, k = 0; i < lines.length;) {
    while ((bare.from[k] ?? i) < i) k++;
    const stacked = bare.from[k] === i;
    const table =
      cards?.at === i
        ? cards.found
        : (delimitedAt(source, lines, i) ?? (stacked ? stackedAt(source, lines, bare, k) : null));
    if (table) found.set(i, table);
    i = table?.next ?? i + 1;
  }
  return found;
}
