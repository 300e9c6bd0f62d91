/** From what is typed into the form to what goes into the cells. */
import { REPORT_KEYS, columnOf } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import { toIso, type SerialDay } from '../../ledger/dates/serial';
import { isPercent } from '../../ledger/status/cells';
import { readTyped, type Doubt, type Note } from '../../ledger/typed';
import type { Cell, Row } from '../../ledger/types';
import type { ReportCells } from '../ports';

/** All but the day, which is stamped. */
export type FieldKey = Exclude<ReportKey, 'reportedOn'>;
export const REPORT_FIELDS = REPORT_KEYS.filter((key): key is FieldKey => key !== 'reportedOn');

/** Fields that were changed, as typed. */
export type TypedFields = Readonly<Partial<Record<FieldKey, string>>>;

export const isNumeric = (key: FieldKey): boolean => ['amount', 'share', 'number'].includes(columnOf(key).value);

/** The fields that make sense for a row: a figure where it has a target, else one's own estimate; whatever is filled anyhow. */
export const fieldsOf = (row: Row): readonly FieldKey[] =>
  REPORT_FIELDS.filter(key =>
    key === 'actual'
      ? row.target !== null || row.actual !== null
      : key === 'self'
        ? row.target === null || row.self !== null
        : true,
  );

/** A cell as the form shows it: 64% for 0.64 in a row of %, days as YYYY-MM-DD. */
export function shown(key: FieldKey | 'reportedOn', row: Row, cell: Cell = row[key]): string {
  if (cell === null) return '';
  const { value } = columnOf(key);
  if (typeof cell !== 'number') return String(cell);
  if (value === 'date') return toIso(cell);
  const share = value === 'share' || (value === 'amount' && isPercent(row.unit));
  return share ? `${Number((cell * 100).toPrecision(12))}%` : String(cell);
}

export type Check =
  | { readonly is: 'fine'; readonly value: Cell; readonly notes: readonly Note[] }
  /** 无变化: the cell stays, the date is renewed. */
  | { readonly is: 'unchanged' }
  | { readonly is: 'doubt'; readonly why: Doubt; readonly candidates: readonly Cell[] };

/** What a typed text means in its column and row. */
export function check(key: FieldKey, typed: string, row: Row, year: number | null): Check {
  const reading = readTyped(key, typed.trim() === '' ? null : typed, row, year);
  switch (reading.is) {
    case 'blank':
      return { is: 'fine', value: null, notes: [] };
    case 'value':
      return { is: 'fine', value: reading.value, notes: reading.notes };
    case 'unchanged':
      return { is: 'unchanged' };
    case 'question':
      return { is: 'doubt', why: reading.why, candidates: reading.candidates };
  }
}

/** The cells to write, stamped with the day and, where nobody is named, with the name; null while something is in doubt. */
export function typedReport(
  typed: TypedFields,
  row: Row,
  year: number | null,
  today: SerialDay,
  name: string,
): ReportCells | null {
  const report: { -readonly [K in keyof ReportCells]: ReportCells[K] } = {};
  for (const key of REPORT_FIELDS) {
    const text = typed[key];
    if (text === undefined) continue;
    const checked = check(key, text, row, year);
    if (checked.is === 'doubt') return null;
    if (checked.is === 'fine') report[key] = checked.value;
  }
  if (typed.reporter === undefined && row.reporter === null && name.trim() !== '') report.reporter = name.trim();
  return { ...report, reportedOn: today };
}
