import type { Range, Source } from '../../source';
import type { Column, Role, Row } from './table';

const ALWAYS: readonly Role[] = ['group', 'task'];
const WITH_BLOCK: readonly Role[] = ['number', 'leader', 'lead', 'owner', 'support', 'person', 'due'];
const DITTO = /^\(?(?:同上|见上|〃|″|"|see above|ditto|as above)\)?$/i;
const GROUP =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部])/;
const blank = (cell: Range | undefined): boolean => !cell || cell.end <= cell.start;

/**
 * Repeats what merged cells hold: a blank task or group takes the value above; a blank number, owner or time does so where the
 * row belongs to a merged block, that is where its task or its group is blank, too.
 * Words for "as above" count as blank. A row that holds nothing but a numbered name at its start is a title between the rows.
 */
export function fillMerged(source: Source, columns: readonly Column[], printed: readonly Row[]): Row[] {
  let above: readonly Range[] = [];
  const text = (r: Range): string => source.folded.slice(r.start, r.end);
  return printed.map((row): Row => {
    const first = row.cells[0];
    if (first && row.cells.slice(1).every(blank) && (GROUP.test(text(first)) || row.cells.length === 1))
      return { ...row, title: first };
    const merged = columns.some((c, i) => ALWAYS.includes(c.role) && blank(row.cells[i]));
    const cells = columns.map((c, i): Range => {
      const cell = row.cells[i] ?? { start: row.at.end, end: row.at.end };
      const takes = ALWAYS.includes(c.role) || (merged && WITH_BLOCK.includes(c.role));
      return DITTO.test(text(cell)) || (blank(cell) && takes) ? (above[i] ?? cell) : cell;
    });
    above = cells;
    return { ...row, cells };
  });
}
