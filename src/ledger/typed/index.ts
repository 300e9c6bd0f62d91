import { columnOf } from '../columns/columns';
import type { ColumnKey } from '../columns/types';
import { isBlank } from '../status/cells';
import type { Cell, Row } from '../types';
import { readAmount } from './amount';
import { readDate } from './date';
import { foldTyped } from './fold';
import { readShare } from './share';
import { BLANK_READING, UNCHANGED, readAs, type TypedReading } from './types';
import { isStroke, saysAbove, saysSame } from './words';

export { readAmount, type AmountRow } from './amount';
export { readDate, type DateContext, type DateReading } from './date';
export { readShare } from './share';
export type { Doubt, Note, TypedReading } from './types';

/** 同上 instead of words of its own: what it means stands in another row, which only the sheet at hand shows. */
export const pointsAbove = (cell: Cell): boolean => typeof cell === 'string' && saysAbove(foldTyped(cell));

const DEADLINES: readonly ColumnKey[] = ['due', 'newDue'];

/** A text as a cell keeps it: line breaks of one kind, no blanks at the ends. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0\u3000]+$/gm, '')
    .replace(/^\s+|\s+$/g, '');

/**
 * What a cell of a column says, in the row's own unit. Texts stay as typed but for blanks and line breaks; 无变化 in 进展情况 is
 * `unchanged`, and a stroke there is no report.
 * @param year the plan's year, for dates without one
 */
export function readTyped(key: ColumnKey, cell: Cell, row: Row, year: number | null): TypedReading<Cell> {
  const { value: kind } = columnOf(key);
  switch (kind) {
    case 'amount':
      return readAmount(cell, row);
    case 'share':
      return readShare(cell);
    case 'date':
      return readDate(cell, { year, use: DEADLINES.includes(key) ? 'deadline' : 'day' });
    default:
      if (cell === null || isBlank(cell)) return BLANK_READING;
      if (key === 'progress' && typeof cell === 'string') {
        const folded = foldTyped(cell);
        if (isStroke(folded)) return BLANK_READING;
        if (saysSame(folded)) return UNCHANGED;
      }
      return readAs(typeof cell === 'string' ? tidyText(cell) : String(cell));
  }
}
