/** What stands in the cells of a report form. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import { dueOf } from '../../ledger/status/facts';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Cell, Row } from '../../ledger/types';
import { typedCell } from '../../workbook/matrix/cells';
import { cellStyle } from '../../workbook/matrix/looks';
import type { CellSpec } from '../../workbook/spec';
import type { ShownKey } from '../report-keys';
import { isReport, type FormKey } from './columns';

/** A locked cell as a department sees it: 完成时限 is the one that holds now. */
export function shownCell(row: Row, key: ShownKey, lang: Lang): Cell {
  return key === 'due' ? (dueOf(row) ?? typedCell(row, key, lang)) : typedCell(row, key, lang);
}

export interface FormRow {
  readonly entry: ComputedRow;
  readonly reports: boolean;
  /** What the department had typed into an earlier file of this batch. */
  readonly typed: Readonly<Partial<Record<FormKey, Cell>>>;
  readonly stamp: string;
}

function valueOf({ entry, reports, typed, stamp }: FormRow, key: FormKey, lang: Lang): Cell {
  const { row, computed } = entry;
  switch (key) {
    case 'role':
      return reports ? FORM_WORDS.leads[lang] : FORM_WORDS.supports[lang];
    case 'lastStatus':
      return wordOf(STATUS, computed.status, lang);
    case 'key':
      return row.key;
    case 'stamp':
      return stamp;
    default:
      return isReport(key) ? (reports && key in typed ? (typed[key] ?? null) : row[key]) : shownCell(row, key, lang);
  }
}

const LOCKED: Readonly<Partial<Record<FormKey, string>>> = {
  role: 'cell.center',
  no: 'cell.center',
  unit: 'cell.center',
  due: 'cell.date',
  reportedOn: 'cell.date',
  lastStatus: 'cell.center',
  self: 'cell.percent',
};

function styleOf({ entry: { row }, reports }: FormRow, key: FormKey): string {
  if (isReport(key) && reports) return cellStyle(row, key);
  if (key === 'actual') return cellStyle(row, key).includes('percent') ? 'cell.percent' : 'cell';
  return LOCKED[key] ?? 'cell.text';
}

export const formCell = (row: FormRow, key: FormKey, lang: Lang): CellSpec => ({
  value: valueOf(row, key, lang),
  style: styleOf(row, key),
});

/** Cells of a blank row for work outside the plan: open but for its marks. */
export function spareCell(key: FormKey, stamp: string, lang: Lang): CellSpec {
  if (key === 'role') return { value: FORM_WORDS.fresh[lang], style: 'cell.center' };
  if (key === 'stamp') return { value: stamp, style: 'cell.text' };
  if (key === 'key' || key === 'lastStatus' || key === 'lastProgress') return { value: null, style: 'cell.text' };
  if (key === 'due' || key === 'reportedOn') return { value: null, style: 'input.date' };
  return { value: null, style: key === 'self' ? 'input.percent' : key === 'actual' ? 'input' : 'input.text' };
}
