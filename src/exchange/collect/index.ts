/** Back from the departments: whatever came is read, compared three ways, and reported before anything is written. */
import { logEntries, unitsOf, type LogContext } from '../../ledger/changes/log';
import { hashOf } from '../../ledger/rows/key';
import type { Cell, ChangeEntry, Ledger, Row } from '../../ledger/types';
import type { ReadBook } from '../../workbook/read/types';
import { readBatches } from '../batch';
import { REPORT_KEYS, type ReportKey } from '../report-keys';
import { backLines, missing } from './back';
import { readForm, type ReturnedForm } from './form';
import { merge } from './merge';
import { masterOf, readFile, type FileReading, type Master } from './read-file';
import { settle, type Decision, type Resolution } from './resolve';
import type { Change, FileReport, Report, Vanished } from './types';

export type {
  Change,
  Conflict,
  FileNote,
  FileRefusal,
  FileReport,
  NewRow,
  Question,
  Refusal,
  Report,
  Vanished,
} from './types';
export { readDecisions, type Decision, type Resolution } from './resolve';

/** A returned file: its sheets, or why its bytes could not be read. */
export type Returned =
  | { readonly name: string; readonly book: ReadBook }
  | { readonly name: string; readonly code: string; readonly detail?: Readonly<Record<string, string | number>> };

export interface CollectOptions {
  /** Serial day: 填报日期 of rows reported as unchanged, and the time in the log. */
  readonly today: number;
  /** Name in the log; null: unknown. */
  readonly who: string | null;
  readonly resolve?: Resolution;
}

export interface Collected {
  /** The master after the merge; the same object where nothing changed. */
  readonly ledger: Ledger;
  readonly report: Report;
  /** Decisions of `resolve` that fit nothing. */
  readonly unused: readonly Decision[];
}

interface ReadReturn {
  readonly name: string;
  readonly form: ReturnedForm;
  readonly reading: FileReading;
}

const contentHash = (form: ReturnedForm, reading: FileReading): string =>
  hashOf(
    JSON.stringify([
      reading.origin.batch?.id,
      reading.origin.departments,
      form.rows
        .map(row => JSON.stringify([row.key, row.no, REPORT_KEYS.map(key => row.report.get(key)?.value ?? null)]))
        .sort(),
    ]),
  );

const edits = (reading: FileReading): number =>
  reading.proposals.length +
  reading.renewals.length +
  reading.questions.length +
  reading.refusals.length +
  reading.newRows.length;

function fileReports(reads: readonly ReadReturn[]): FileReport[] {
  const seen = new Set<string>();
  return reads.map(({ name, form, reading }) => {
    const { origin } = reading;
    const hash = contentHash(form, reading);
    const duplicate = seen.has(hash);
    seen.add(hash);
    return {
      file: name,
      status: origin.refusal === null ? 'read' : 'refused',
      ...(origin.refusal === null ? {} : { code: origin.refusal }),
      departments: origin.departments,
      period: origin.period,
      revision: origin.revision,
      rows: form.rows.filter(row => row.key !== '').length,
      edits: edits(reading),
      notes: [
        ...reading.notes,
        ...(duplicate ? (['duplicate'] as const) : []),
        ...(edits(reading) === 0 ? (['no-edits'] as const) : []),
      ],
      columns: form.columns,
      ...(form.outside.length > 0 ? { outside: form.outside } : {}),
    };
  });
}

const unread = (file: string, code: string, detail: FileReport['detail'], refused: boolean): FileReport => ({
  file,
  status: refused ? 'refused' : 'unreadable',
  code,
  ...(detail === undefined ? {} : { detail }),
  departments: [],
  period: null,
  revision: null,
  rows: 0,
  edits: 0,
  notes: [],
});

/** Rows that went to a department to report and are in none of its files. */
function vanishedRows(reads: readonly ReadReturn[], master: Master): Vanished[] {
  const back = new Map<string, { files: Set<string>; keys: Set<string>; batch: string; department: string }>();
  for (const { name, reading } of reads) {
    if (reading.origin.refusal !== null) continue;
    for (const { batch, department, key } of reading.returned) {
      const id = `${batch} ${department}`;
      const entry = back.get(id) ?? { files: new Set(), keys: new Set(), batch, department };
      entry.files.add(name);
      entry.keys.add(key);
      back.set(id, entry);
    }
  }
  return [...back.values()].flatMap(({ files, keys, batch, department }) =>
    [...(master.sent.get(batch)?.values() ?? [])]
      .filter(row => row.reporter === department && !keys.has(row.key))
      .map(row => ({ key: row.key, no: master.rows.get(row.key)?.no ?? '', file: [...files].sort().join('、') })),
  );
}

