/** Returned files compared three ways with what was sent and what stands now, and put into the master. */
import { fillBlanks } from '../../i18n/fill';
import { FORM_WORDS } from '../../i18n/exchange';
import { REPORT_WORDS } from '../../i18n/messages/exchange';
import { REPORT_KEYS } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import type { SerialDay } from '../../ledger/dates/serial';
import type { RowKey } from '../../ledger/rows/key';
import { dayIn } from '../../ledger/status/cells';
import type { Cell, Ledger } from '../../ledger/types';
import { readBatches } from '../batch';
import { takeAnswers } from './answers';
import { applied, logOf } from './apply';
import { takeRequests } from './asks';
import { backLines, missing } from './back';
import { fileReports } from './file-reports';
import type { Heard } from './hear';
import { masterOf } from './master';
import { readMemory, spotOf, withMemory } from './memory';
import { merge } from './merge';
import { ownDecisions } from './own-decisions';
import type { CollectReport } from './report-types';
import { settle, type Decision, type Resolution } from './resolve';
import { readAll, type Returned } from './returned';
import { nextMemory, openQuestions, sendingOf, spokenOf } from './spoken';
import { vanishedRows } from './vanished';

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
  const { reads, bad } = readAll(files, master);
  const all = reads.map(({ reading }) => reading);
  const taken = reads.filter(({ reading }) => reading.origin.refusal === null);
  const was = (key: RowKey, column: ReportKey): Cell => master.rows.get(key)?.[column] ?? null;
  const called = (file: string): string => fillBlanks(REPORT_WORDS.earlier[ledger.lang], { file });
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
