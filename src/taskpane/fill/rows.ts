/** Which rows of the matrix are walked through. */
import { namesIn } from '../../ledger/rows/names';
import { isUnreported, isStale, isSoon, lacksDeadline, lacksOwner } from '../../ledger/status/facts';
import { statusesIn } from '../../ledger/status/statuses';
import { isInForce } from '../../ledger/status/groups';
import { computeRows, type ComputedRow } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import type { Walk } from '../state/walk';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

const BEHIND = statusesIn('behind');

export const fitsOnly = (entry: ComputedRow, only: Walk['only']): boolean => {
  const { row, computed } = entry;
  switch (only) {
    case 'all':
      return true;
    case 'overdue':
      return computed.status === 'overdue';
    case 'behind':
      return BEHIND.includes(computed.status);
    case 'unreported':
      return computed.status === 'unreported';
    case 'blank':
      return isInForce(computed.status) && isUnreported(row);
    case 'unscored':
      return computed.hint !== null;
    case 'stale':
      return isStale(entry);
    case 'check':
      return computed.status === 'check';
    case 'dueSoon':
      return isSoon(computed);
    case 'undated':
      return isInForce(computed.status) && lacksDeadline(row);
    default:
      return isInForce(computed.status) && computed.light === only;
  }
};

/** True where a department leads a row or, unless only led ones are wanted, supports it; empty: a row that nobody leads. */
export const belongsTo = ({ row, computed }: ComputedRow, { body, led }: Pick<Walk, 'body' | 'led'>): boolean =>
  body === null ||
  (body === ''
    ? isInForce(computed.status) && lacksOwner(row)
    : namesIn(row.lead).includes(body) || (!led && namesIn(row.support).includes(body)));

/** 数据截至 of a book, `today` where it is left open. Serial days. */
export const asOfDay = (ledger: Ledger, today: SerialDay): SerialDay => ledger.settings.asOf ?? today;

export function walkRows(ledger: Ledger, walk: Walk, today: SerialDay): readonly ComputedRow[] {
  return computeRows(ledger.rows, ledger.settings, asOfDay(ledger, today)).filter(
    entry => belongsTo(entry, walk) && fitsOnly(entry, walk.only),
  );
}

/** The row to show: the one asked for, whether or not it is among those wanted; else the first wanted one. */
export const shownRow = (
  all: readonly ComputedRow[],
  wanted: readonly ComputedRow[],
  at: RowKey | null,
): ComputedRow | undefined => all.find(({ row }) => row.key === at) ?? wanted[0];

/** The wanted row before or after a place in the whole list; undefined at the ends. */
export function neighbour(
  all: readonly ComputedRow[],
  wanted: readonly ComputedRow[],
  from: ComputedRow,
  step: 1 | -1,
): ComputedRow | undefined {
  const keys = new Set(wanted.map(({ row }) => row.key));
  let i = all.findIndex(({ row }) => row.key === from.row.key);
  const passes = (entry: ComputedRow | undefined): boolean => entry !== undefined && !keys.has(entry.row.key);
  do i += step;
  while (passes(all[i]));
  return all[i];
}

/** Every body that leads or supports a row, in the order of the department list, then of the rows. */
export function bodiesOf(ledger: Ledger): readonly string[] {
  const named = ledger.rows.flatMap(row => [...namesIn(row.lead), ...namesIn(row.support)]);
  const used = new Set(named);
  return [...new Set([...ledger.departments.map(d => d.name).filter(name => used.has(name)), ...named])];
}