function applied(rows: readonly Row[], changes: readonly Change[]): readonly Row[] {
  const byKey = new Map<string, Partial<Record<ReportKey, Cell>>>();
  for (const change of changes) byKey.set(change.key, { ...byKey.get(change.key), [change.column]: change.after });
  return rows.map(row => {
    const cells = byKey.get(row.key);
    return cells === undefined ? row : { ...row, ...cells };
  });
}

function logOf(changes: readonly Change[], rows: readonly Row[], context: Omit<LogContext, 'source'>): ChangeEntry[] {
  const units = unitsOf(rows);
  return changes.flatMap(({ key, no, column, before, after, places }) => {
    const source = [...new Set(places.map(place => place.file))].join('、');
    const diff = { cells: [{ key, no, column, before, after }], added: [], removed: [] };
    return logEntries(diff, units, { ...context, source });
  });
}

/**
 * Merges returned files into a master. The order of the files does not matter; files that cannot be taken stop nobody else.
 * Nothing is written here: the ledger given stays as it is.
 */
export function collect(ledger: Ledger, files: readonly Returned[], options: CollectOptions): Collected {
  const { today, who, resolve } = options;
  const batches = readBatches(ledger.stampLines ?? []);
  const master = masterOf(ledger, batches);
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const bad: FileReport[] = [];
  const reads = sorted.flatMap((file): ReadReturn[] => {
    if ('code' in file) {
      bad.push(unread(file.name, file.code, file.detail, false));
      return [];
    }
    const form = readForm(file.book);
    if (form === null) {
      bad.push(unread(file.name, 'no-form', undefined, true));
      return [];
    }
    return [{ name: file.name, form, reading: readFile(file.name, form, master) }];
  });
  const all = reads.map(({ reading }) => reading);
  const merged = merge(
    ledger.rows,
    all.flatMap(reading => reading.proposals),
    all.flatMap(reading => reading.renewals),
    today,
  );
  const was = (key: string, column: ReportKey): Cell => master.rows.get(key)?.[column] ?? null;
  const settled = settle(
    merged,
    all.flatMap(reading => reading.questions),
    was,
    resolve,
  );
  const stampLines = backLines(
    ledger.stampLines ?? [],
    all.filter(reading => reading.origin.refusal === null).flatMap(reading => reading.returned),
  );
  const place = new Map(ledger.rows.map((row, i) => [row.key, i]));
  const changes = [...settled.changes].sort(
    (a, b) =>
      (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0) ||
      REPORT_KEYS.indexOf(a.column) - REPORT_KEYS.indexOf(b.column),
  );
  const rows = applied(ledger.rows, changes);
  const untouched = changes.length === 0 && stampLines === (ledger.stampLines ?? stampLines);
  const log = logOf(changes, ledger.rows, { lang: ledger.lang, on: today, who });
  return {
    ledger: untouched ? ledger : { ...ledger, rows, stampLines, changes: [...(ledger.changes ?? []), ...log] },
    report: {
      files: [...fileReports(reads), ...bad].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
      changes,
      conflicts: settled.conflicts,
      questions: settled.questions,
      refusals: all.flatMap(reading => reading.refusals),
      newRows: all.flatMap(reading => reading.newRows),
      vanished: vanishedRows(reads, master),
      missing: missing(batches, stampLines),
    },
    unused: settled.unused,
  };
}

/** What departments had typed into files that came back half done, for a corrected batch. */
export function typedIn(ledger: Ledger, files: readonly Returned[]): Map<string, Partial<Record<ReportKey, Cell>>> {
  const master = masterOf(ledger, readBatches(ledger.stampLines ?? []));
  const typed = new Map<string, Partial<Record<ReportKey, Cell>>>();
  for (const file of files) {
    const form = 'book' in file ? readForm(file.book) : null;
    if (form === null) continue;
    const { origin, proposals, questions, renewals } = readFile(file.name, form, master);
    if (origin.refusal !== null) continue;
    for (const { key, column, typed: cell } of [...proposals, ...questions])
      typed.set(key, { ...typed.get(key), [column]: cell });
    for (const { key, typed: cell } of renewals) typed.set(key, { ...typed.get(key), progress: cell });
  }
  return typed;
}
