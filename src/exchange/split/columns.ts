/** Columns of a department's report form. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { REPORT_KEYS, SHOWN_KEYS, columnName, columnOf } from '../../ledger/columns/columns';
import type { ReportKey, ShownKey } from '../../ledger/columns/types';

/** What a department says beside its report: an answer to a letter, a request. */
export const SAY_KEYS = ['reply', 'request', 'requestNote'] as const;
export type SayKey = (typeof SAY_KEYS)[number];

export type FormKey = 'role' | 'lastStatus' | 'letter' | SayKey | 'key' | 'stamp' | ShownKey | ReportKey;

/** In the order of the sheet: what the office says, then what the department says, then what ties rows to the master. */
export const FORM_KEYS: readonly FormKey[] = [
  'role',
  ...SHOWN_KEYS.filter(key => key !== 'lastProgress'),
  'lastStatus',
  'lastProgress',
  'letter',
  ...REPORT_KEYS,
  ...SAY_KEYS,
  'key',
  'stamp',
];

export const HIDDEN: readonly FormKey[] = ['key', 'stamp'];

export const isSay = (key: FormKey): key is SayKey => (SAY_KEYS as readonly FormKey[]).includes(key);

export const isReport = (key: FormKey): key is ReportKey => REPORT_KEYS.includes(key as ReportKey);

export function formColumnName(key: FormKey, lang: Lang): string {
  return key !== 'key' && isOwn(key) ? FORM_WORDS[key][lang] : columnName(key, lang);
}

/** Columns of the form that no matrix has, and 行键. */
const OWN_WIDTHS = {
  role: 8,
  lastStatus: 9.5,
  letter: 14,
  reply: 16,
  request: 10,
  requestNote: 20,
  key: 10,
  stamp: 10,
} as const;

export const isOwn = (key: FormKey): key is keyof typeof OWN_WIDTHS => key in OWN_WIDTHS;

/** In characters of the default font. */
export const formWidth = (key: FormKey): number => (isOwn(key) ? OWN_WIDTHS[key] : (columnOf(key).form ?? 0));
