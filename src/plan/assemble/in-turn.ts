import type { Range, Source } from '../source';
import type { TableRow } from '../outline';
import { gather, matchesOf } from '../loops';
import { measureRanges } from './measure-ranges';
import { behindOrdinal } from './ranges';

/** Lines of a cell that was pasted with line breaks inside. */
const lines = (source: Source, cell: Range): Range[] =>
  matchesOf(source.text.slice(cell.start, cell.end), /[^\n\u2028]+/g).map(m => ({
    start: cell.start + m.index,
    end: cell.start + m.index + m[0].length,
  }));

/** The sentences of a cell, each line by itself, without the `holes`. */
export const cellSentences = (source: Source, cell: Range, holes: readonly Range[]): Range[] =>
  gather(lines(source, cell), line => measureRanges(source, line, holes, false));

const isCounted = (source: Source, r: Range): boolean => behindOrdinal(source, r).start > r.start;

/**
 * A row as it holds for each of the acts that one of its cells counts: cells that count as many (1、李梅 2、周涛 beside 1、更换床品 2、培训服务员) give each act
 * the part with its number. Empty where none does.
 */
export function rowsInTurn(source: Source, row: TableRow, acts: readonly Range[]): readonly TableRow[] {
  if (acts.length < 2 || !acts.every(act => isCounted(source, act))) return [];
  let found = false;
  const parts = row.cells.map((cell): readonly Range[] => {
    const said = cellSentences(source, cell, []);
    if (said.length !== acts.length || !said.every(r => isCounted(source, r))) return [];
    found ||= cell.start > (acts[0]?.start ?? 0);
    return said.map(r => behindOrdinal(source, r));
  });
  return found ? acts.map((_, i) => ({ ...row, cells: row.cells.map((cell, c) => parts[c]?.[i] ?? cell) })) : [];
}
