/** Out to the departments: one workbook each, a list of what went where, and the batch that the master keeps. */
import { LIST_WORDS } from '../../i18n/exchange';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import { computeRows } from '../../ledger/status/compute';
import type { Cell, Ledger, Row } from '../../ledger/types';
import type { WorkbookSpec } from '../../workbook/spec';
import {
  batchId,
  batchLines,
  lockOf,
  readBatches,
  type Batch,
  type Reported,
  type SentRow,
  withoutOldRows,
} from '../batch';
import { LOCKED_KEYS, type LockedKey } from '../locked-keys';
import { REPORT_KEYS, SHOWN_KEYS } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import { makeStamp, rowStamp } from '../stamp';
import { openLetters } from './letters';
import { assign, type UnassignedRow, type DepartmentShare } from './assign';
import { departmentBook } from './book';
import { cellInForm, type FormRow } from './cells';
import type { SayKey } from './columns';
import { fileName, safeName } from './file-name';
import { listBook } from './list';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

export { type LeftReason, type UnassignedRow } from './assign';

/** What a department had typed into the file of an earlier revision, by row key. */
export type TypedBefore = ReadonlyMap<RowKey, Readonly<Partial<Record<ReportKey | SayKey, Cell>>>>;

export interface SplitOptions {
  /** As the office names it: 2023-06. */
  readonly period: string;
  /** Serial day up to which data count: for 上期状态. */
  readonly asOf: SerialDay;
  /** Departments that get a file; absent: all that have rows. */
  readonly departments?: readonly string[];
  /** For a corrected batch: what departments had typed already is kept in their new files. */
  readonly typed?: TypedBefore;
}

export interface DepartmentFile {
  readonly department: string;
  readonly name: string;
  readonly led: number;
  readonly supported: number;
  readonly book: WorkbookSpec;
}

export interface Split {
  readonly batch: Batch;
  readonly files: readonly DepartmentFile[];
  readonly list: { readonly name: string; readonly book: WorkbookSpec };
  readonly left: readonly UnassignedRow[];
  /** Departments of the list without any open row. */
  readonly idle: readonly string[];
  /** The master with the batch in its `_mubiao`. */
  readonly master: Ledger;
}

const sentRow = (row: Row, reporter: string, lastStatus: string, letter: string, ledger: Ledger): SentRow => ({
  key: row.key,
  reporter,
  locked: lockOf(
    Object.fromEntries([
      ...SHOWN_KEYS.map(key => [key, cellInForm(row, key, ledger.lang)]),
      ['lastStatus', lastStatus],
      ['letter', letter],
    ]) as Record<LockedKey, Cell>,
  ),
  shown: LOCKED_KEYS,
  values: Object.fromEntries(REPORT_KEYS.map(key => [key, row[key]])) as Reported,
});

/**
 * How often one of some departments has been sent a form for a period: the highest revision so far. Departments that get their
 * forms one after the other each begin at the first.
 */
export const timesSent = (batches: readonly Batch[], period: string, departments: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...batches
      .filter(batch => batch.period === period && batch.files.some(file => departments.has(file.department)))
      .map(batch => batch.revision),
  );

const rowsOf = (share: DepartmentShare): readonly Row[] => [...share.led, ...share.supported];

/** Splits a master. The same ledger and options give the same files. Nothing of the ledger's rows changes. */
export function split(ledger: Ledger, options: SplitOptions): Split {
  const { period, asOf, typed } = options;
  const { lang, meta } = ledger;
  const { shares, left, idle } = assign(ledger, options.departments);
  const before = readBatches(ledger.stampLines ?? []);
  const names = new Set(shares.map(share => share.department));
  const revision = 1 + timesSent(before, period, names);
  const whole = assign(ledger).shares;
  const places = new Map(whole.map((share, i) => [share.department, i + 1]));
  const reporters = new Map(whole.flatMap(share => share.led.map(row => [row.key, share.department])));
  const out = new Set(shares.flatMap(rowsOf).map(row => row.key));
  const computed = new Map(computeRows(ledger.rows, ledger.settings, asOf).map(entry => [entry.row.key, entry]));
  const letters = openLetters(ledger);
  const letterOf = ({ key }: Row): string => letters.get(key) ?? '';
  const statusOf = ({ key }: Row): string => {
    const entry = computed.get(key);
    return entry === undefined ? '' : wordOf(STATUS, entry.computed.status, lang);
  };
  const rows = ledger.rows
    .filter(row => out.has(row.key))
    .map(row => sentRow(row, reporters.get(row.key) ?? '', statusOf(row), letterOf(row), ledger));
  const sent = new Map(rows.map(row => [row.key, row]));
  const id = batchId(meta.fingerprint, period, revision, [...names], rows);

  const made = shares.map(share => {
    const { department } = share;
    const name = fileName(places.get(department) ?? 0, whole.length, department, period, revision);
    const own = rowsOf(share).flatMap(row => sent.get(row.key) ?? []);
    const stamp = makeStamp({ plan: meta.fingerprint, batch: id, department, period, revision }, own);
    const mark = rowStamp(id, department);
    const formRows = rowsOf(share).flatMap((row): FormRow[] => {
      const entry = computed.get(row.key);
      const reports = reporters.get(row.key) === department;
      return entry === undefined
        ? []
        : [{ entry, reports, typed: typed?.get(row.key) ?? {}, stamp: mark, letter: letterOf(row) }];
    });
    const book = departmentBook(
      { lang, title: meta.title, department, period, asOf, stamp: mark, rows: formRows },
      stamp,
      own,
    );
    const file = { department, name, led: share.led.length, supported: share.supported.length, book };
    return { file, sent: { department, name, hash: stamp.hash } };
  });

  const batch: Batch = {
    id,
    plan: meta.fingerprint,
    period,
    revision,
    on: asOf,
    files: made.map(({ sent: s }) => s),
    rows,
  };
  const contact = new Map(ledger.departments.map(d => [d.name, d.contact]));
  const lines = made.map(({ file }) => ({ ...file, contact: contact.get(file.department) ?? '' }));
  const digits = '0'.repeat(Math.max(2, String(whole.length).length));
  const listName = `${digits}_${safeName(LIST_WORDS.file[lang])}_${safeName(period)}${revision > 1 ? `_r${revision}` : ''}.xlsx`;
  return {
    batch,
    files: made.map(({ file }) => file),
    list: { name: listName, book: listBook(lang, `${meta.title} ${period}`, lines, left) },
    left,
    idle,
    master: { ...ledger, stampLines: [...withoutOldRows(ledger.stampLines ?? [], period), ...batchLines(batch)] },
  };
}
