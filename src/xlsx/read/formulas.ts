import { columnLetters, parseCell } from '../../grid/a1';

/** Pieces of a formula in which no cell is named: texts, quoted sheet names, brackets of structured references. */
const CLOSED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
/** A cell, or the end of a range; not part of a longer word, not a function's name. */
const CELL = /(^|[^A-Za-z0-9_.$\u0080-\uffff])(\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?![A-Za-z0-9_.(!\u0080-\uffff])/g;

function shiftRef(ref: string, rows: number, columns: number): string {
  const cell = parseCell(ref);
  if (!cell) return ref;
  const fixedColumn = ref.startsWith('$');
  const fixedRow = ref.indexOf('$', 1) !== -1;
  const column = cell.column + (fixedColumn ? 0 : columns);
  const row = cell.row + (fixedRow ? 0 : rows);
  if (column < 0 || row < 0) return '#REF!';
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;
}

/**
 * A shared formula as it holds in a cell that lies `rows` and `columns` from the one in which it is written out
 * (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shift = (text: string) =>
    text.replace(CELL, (_, before: string, ref: string) => before + shiftRef(ref, rows, columns));
  let result = '';
  let at = 0;
  for (const match of formula.matchAll(CLOSED)) {
    result += shift(formula.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + shift(formula.slice(at));
}
