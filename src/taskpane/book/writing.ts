/** From the draft and what the workbook holds to what will be written. Loaded with the Write page. */
import type { Lang } from '../../i18n/lang';
import { mergePlan } from '../../ledger/merge-plan/merge';
import { buildLedger } from '../../ledger/rows/build';
import type { Department, Ledger, Row } from '../../ledger/types';
import type { Plan } from '../../plan/types';
import { buildWorkbook } from '../../workbook/build';
import type { WorkbookSpec } from '../../workbook/spec';
import { officeList } from './office-list';

export interface Preview {
  /** No matrix there yet. */
  readonly first: boolean;
  readonly ledger: Ledger;
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
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

/**
 * What writing the plan will do, row by row. A workbook that has a matrix keeps its language, settings and departments; a new
 * one gets `lang`. What the office's own list has beyond the workbook's is added to it.
 */
export function previewWrite(book: Ledger | null, plan: Plan, lang: Lang, departments: readonly Department[]): Preview {
  const list = officeList(book?.departments ?? [], departments);
  const fresh = buildLedger(confirmed(plan), { lang: book?.lang ?? lang, departments: list });
  if (!book) return { first: true, ledger: fresh, added: fresh.rows, changed: [], kept: [], gone: [] };
  const merged = mergePlan(book, fresh);
  const rows = new Map(merged.ledger.rows.map(row => [row.key, row]));
  const pick = (keys: readonly string[]) => keys.flatMap(key => rows.get(key) ?? []);
  return {
    first: false,
    ledger: merged.ledger,
    added: pick(merged.added),
    changed: pick(merged.changed),
    kept: pick(merged.kept),
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
