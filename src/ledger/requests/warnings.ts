/**
 * What an office is told about a request before it decides. Nothing here stops anybody: asking late, asking often and asking for less
 * are the office's to allow (practice: extensions are asked for before the date, targets changed only after the half-year check).
 */
import type { REQUEST_WARNINGS } from '../../i18n/requests';
import { loggedCell } from '../changes/log';
import { sayDay } from '../dates/said';
import { partsOf, serialOf, type SerialDay } from '../dates/serial';
import { computeRow } from '../status/compute';
import { dueOf } from '../status/facts';
import { groupOf } from '../status/groups';
import { isBlank } from '../status/cells';
import { readDate } from '../typed';
import type { Ledger } from '../types';
import { decidedNumber } from './effect';
import type { ReadRequest } from './read';
import type { RowKey } from '../rows/key';

export type RequestWarning = keyof typeof REQUEST_WARNINGS;

export interface Warned {
  readonly code: RequestWarning;
  readonly data: Readonly<Record<string, string | number>>;
}

const MID_YEAR = 7;

/** Days on which an extension of a row was approved. */
export const extensionsOf = (requests: readonly ReadRequest[], key: RowKey): number =>
  requests.filter(one => one.key === key && one.type === 'extend' && (one.state === 'applied' || one.state === 'due'))
    .length;

/**
 * @param all the table's requests
 * @param lettersOpen whether a letter about the row is still open
 * @param asOf serial day
 */
export function warningsOf(
  ledger: Ledger,
  request: ReadRequest,
  all: readonly ReadRequest[],
  asOf: SerialDay,
  lettersOpen: (key: RowKey) => boolean = () => false,
): readonly Warned[] {
  const { row, type, askedOn } = request;
  if (row === null || type === null) return [];
  const found: Warned[] = [];
  const warn = (code: RequestWarning, data: Warned['data'] = {}): void => void found.push({ code, data });
  const { settings, meta, lang } = ledger;
  const computed = computeRow(row, settings, asOf);
  const due = dueOf(row);
  const wanted = isBlank(request.value) ? request.asked : request.value;
  if (type === 'strike') {
    if (computed.rate === null || computed.rate < 1) warn('not-finished');
    if (isBlank(request.entry.evidence)) warn('no-evidence');
    if (lettersOpen(row.key)) warn('letters-open');
  }
  if (type === 'extend') {
    if (due !== null && askedOn !== null && askedOn > due - settings.extensionAhead)
      warn('asked-late', { days: settings.extensionAhead, due: sayDay(due, lang) });
    const reading = readDate(wanted, { year: meta.year, use: 'deadline' });
    const day = reading.is === 'value' && typeof reading.value === 'number' ? reading.value : null;
    if (day !== null && due !== null && day <= due) warn('not-later', { due: sayDay(due, lang) });
    if (day !== null && meta.year !== null && day > serialOf(meta.year, 12, 31))
      warn('beyond-year', { year: meta.year });
    const others = all.filter(one => one.at !== request.at);
    const n = extensionsOf(others, row.key) + 1;
    if (n > settings.extensionsMost) warn('too-often', { n, most: settings.extensionsMost });
  }
  if (type === 'retarget') {
    const value = decidedNumber(row, wanted);
    if (value !== null && typeof row.target === 'number' && value < row.target)
      warn('lower', { target: String(loggedCell('target', row.target, row.unit, lang)) });
    if (askedOn !== null && meta.year !== null) {
      const { year, month } = partsOf(askedOn);
      if (year === meta.year && month < MID_YEAR) warn('before-mid-year');
    }
  }
  if (type === 'cancel' && groupOf(computed.status) === 'done') warn('already-done');
  return found;
}
