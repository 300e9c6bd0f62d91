/** From the draft and what the workbook holds to what will be written. Loaded with the Write page. */
import type { Lang } from '../../i18n/lang';
import { diffRows, type CellChange } from '../../ledger/changes/diff';
import { revise, type Fate, type RevisedRow } from '../../ledger/revise/revise';
import { buildLedger } from '../../ledger/rows/build';
import { asPlanSays } from '../../ledger/kept/marks';
import { withPlan, type KeptPlan } from '../../ledger/kept/plan';
import type { Department, Ledger, Row } from '../../ledger/types';
import type { Plan } from '../../plan/types';
import { buildWorkbook } from '../../workbook/build';
import type { WorkbookSpec } from '../../workbook/spec';
import { officeList } from '../../ledger/departments/office-list';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

/** A row that is there and will be otherwise, with its cells as they were and as they will be. */
export interface RowChange {
  readonly row: Row;
  readonly cells: readonly CellChange[];
}

/** A row of the preview: what becomes of it, cell by cell. */
export interface PreviewRow extends RowChange, RevisedRow {
  /** Paired with its row of the plan by the user. */
  readonly byHand: boolean;
}

export interface Preview {
  /** No matrix there yet. */
  readonly first: boolean;
  readonly ledger: Ledger;
  /** By what becomes of them, each in the order of the ledger. */
  readonly lists: Readonly<Record<Fate, readonly PreviewRow[]>>;
  /** Rows in which workbook and draft both say something and not the same. Updated only where that was asked for. */
  readonly differs: readonly RowChange[];
}

/** What the user has decided about the preview. Keys are 行键: of the workbook's rows, and of those that the plan alone gives. */
export interface PreviewChoices {
  /** Rows that take the draft's facts, owners and dates where the workbook has others. */
  readonly update: ReadonlySet<RowKey>;
  readonly together: readonly (readonly [old: RowKey, planKey: RowKey])[];
  readonly apart: readonly RowKey[];
}

export const NO_CHOICES: PreviewChoices = { update: new Set(), together: [], apart: [] };

/** Owners that nobody has confirmed are no owners: the ledger makes its own suggestions from the list. */
const confirmed = (plan: Plan): Plan => ({
  ...plan,
  items: plan.items.map(item => ({
    ...item,
    owners: item.owners.filter(o => o.basis !== 'suggested'),
    measures: item.measures.map(m => ({ ...m, owners: m.owners.filter(o => o.basis !== 'suggested') })),
  })),
});

const changesOf = (before: Row | null, after: Row): readonly CellChange[] =>
  before === null ? [] : diffRows([before], [after]).cells;

const asNew = (row: Row): RevisedRow => ({
  fate: 'added',
  before: null,
  after: row,
  moved: false,
  wasGone: false,
  planned: null,
  planKey: row.key,
  joined: [],
  split: null,
  into: null,
});

function previewOf(ledger: Ledger, rows: readonly RevisedRow[], first: boolean, choices: PreviewChoices): Preview {
  const byHand = new Set(choices.together.map(([key]) => key));
  const lists: Record<Fate, PreviewRow[]> = { kept: [], changed: [], moved: [], added: [], gone: [] };
  for (const row of rows)
    lists[row.fate].push({
      ...row,
      row: row.after,
      cells: changesOf(row.before, row.after),
      byHand: row.before !== null && row.planKey !== null && byHand.has(row.before.key),
    });
  const differs = rows.flatMap(({ before, after, planned }): RowChange[] =>
    planned === null
      ? []
      : [{ row: planned, cells: changesOf(choices.update.has(after.key) ? before : after, planned) }],
  );
  return { first, ledger, lists, differs };
}

/**
 * What writing the plan will do, row by row. A workbook that has a matrix keeps its language, settings and all that people filled; a
 * new one gets `lang` and is judged by `asOf` (a serial day; null: always today). The text of the plan goes into the book's hidden lines
 * (`kept`). What the office's own list has beyond the workbook's is added to it.
 */
export function previewWrite(
  book: Ledger | null,
  plan: Plan,
  lang: Lang,
  departments: readonly Department[],
  choices: PreviewChoices = NO_CHOICES,
  kept: KeptPlan | null = null,
  asOf: SerialDay | null = null,
): Preview {
  const list = officeList(book?.departments ?? [], departments);
  const fresh = buildLedger(confirmed(plan), {
    lang: book?.lang ?? lang,
    departments: list,
    ...(asOf === null ? {} : { settings: { asOf } }),
  });
  if (!book) return previewOf(withPlan(asPlanSays(fresh), kept), fresh.rows.map(asNew), true, choices);
  const { ledger, rows } = revise(book, fresh, { ...choices, departments: list });
  return previewOf(withPlan(ledger, kept), rows, false, choices);
}

/** The workbook of a preview, see {@link workbookOfLedger}. */
export const workbookOf = (preview: Preview, today: SerialDay, protect = false): WorkbookSpec =>
  workbookOfLedger(preview.ledger, today, protect);

/** The workbook to write, with its matrix in view; `today` is a serial day. A matrix that was protected is so again. */
export function workbookOfLedger(ledger: Ledger, today: SerialDay, protect = false): WorkbookSpec {
  const spec = buildWorkbook(ledger, { asOf: today, protect });
  return {
    ...spec,
    active: Math.max(
      0,
      spec.sheets.findIndex(sheet => sheet.id === 'matrix'),
    ),
  };
}

/** A file name that any system takes. */
export const bookFileName = (title: string, fallback: string): string =>
  `${
    title
      .replace(/[\\/:*?"<>|\s.]+/g, ' ')
      .trim()
      .slice(0, 60) || fallback
  }.xlsx`;
