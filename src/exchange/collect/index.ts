/** Back from the departments: whatever came is read, compared three ways, and reported before anything is written. */
import type { CliMessage } from '../../i18n/messages/cli';
import { fill } from '../../i18n/fill';
import { REPORT_WORDS } from '../../i18n/messages/exchange';
import { logEntries, unitsOf, type LogContext } from '../../ledger/changes/log';
import type { Cell, ChangeEntry, Ledger, Row } from '../../ledger/types';
import type { ReadBook } from '../../workbook/read/types';
import { readBatches } from '../batch';
import { REPORT_KEYS } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import { FORM_WORDS } from '../../i18n/exchange';
import { dayIn } from '../../ledger/status/cells';
import type { SayKey } from '../split/columns';
import { takeAnswers } from './answers';
import { takeRequests } from './asks';
import { backLines, missing } from './back';
import { ownDecisions } from './own-decisions';
import type { Heard } from './hear';
import { readForm, type ReturnedForm } from './form';
import { readMemory, spotOf, withMemory, type Memory } from './memory';
import { merge } from './merge';
import { masterOf } from './master';
import { readFile, type FileReading } from './read-file';
import { settle, type Decision, type Resolution } from './resolve';
import { nextMemory, openQuestions, sendingOf, spokenOf } from './spoken';
import type { Change, FileRefusal, FileReport, CollectReport } from './types';
import { vanishedRows } from './vanished';
import type { RowKey } from '../../ledger/rows/key';
import { type SerialDay, asSerialDay } from '../../ledger/dates/serial';

export type {
  Answered,
  RequestOutcome,
  Change,
  Conflict,
  FileNote,
  FileRefusal,
  FileReport,
  NewRow,
  Question,
  Refusal,
  CollectReport,
  Vanished,
} from './types';
export { readDecisions, type Decision, type Resolution } from './resolve';

/** A returned file: its sheets, or why its bytes could not be read. */
export type Returned =
  | { readonly name: string; readonly book: ReadBook }
  | { readonly name: string; readonly code: CliMessage; readonly detail?: Readonly<Record<string, string | number>> };

export interface CollectOptions {
  /** Serial day: 填报日期 of rows reported as unchanged, and the time in the log. */
  readonly today: SerialDay;
  /** Name in the log; null: unknown. */
  readonly who: string | null;
  readonly resolve?: Resolution;
  /** All answers to letters are entered. Absent: those that `resolve` names. */
  readonly answers?: boolean;
}

export interface Collected {
  /** The master after the merge; the same object where nothing changed. */
  readonly ledger: Ledger;
  readonly report: CollectReport;
  /** Decisions of `resolve` that fit nothing. */
  readonly unused: readonly Decision[];
}

interface ReadReturn {
  readonly name: string;
  readonly form: ReturnedForm;
  readonly reading: FileReading;
}

const edits = (reading: FileReading): number =>
  reading.proposals.length +
  reading.questions.length +
  reading.refusals.length +
  reading.newRows.length +
  reading.heard.length;

function fileReports(reads: readonly ReadReturn[], memory: Memory): FileReport[] {
  const seen = new Set<string>();
  return reads.map(({ name, form, reading }) => {
    const { origin, content } = reading;
    const duplicate = seen.has(content);
    seen.add(content);
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
        ...(memory.files.has(content) && edits(reading) > 0 ? (['taken-before'] as const) : []),
        ...(edits(reading) === 0 ? (['no-edits'] as const) : []),
      ],
      columns: form.columns,
    };
  });
}

