/** A1 notation, read and written; rows and columns count from 0 everywhere else. */
import { lettersOfNumber } from '../language/numeral/letters';
import { LAST_COLUMN, LAST_ROW, between, isWholeColumns, isWholeRows, type Area } from './area';

/** 0 → A, 26 → AA. */
export const columnLetters = (column: number): string => lettersOfNumber(column + 1, 'A');

/** `$B3`; the marks say what stays fixed: `$` for the column, the row, both. */
export const a1 = (row: number, column: number, fixed: '' | 'column' | 'row' | 'both' = ''): string =>
  `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetters(column)}` +
  `${fixed === 'row' || fixed === 'both' ? '$' : ''}${row + 1}`;

/** `B2:D9`; a single cell stands alone: `B2`. */
export function areaA1({ top, left, bottom, right }: Area): string {
  const from = a1(top, left);
  return top === bottom && left === right ? from : `${from}:${a1(bottom, right)}`;
}

/** `B:D`. */
export const columnsA1 = (left: number, right: number): string => `${columnLetters(left)}:${columnLetters(right)}`;
/** `2:9`. */
export const rowsA1 = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

/** `B2`, `B2:D9`, `B:D` or `2:9`, as Excel prints it. */
export function rangeA1(area: Area): string {
  if (isWholeColumns(area)) return columnsA1(area.left, area.right);
  return isWholeRows(area) ? rowsA1(area.top, area.bottom) : areaA1(area);
}

/** A sheet's name as formulas write it, always quoted: Chinese names and names with blanks need it. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `'设置'!$B$3`, or a range with a last row and column. */
export function absoluteReference(
  sheet: string,
  row: number,
  column: number,
  lastRow = row,
  lastColumn = column,
): string {
  const first = a1(row, column, 'both');
  const last = a1(lastRow, lastColumn, 'both');
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Most letters and digits of a reference: more than any program has columns and rows. */
const [LETTERS, DIGITS] = [3, 7] as const;

/** Zero-based row and column of an A1 reference with or without `$`; null if it is none. Read for every cell of a file. */
export function parseCell(ref: string): { readonly row: number; readonly column: number } | null {
  const half = parseHalf(ref);
  return half === null || half.row < 0 || half.column < 0 ? null : half;
}

/** Area of `A1` or `A1:C9`, corners in any order; null if it is none. */
export function parseArea(ref: string): Area | null {
  const [from = '', to = from, ...rest] = ref.split(':');
  const a = parseCell(from);
  const b = parseCell(to);
  return a && b && rest.length === 0 ? between([a.row, a.column], [b.row, b.column]) : null;
}

/** The same of `A:C` and `3:5` too, as whole columns and rows; null if it is none, or lies outside a sheet. */
export function parseRange(ref: string): Area | null {
  const area = parseArea(ref) ?? parseWhole(ref);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** An address that Excel has given. @throws Error if it is none, or one of whole rows or columns: used ranges have no such address */
export function givenArea(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`No address: ${address}`);
  return area;
}

function parseWhole(ref: string): Area | null {
  const [from = '', to = '', ...rest] = ref.split(':');
  const [a, b] = [parseHalf(from), parseHalf(to)];
  if (!a || !b || rest.length > 0) return null;
  if (a.row < 0 && b.row < 0) return { ...between([0, a.column], [0, b.column]), bottom: LAST_ROW };
  return a.column < 0 && b.column < 0 ? { ...between([a.row, 0], [b.row, 0]), right: LAST_COLUMN } : null;
}

/** `$B$3`, `B` or `3`: what is not said is -1. */
function parseHalf(ref: string): { readonly row: number; readonly column: number } | null {
  let at = ref.startsWith('$') ? 1 : 0;
  let column = 0;
  const start = at;
  for (; at - start < LETTERS; at++) {
    const letter = (ref.charCodeAt(at) & ~32) - 64;
    if (!(letter >= 1 && letter <= 26 && ref.charCodeAt(at) >= 65)) break;
    column = column * 26 + letter;
  }
  if (at > start && ref[at] === '$') at++;
  let row = 0;
  const digits = at;
  for (; at - digits < DIGITS; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  const none = at === digits && (column === 0 || ref[at - 1] === '$');
  if (at !== ref.length || none || (at > digits && row === 0)) return null;
  return { row: row - 1, column: column - 1 };
}
