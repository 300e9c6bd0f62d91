import type { Range, Source } from '../../source';
import { isCount, kindOf, numeralsOf } from './kinds';
import { namesSum } from './sum';
import { isEmptyCell } from './table';
import type { TableColumn, Role, TableRow } from './table';
import { gather } from '../../loops';
import { hasDigit } from '../../../language/script/signs';

const ALWAYS: readonly Role[] = ['group', 'task'];
const WITH_BLOCK: readonly Role[] = ['number', 'leader', 'lead', 'owner', 'support', 'person', 'due'];
/** Columns of words; a row that has none of them says the same as the one above about other bodies or times. */
const WORDS: readonly Role[] = ['task', 'measure', 'target'];
const DITTO = /^\(?(?:同上|见上|〃|″|"|see above|ditto|as above)\)?$/i;
/** How a line opens that heads a part of a table: 一、稳增长. */
export const OPENS_PART =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部])/;

/** In which numerals most rows of a table are numbered. */
function usualNumerals(source: Source, number: number, rows: readonly TableRow[]): string {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const cell = cells[number];
    if (!cell || isEmptyCell(cell)) continue;
    const look = numeralsOf(source.folded.slice(cell.start, cell.end));
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && hasDigit(one[0])) ? one : best),
    ['', 0] as [string, number],
  )[0];
}

/** Columns that are blank also in the first row of a group: their blanks are nobody's, not merged cells. */
function blanksAtHeads(columns: readonly TableColumn[], rows: readonly TableRow[]): Set<number> {
  const groups = gather(columns, (c, i) => (c.role === 'group' ? [i] : []));
  const heads = rows.filter(r => !r.title && r.cells.length > 1 && groups.every(i => !isEmptyCell(r.cells[i])));
  return new Set(gather(columns, (_, i) => (heads.some(r => isEmptyCell(r.cells[i])) ? [i] : [])));
}

/**
 * Repeats what merged cells hold: a blank task or group takes the value above; a blank number, owner or time does so where the
 * row belongs to a merged block, that is where its task or the number that all others have is blank, where its group is and no
 * group begins with such a blank, or where the row does not even have the cell. Who answers, left of the tasks, heads a block as a group does. Words for "as above" count as blank. A row that holds nothing but a numbered name, or a number of
 * another sort with its name, is a title between the rows; one of sums is dropped.
 */
export function fillMerged(source: Source, columns: readonly TableColumn[], printed: readonly TableRow[]): TableRow[] {
  let above: readonly Range[] = [];
  const text = (r: Range | undefined): string => (r ? source.folded.slice(r.start, r.end) : '');
  const number = columns.findIndex(c => c.role === 'number');
  const usual = number < 0 ? '' : usualNumerals(source, number, printed);
  const ownBlanks = blanksAtHeads(columns, printed);
  const task = columns.findIndex(c => c.role === 'task');
  return gather(printed, (row): TableRow[] => {
    const filled = row.cells.filter(c => !isEmptyCell(c));
    const first = filled[0];
    if (
      filled.some(c => namesSum(text(c))) &&
      row.cells.every((c, i) => isEmptyCell(c) || columns[i]?.role !== 'number')
    )
      return [];
    const title = first && titleOf(source, columns, row, number, usual);
    if (title) {
      above = [];
      return [{ ...row, title }];
    }
    const blankIn = (role: Role): boolean => columns.some((c, i) => c.role === role && isEmptyCell(row.cells[i]));
    const merged = blankIn('task') || (usual !== '' && blankIn('number'));
    // Who helps goes with who leads: beside a lead of its own a blank is nobody.
    const leads = columns.some(
      (c, i) => (c.role === 'lead' || c.role === 'owner') && row.cells[i] && !isEmptyCell(row.cells[i]),
    );
    const wordless = columns.every((c, i) => !WORDS.includes(c.role) || isEmptyCell(row.cells[i]));
    const cells = columns.map((c, i): Range => {
      const cell = row.cells[i] ?? { start: row.at.end, end: row.at.end };
      const takes =
        ALWAYS.includes(c.role) ||
        (wordless && c.role === 'measure') ||
        (i < task && (c.role === 'lead' || c.role === 'owner')) ||
        ((merged || row.lacks?.[i] === true || (blankIn('group') && !ownBlanks.has(i))) &&
          WITH_BLOCK.includes(c.role) &&
          !(leads && c.role === 'support' && row.lacks?.[i] !== true));
      return DITTO.test(text(cell)) || (isEmptyCell(cell) && takes) ? (above[i] ?? cell) : cell;
    });
    above = cells;
    return [{ ...row, cells }];
  });
}

/** The title that a row holds instead of cells: its number and name, where nothing but figures stands beside them. */
function titleOf(
  source: Source,
  columns: readonly TableColumn[],
  row: TableRow,
  number: number,
  usual: string,
): Range | null {
  const text = (r: Range): string => source.folded.slice(r.start, r.end);
  const filled = row.cells.filter(c => !isEmptyCell(c));
  const [first, second, ...rest] = filled;
  if (!first) return null;
  if (filled.length === 1) {
    if (OPENS_PART.test(text(first)) || row.cells.length === 1) return first;
    const place = columns[row.cells.indexOf(first)]?.role;
    return place === 'number' && !isCount(text(first)) && columns.length > 2 ? first : null;
  }
  const own = row.cells[number];
  if (!own || own !== first || !second || usual === '' || numeralsOf(text(own)) === usual) return null;
  return isCount(text(own)) && rest.every(c => isCount(text(c)) || kindOf(text(c)) === 'figure')
    ? { start: first.start, end: second.end }
    : null;
}