const unread = (
  file: string,
  code: CliMessage | FileRefusal,
  detail: FileReport['detail'],
  refused: boolean,
): FileReport => ({
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

function applied(rows: readonly Row[], changes: readonly Change[]): readonly Row[] {
  const byKey = new Map<RowKey, Partial<Record<ReportKey, Cell>>>();
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
  const { today, who } = options;
  const own = ownDecisions(options.resolve, ledger.rows);
  const lines = ledger.stampLines ?? [];
  const batches = readBatches(lines);
  const memory = readMemory(lines);
  const master = masterOf(ledger, batches, new Set(memory.said.map(({ key, column }) => spotOf(key, column))), today);
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
  const taken = reads.filter(({ reading }) => reading.origin.refusal === null);
  const was = (key: RowKey, column: ReportKey): Cell => master.rows.get(key)?.[column] ?? null;
  const called = (file: string): string => fill(REPORT_WORDS.earlier[ledger.lang], { file });
  const sending = sendingOf(batches, master.sent);
  const merged = merge(ledger.rows, spokenOf(memory, taken, master.sent, called), sending);
  const settled = settle(merged, openQuestions(memory, taken, was), was, own.rest);
  const place = new Map(ledger.rows.map((row, i) => [row.key, i]));
  const changes = [...settled.changes].sort(
    (a, b) =>
      (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0) ||
      REPORT_KEYS.indexOf(a.column) - REPORT_KEYS.indexOf(b.column),
  );
  const rows = applied(ledger.rows, changes);
  const after = new Map(rows.map(row => [row.key, row]));
  const now = (key: RowKey, column: ReportKey): Cell => after.get(key)?.[column] ?? null;
  const batchOf = (key: RowKey): string => batches[sending.last(key, 'actual')?.at ?? -1]?.id ?? '';
  const next = nextMemory(memory, taken, merged, settled.questions, settled.decided, now, batchOf);
  const stampLines = withMemory(
    backLines(
      lines,
      taken.flatMap(({ reading }) => reading.returned),
    ),
    memory,
    next,
  );
  const untouched = changes.length === 0 && stampLines === lines;
  const log = logOf(changes, ledger.rows, { lang: ledger.lang, on: today, who });
  const mergedLedger: Ledger = untouched
    ? ledger
    : { ...ledger, rows, stampLines, changes: [...(ledger.changes ?? []), ...log] };
  const reported = new Map(
    taken.flatMap(({ reading }) =>
      reading.proposals.flatMap(({ key, column, value }) => (column === 'reportedOn' ? [[key, value] as const] : [])),
    ),
  );
  const dayOf = ({ key }: Heard): SerialDay => dayIn(reported.get(key) ?? null) ?? today;
  const heard = all.flatMap(reading => reading.heard);
  const context = { dayOf, moment: today, who };
  const asked = takeRequests(mergedLedger, heard, { ...context, choiceOf: own.choiceOf });
  const head = FORM_WORDS.reply[ledger.lang];
  const confirms = (id: string): boolean => options.answers === true || own.confirms(id);
  const answered = takeAnswers(asked.ledger, heard, { ...context, head, confirms });
  return {
    ledger: answered.ledger,
    report: {
      files: [...fileReports(reads, memory), ...bad].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
      changes,
      conflicts: settled.conflicts,
      questions: settled.questions,
      refusals: all.flatMap(reading => reading.refusals),
      newRows: all.flatMap(reading => reading.newRows),
      requests: asked.requests,
      answers: answered.answers,
      vanished: vanishedRows(reads, master),
      unread: [...all.flatMap(reading => reading.unread), ...answered.unread],
      missing: missing(batches, stampLines),
    },
    unused: [...settled.unused, ...own.unused()],
  };
}

/** What departments had typed into files that came back half done, for a corrected batch. */
export function typedIn(
  ledger: Ledger,
  files: readonly Returned[],
): Map<RowKey, Partial<Record<ReportKey | SayKey, Cell>>> {
  const master = masterOf(ledger, readBatches(ledger.stampLines ?? []), new Set(), asSerialDay(0));
  const typed = new Map<RowKey, Partial<Record<ReportKey | SayKey, Cell>>>();
  for (const file of files) {
    const form = 'book' in file ? readForm(file.book) : null;
    if (form === null) continue;
    const { origin, proposals, questions, heard } = readFile(file.name, form, master);
    if (origin.refusal !== null) continue;
    const told = proposals.map(({ key, column, typed: cell, renews }) => ({
      ...{ key, cell },
      column: renews ? ('progress' as const) : column,
    }));
    for (const { key, column, cell } of [...told, ...questions.map(({ typed: cell, ...at }) => ({ ...at, cell }))])
      typed.set(key, { ...typed.get(key), [column]: cell });
    for (const { key, reason, choice: request, note: requestNote, reply } of heard)
      if (reason === null) typed.set(key, { ...typed.get(key), request, requestNote, reply });
  }
  return typed;
}
