import type { Range, Source } from '../../source';
import { numeralOf } from '../series/numerals';
import { isEmptyCell } from './table';
import type { TableColumn, TableRow } from './table';

/** A number with its mark, before the words of a cell: 1.城市人居环境, (二)新开工项目, (a) Adopt, 1.2 Hold, C3 Plant. */
const LEADING =
  /^(?:第?\d{1,3}[.、)]|\((?:\d{1,3}|[a-z])\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[a-z][.)](?=\s)|(?:\d{1,2}(?:[.-]\d{1,2}){1,3}|[A-Z]{1,3}[.-]?\d{1,3})[.:]?(?=\s))\s*(?=[^\d\s])/;
const FEWEST = 2;

/** True where nearly all numbers count on from the one before, or begin anew. */
function countsOn(numbers: readonly string[]): boolean {
  const values = numbers.map(number => numeralOf(number.replace(/[第().、:\s]+$|^[第(]/g, ''))?.value ?? 0);
  const steps = values.slice(1).filter((v, i) => v === (values[i] ?? 0) + 1 || v === 1).length;
  return steps * 4 >= (values.length - 1) * 3;
}

/**
 * Gives a table without a column of numbers one of its own, if the cells of its tasks (or groups), or nearly all, begin with a
 * number and these go up: the numbers leave the words.
 */
export function withNumbers(
  source: Source,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): { columns: readonly TableColumn[]; rows: readonly TableRow[] } {
  const none = { columns, rows };
  if (columns.some(c => c.role === 'number')) return none;
  const at = columns.findIndex(c => c.role === 'task' || c.role === 'group');
  const leading = (cell: Range | undefined): string =>
    cell ? (LEADING.exec(source.folded.slice(cell.start, cell.end))?.[0] ?? '') : '';
  const named = rows.map(row => row.cells[at]).filter(cell => !isEmptyCell(cell));
  const words = named.map(cell => leading(cell).trim()).filter(number => number !== '');
  const isUsual = words.length >= FEWEST && words.length * 5 >= named.length * 4;
  if (!isUsual || !countsOn(words)) return none;
  const cut = (cells: readonly Range[]): Range[] => {
    const cell = cells[at] ?? { start: 0, end: 0 };
    const by = leading(cell);
    const from = cell.start + by.length;
    const rest = cells.map((c, i) => (i === at ? { start: from, end: c.end } : c));
    return [{ start: cell.start, end: cell.start + by.trimEnd().length }, ...rest];
  };
  return {
    columns: [{ header: '', role: 'number' }, ...columns],
    rows: rows.map(row => ({
      ...row,
      cells: cut(row.cells),
      ...(row.lacks ? { lacks: [false, ...row.lacks] } : {}),
      ...(row.more ? { more: row.more.map(m => [{ start: row.at.end, end: row.at.end }, ...m]) } : {}),
    })),
  };
}
