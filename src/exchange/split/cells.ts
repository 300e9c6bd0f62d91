/** What stands in the cells of a report form. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import { dueOf } from '../../ledger/status/facts';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Cell, Row } from '../../ledger/types';
import { typedCell } from '../../workbook/matrix/cells';
import { cellStyle } from '../../workbook/matrix/cell-styles';
import type { CellSpec } from '../../workbook/spec';
import { columnOf } from '../../ledger/columns/columns';
import type { ShownKey, ValueKind } from '../../ledger/columns/types';
import { isOwn, isReport, isSay, type FormKey } from './columns';

/** A locked cell as a department sees it: 完成时限 is the one that holds now. */
export function cellInForm(row: Row, key: ShownKey, lang: Lang): Cell {
  return key === 'due' ? (dueOf(row) ?? typedCell(row, key, lang)) : typedCell(row, key, lang);
}

export interface FormRow {
  readonly entry: ComputedRow;
  readonly reports: boolean;
  /** What the department had typed into an earlier file of this batch. */
  readonly typed: Readonly<Partial<Record<FormKey, Cell>>>;
  readonly stamp: string;
  /** Letters about the row that wait for an answer. */
  readonly letter: string;
}

function valueOf({ entry, reports, typed, stamp, letter }: FormRow, key: FormKey, lang: Lang): Cell {
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
    case 'letter':
      return letter === '' ? null : letter;
    case 'reply':
    case 'request':
    case 'requestNote':
      return reports ? (typed[key] ?? null) : null;
    default:
      return isReport(key) ? (reports && key in typed ? (typed[key] ?? null) : row[key]) : cellInForm(row, key, lang);
  }
}

/** How a locked cell shows what it holds. */
function lockedStyle(key: FormKey): string {
  if (isOwn(key)) return key === 'role' || key === 'lastStatus' ? 'cell.center' : 'cell.text';
  const { value, format } = columnOf(key);
  return format === 'center'
    ? 'cell.center'
    : value === 'date'
      ? 'cell.date'
      : value === 'share'
        ? 'cell.percent'
        : 'cell.text';
}

function styleOf({ entry: { row }, reports, letter }: FormRow, key: FormKey): string {
  if (isReport(key) && reports) return cellStyle(row, key);
  if (isSay(key) && reports && (key !== 'reply' || letter !== '')) return 'input.text';
  if (!isOwn(key) && columnOf(key).value === 'amount')
    return cellStyle(row, key).includes('percent') ? 'cell.percent' : 'cell';
  return lockedStyle(key);
}

export const formCell = (row: FormRow, key: FormKey, lang: Lang): CellSpec => ({
  value: valueOf(row, key, lang),
  style: styleOf(row, key),
});

/** Cells of a blank row for work outside the plan: open but for its marks. */
export function spareCell(key: FormKey, stamp: string, lang: Lang): CellSpec {
  if (key === 'role') return { value: FORM_WORDS.fresh[lang], style: 'cell.center' };
  if (key === 'stamp') return { value: stamp, style: 'cell.text' };
  if (isOwn(key) || key === 'lastProgress') return { value: null, style: 'cell.text' };
  const { value } = columnOf(key);
  return { value: null, style: SPARE[value] ?? 'input.text' };
}

const SPARE: Readonly<Partial<Record<ValueKind, string>>> = {
  date: 'input.date',
  share: 'input.percent',
  amount: 'input',
};
