import { toIso } from '../../ledger/dates/serial';
import { dayIn, isBlank } from '../../ledger/status/cells';
import type { Cell } from '../../ledger/types';

/** A cell for words, as it stands. */
export const textIn = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());

/** A cell for a day: YYYY-MM-DD; what is no day as it stands. */
export const dayOrText = (cell: Cell): string => {
  const day = dayIn(cell);
  return day === null ? textIn(cell) : toIso(day);
};
