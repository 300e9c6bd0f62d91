import { STATUS } from '../../ledger/columns/words';
import type { Terms } from './terms';

/** Rows of one rank step: more than a sheet has. */
export const LATE_STEP = 2_000_000;

/** A number by which SMALL lists overdue rows, the longest overdue first, then as they stand; "" for other rows. */
export const lateFormula = (t: Terms): string =>
  `IF(${t.cell('status')}=${t.word(STATUS, 'overdue')},${t.cell('daysLeft')}*${LATE_STEP}+ROW(),"")`;
