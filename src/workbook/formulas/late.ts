import { STATUS } from '../../ledger/columns/words';
import { SOON } from '../../ledger/status/totals';
import { ofRow } from './group';
import type { Terms } from './terms';

/** One step of a rank: more than a sheet has rows. */
export const RANK_STEP = 2_000_000;

/** A number by which SMALL lists overdue rows, the longest overdue first, then as they stand; "" for other rows. */
export const lateFormula = (t: Terms): string =>
  ofRow(t, `IF(${t.cell('status')}=${t.word(STATUS, 'overdue')},${t.cell('daysLeft')}*${RANK_STEP}+ROW(),"")`);

/** The same for open rows due within 30 days, the nearest first. */
export const soonFormula = (t: Terms): string => {
  const left = t.cell('daysLeft');
  const near = `IF(ISNUMBER(${left}),AND(${left}>=0,${left}<=${SOON}),FALSE)`;
  return ofRow(t, `IF(${near},${left}*${RANK_STEP}+ROW(),"")`);
};
