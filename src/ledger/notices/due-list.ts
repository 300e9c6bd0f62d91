/** 到期清单: open rows whose date falls within some days, by the body that leads them. */
import { resolver, namesIn } from '../rows/names';
import { computeRows, type ComputedRow } from '../status/compute';
import { dueOf } from '../status/facts';
import type { Ledger } from '../types';
import type { SerialDay } from '../dates/serial';

export interface DueGroup {
  /** Null: nobody leads these rows. */
  readonly unit: string | null;
  /** Earliest date first. */
  readonly rows: readonly ComputedRow[];
}

/**
 * Rows due from the day on, today's among them, grouped by their first lead; units with the earliest date first, ownerless rows last.
 * @param within days, 0: today only
 */
export function dueList(ledger: Ledger, asOf: SerialDay, within: number): readonly DueGroup[] {
  const own = resolver(ledger.departments);
  const soon = computeRows(ledger.rows, ledger.settings, asOf)
    .filter(({ computed: { daysLeft } }) => daysLeft !== null && daysLeft >= 0 && daysLeft <= within)
    .sort((a, b) => (dueOf(a.row) ?? 0) - (dueOf(b.row) ?? 0) || a.row.order - b.row.order);
  const groups = new Map<string | null, ComputedRow[]>();
  for (const entry of soon) {
    const [first] = namesIn(entry.row.lead).map(own);
    const unit = first ?? null;
    groups.set(unit, [...(groups.get(unit) ?? []), entry]);
  }
  const list = [...groups].map(([unit, rows]) => ({ unit, rows }));
  return [...list.filter(({ unit }) => unit !== null), ...list.filter(({ unit }) => unit === null)];
}
