import type { Area } from '../workbook/spec';

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) name = String.fromCharCode(65 + (n % 26)) + name;
  return name;
}

/** A1 reference of zero-based row and column. */
export const cellRef = (row: number, column: number): string => columnName(column) + (row + 1);

/** A1 reference of an area; a single cell stands alone. */
export function areaRef(area: Area): string {
  const from = cellRef(area.top, area.left);
  const to = cellRef(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as formulas write it, always quoted: Chinese names and names with blanks need it. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `'Sheet'!$A$1:$C$9`. */
export function absoluteRef(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  return `${quoteSheet(sheet)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** Most letters and digits of a reference: more than any program has columns and rows. */
const [LETTERS, DIGITS] = [3, 7] as const;

/** Zero-based row and column of an A1 reference with or without `$`; null if it is none. Read for every cell of a file. */
export function parseCell(ref: string): { readonly row: number; readonly column: number } | null {
  let at = ref.startsWith('$') ? 1 : 0;
  let column = 0;
  const letters = at;
  for (; at - letters < LETTERS; at++) {
    const letter = (ref.charCodeAt(at) & ~32) - 64;
    if (!(letter >= 1 && letter <= 26 && ref.charCodeAt(at) >= 65)) break;
    column = column * 26 + letter;
  }
  if (at === letters) return null;
  if (ref[at] === '$') at++;
  let row = 0;
  const digits = at;
  for (; at - digits < DIGITS; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  return at === ref.length && row > 0 ? { row: row - 1, column: column - 1 } : null;
}

/** Area of `A1` or `A1:C9`, corners in any order; null if it is none. */
export function parseArea(ref: string): Area | null {
  const [from, to = from, ...rest] = ref.split(':');
  const a = parseCell(from ?? '');
  const b = parseCell(to ?? '');
  if (!a || !b || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
