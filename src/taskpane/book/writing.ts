/** From the draft and what the workbook holds to what will be written. Loaded with the Write page. */
import type { Lang } from '../../i18n/lang';
import { diffRows, type CellChange } from '../../ledger/changes/diff';
import { mergePlan, replaced } from '../../ledger/merge-plan/merge';
import { buildLedger } from '../../ledger/rows/build';
import type { Department, Ledger, Row } from '../../ledger/types';
import type { Plan } from '../../plan/types';
import { buildWorkbook } from '../../workbook/build';
import type { WorkbookSpec } from '../../workbook/spec';
import { officeList } from './office-list';

/** A row that is there and will be otherwise, with its cells as they were and as they will be. */
export interface RowChange {
  readonly row: Row;
  readonly cells: readonly CellChange[];
}

export interface Preview {
  /** No matrix there yet. */
  readonly first: boolean;
  readonly ledger: Ledger;
  readonly added: readonly Row[];
  /** Rows whose text has changed. */
  readonly changed: readonly RowChange[];
  /** The same sentence as in the workbook, other facts: edited here or there. Updated only where that was asked for. */
  readonly differs: readonly RowChange[];
  readonly kept: readonly Row[];
  readonly gone: readonly Row[];
}

/** Owners that nobody has confirmed are no owners: the ledger makes its own suggestions from the list. */
const confirmed = (plan: Plan): Plan => ({
  ...plan,
  items: plan.items.map(item => ({
    ...item,
    owners: item.owners.filter(o => o.basis !== 'suggested'),
    measures: item.measures.map(m => ({ ...m, owners: m.owners.filter(o => o.basis !== 'suggested') })),
  })),
});

const changeOf = (before: Row, after: Row): RowChange => ({ row: after, cells: diffRows([before], [after]).cells });

/**
 * What writing the plan will do, row by row. A workbook that has a matrix keeps its language, settings and all that people filled; a
 * new one gets `lang`. What the office's own list has beyond the workbook's is added to it.
 * @param update rows of the same sentence take the draft's facts too; owners and dates only where the workbook has none
 */
export function previewWrite(
  book: Ledger | null,
  plan: Plan,
  lang: Lang,
  departments: readonly Department[],
  update = false,
): Preview {
  const list = officeList(book?.departments ?? [], departments);
  const fresh = buildLedger(confirmed(plan), { lang: book?.lang ?? lang, departments: list });
  if (!book) return { first: true, ledger: fresh, added: fresh.rows, changed: [], differs: [], kept: [], gone: [] };
  const merged = mergePlan(book, fresh);
  const [rows, old, planned] = [merged.ledger.rows, book.rows, fresh.rows].map(
    all => new Map(all.map(row => [row.key, row])),
  );
  const pick = (keys: readonly string[]): readonly Row[] => keys.flatMap(key => rows?.get(key) ?? []);
  const compared = pick(merged.kept).map(row => changeOf(row, replaced(row, planned?.get(row.key) ?? row)));
  const differs = compared.filter(({ cells }) => cells.length > 0);
  const updated = new Map(update ? differs.map(({ row }) => [row.key, row]) : []);
  return {
    first: false,
    ledger: { ...merged.ledger, rows: merged.ledger.rows.map(row => updated.get(row.key) ?? row) },
    added: pick(merged.added),
    changed: pick(merged.changed).map(row => changeOf(old?.get(row.key) ?? row, row)),
    differs,
    kept: compared.filter(({ cells }) => cells.length === 0).map(({ row }) => row),
    gone: pick(merged.gone),
  };
}

/** The workbook to write; `today` is a serial day. A matrix that was protected is so again. */
export const workbookOf = (preview: Preview, today: number, protect = false): WorkbookSpec =>
  buildWorkbook(preview.ledger, { asOf: today, protect });

/** A file name that any system takes. */
export const fileName = (title: string, fallback: string): string =>
  `${
    title
      .replace(/[\\/:*?"<>|\s.]+/g, ' ')
      .trim()
      .slice(0, 60) || fallback
  }.xlsx`;
