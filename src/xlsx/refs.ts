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

/** Zero-based row and column of an A1 reference with or without `$`; null if it is none. */
export function parseCell(ref: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(ref);
  if (!match) return null;
  const letters = (match[1] ?? '').toUpperCase();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > 0 ? { row: row - 1, column: column - 1 } : null;
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
