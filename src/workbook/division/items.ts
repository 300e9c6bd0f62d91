/** Items of the matrix as 分工表 lists them: rows whose 编号 begins alike. */
import { indexBodies } from '../../ledger/status/totals';
import type { ComputedRow } from '../../ledger/status/compute';

export interface DivisionItem {
  /** What stands before the last `-` of its rows' 编号. */
  readonly label: string;
  readonly item: string;
  readonly entries: readonly ComputedRow[];
}

/** 8-2a → 8; a 编号 without `-` is its own label; blank ones have none. */
export const labelOfNumber = (no: string): string => {
  const at = no.lastIndexOf('-');
  return at > 0 ? no.slice(0, at) : no;
};

/** Items in the order of the matrix; rows without 编号 are in none. */
export function divisionItems(entries: readonly ComputedRow[]): DivisionItem[] {
  const found = new Map<string, { label: string; item: string; entries: ComputedRow[] }>();
  for (const entry of entries) {
    const label = labelOfNumber(entry.row.no.trim());
    if (label === '') continue;
    const known = found.get(label.toLowerCase());
    if (known === undefined) found.set(label.toLowerCase(), { label, item: entry.row.item, entries: [entry] });
    else known.entries.push(entry);
  }
  return [...found.values()];
}

export type DutyMark = 'lead' | 'support' | null;

/** A body's part in an item: it leads one of its rows, or supports one. */
export function dutyMarks(item: DivisionItem): (name: string) => DutyMark {
  const index = indexBodies(item.entries);
  return name => (index.ledBy(name).length > 0 ? 'lead' : index.supportedBy(name).length > 0 ? 'support' : null);
}
