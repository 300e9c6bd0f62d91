import { isBlank } from '../status/cells';
import { tidyText } from '../typed';
import type { Cell } from '../types';

/**
 * True for cells that nobody would tell apart: blanks of any kind, numbers that differ by less than a sheet shows (15 digits), texts
 * that differ in line ends and outer blanks. A number and a text are never the same.
 */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return a === b || tidyText(a) === tidyText(b);
  return a === b;
}

/** A text that is the same for cells that nobody can tell apart. */
export const valueId = (cell: Cell): string =>
  isBlank(cell)
    ? ''
    : typeof cell === 'number'
      ? `n${Number(cell.toPrecision(12))}`
      : `${typeof cell} ${tidyText(String(cell))}`;
