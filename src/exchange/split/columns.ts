/** Columns of a department's report form. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import { REPORT_KEYS, SHOWN_KEYS, type ReportKey, type ShownKey } from '../report-keys';

export type FormKey = 'role' | 'lastStatus' | 'key' | 'stamp' | ShownKey | ReportKey;

/** In the order of the sheet: what the office says, then what the department says, then what ties rows to the master. */
export const FORM_KEYS: readonly FormKey[] = [
  'role',
  ...SHOWN_KEYS.filter(key => key !== 'lastProgress'),
  'lastStatus',
  'lastProgress',
  ...REPORT_KEYS,
  'key',
  'stamp',
];

export const HIDDEN: readonly FormKey[] = ['key', 'stamp'];

export const isReport = (key: FormKey): key is ReportKey => REPORT_KEYS.includes(key as ReportKey);

export function formColumnName(key: FormKey, lang: Lang): string {
  if (key === 'role' || key === 'lastStatus' || key === 'stamp') return FORM_WORDS[key][lang];
  return columnName(key, lang);
}

/** In characters of the default font. */
export const FORM_WIDTHS: Readonly<Record<FormKey, number>> = {
  role: 8.5,
  no: 7,
  section: 10,
  item: 16,
  measure: 34,
  targetText: 15,
  unit: 7,
  lead: 12,
  support: 13,
  due: 11.5,
  lastStatus: 9.5,
  lastProgress: 18,
  actual: 9,
  self: 9,
  progress: 30,
  problem: 18,
  next: 18,
  evidence: 12,
  reporter: 9,
  reportedOn: 11.5,
  key: 10,
  stamp: 10,
};
