/** One returned file against what was sent: proposals, questions, refusals, new rows. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { STATUS } from '../../ledger/status/statuses';
import { codeOf } from '../../ledger/columns/vocabulary';
import { sameCell } from '../../ledger/changes/same';
import { hashOf, type RowKey } from '../../ledger/rows/key';
import type { Cell, Ledger, Row } from '../../ledger/types';
import { stillLocked, type Batch, type SentRow } from '../batch';
import type { ReportKey, ShownKey } from '../../ledger/columns/types';
import { shownCell } from '../split/cells';
import { contentSays, hear, type Heard } from './hear';
import { isUnusedSpare, type ReturnedForm, type ReturnedRow } from './form';
import { spotOf } from './memory';
import type { Master } from './master';
import { originOf, type FormOrigin } from './origin';
import { readReturned } from './read-cell';
import type {
  FileNote,
  NewRow,
  CellPlace,
  CellProposal,
  Question,
  Refusal,
  RefusalReason,
  UnreadReturn,
} from './types';

export interface FileReading {
  readonly origin: FormOrigin;
  /** Name of the file's content: what departments wrote, whatever the file is called. */
  readonly content: string;
  /** Days of rows reported as unchanged are among them. */
  readonly proposals: readonly CellProposal[];
  /** Cells that still hold what was sent, where an earlier file of the department said otherwise. */
  readonly asSent: readonly CellProposal[];
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
  readonly newRows: readonly NewRow[];
  readonly unread: readonly UnreadReturn[];
  /** What is said about requests and letters, row by row. */
  readonly heard: readonly Heard[];
  readonly notes: readonly FileNote[];
  /** Keys that came back, by batch and department. */
  readonly returned: readonly { readonly batch: string; readonly department: string; readonly key: RowKey }[];
}

/** Characters that a cell can hold (Excel specifications and limits). */
const LONGEST = 32_767;

interface Out {
  proposals: CellProposal[];
  asSent: CellProposal[];
  questions: Question[];
  refusals: Refusal[];
  newRows: NewRow[];
  unread: UnreadReturn[];
  heard: Heard[];
}

function refuse(
  out: Out,
  row: ReturnedRow,
  no: string,
  place: CellPlace,
  base: (key: ReportKey) => Cell,
  reason: RefusalReason,
): void {
  for (const [column, cell] of row.report)
    if (!sameCell(cell.value, base(column)))
      out.refusals.push({ key: row.key, no, column, typed: cell.value, reason, place });
}

const wordsOf = (key: 'leads' | 'supports'): readonly string[] => Object.values(FORM_WORDS[key]);

/** 分工 and 上期状态 go back to nothing in the master: what somebody has written there is listed. */
function checkMarks(out: Out, row: ReturnedRow, sent: SentRow, department: string, place: CellPlace, lang: Lang): void {
  const { file, sheet, row: line } = place;
  const list = (text: string, head: string): void => {
    out.unread.push({ what: 'locked', file, sheet, row: line, head, text });
  };
  const roles = wordsOf(sent.reporter === department ? 'leads' : 'supports');
  if (row.role !== '' && !roles.includes(row.role)) list(row.role, FORM_WORDS.role[lang]);
  const known = sent.shown.includes('lastStatus')
    ? stillLocked(sent, 'lastStatus', row.lastStatus)
    : codeOf(STATUS, row.lastStatus) !== null;
  if (row.lastStatus !== '' && !known) list(row.lastStatus, FORM_WORDS.lastStatus[lang]);
  if (row.letter !== '' && sent.shown.includes('letter') && !stillLocked(sent, 'letter', row.letter))
    list(row.letter, FORM_WORDS.letter[lang]);
}

function checkLocked(out: Out, row: ReturnedRow, sent: SentRow, now: Row, ledger: Ledger, place: CellPlace): void {
  for (const [column, value] of row.shown) {
    const same = stillLocked(sent, column, value) || sameCell(value, shownCell(now, column, ledger.lang));
    if (!same) out.refusals.push({ key: now.key, no: now.no, column, typed: value, reason: 'locked', place });
  }
}

/** A row of a form beside what was sent. */
interface Compared {
  readonly row: ReturnedRow;
  readonly sent: SentRow;
  readonly now: Row;
  readonly batch: Batch;
  readonly place: CellPlace;
}

function readCells(out: Out, { row, sent, now, batch, place }: Compared, { ledger, spoken, today }: Master): void {
  const proposal = { key: now.key, place, batch: batch.id };
  for (const [column, { value: typed, fault }] of row.report) {
    const was = sent.values[column] ?? null;
    const asSent = (): void => {
      if (spoken.has(spotOf(now.key, column)))
        out.asSent.push({ ...proposal, column, value: was, typed, notes: [], sent: was });
    };
    if (sameCell(typed, was)) {
      asSent();
      continue;
    }
    const ask = (why: Question['why'], candidates: readonly Cell[]): void => {
      out.questions.push({ key: now.key, no: now.no, column, typed, why, candidates, place });
    };
    const wrong = typeof typed === 'string' && typed.length > LONGEST ? 'too-long' : fault;
    if (wrong !== undefined) {
      ask(wrong, []);
      continue;
    }
    const reading = readReturned(column, typed, now, ledger.meta.year, batch.on);
    if (reading.is === 'question') ask(reading.why, reading.candidates);
    else if (reading.is === 'unchanged') {
      const day = sent.values.reportedOn ?? null;
      out.proposals.push({
        ...proposal,
        column: 'reportedOn',
        value: today,
        typed,
        notes: [],
        sent: day,
        renews: true,
      });
    } else {
      const value = reading.is === 'blank' ? null : reading.value;
      const notes = reading.is === 'blank' ? [] : reading.notes;
      if (sameCell(value, was)) asSent();
      else out.proposals.push({ ...proposal, column, value, typed, notes, sent: was });
    }
  }
}

/** By the names of columns, so that a column which comes to the form later renames nothing. */
const contentOf = (form: ReturnedForm, { batch, departments }: FormOrigin): string =>
  hashOf(
    JSON.stringify([
      batch?.id,
      departments,
      form.rows
        .map(({ key, no, report, says }) =>
          JSON.stringify([
            key,
            no,
            [
              ...[...report].flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
              ...contentSays(says),
            ],
          ]),
        )
        .sort(),
    ]),
  );

const contents = (row: ReturnedRow): NewRow['cells'] =>
  Object.fromEntries(
    [...row.shown, ...[...row.report].map(([key, cell]) => [key, cell.value] as const)].filter(
      ([, value]) => value !== null,
    ),
  ) as Partial<Record<ReportKey | ShownKey, Cell>>;

/** Reads one file. Nothing in it is dropped: every edited cell ends in one of the lists. */
export function readFile(file: string, form: ReturnedForm, master: Master): FileReading {
  const { ledger, rows: now, byNo, sent: sentBy } = master;
  const origin = originOf(form, ledger, master.batches);
  const out: Out = {
    proposals: [],
    asSent: [],
    questions: [],
    refusals: [],
    newRows: [],
    unread: form.unread.map(one => ({ ...one, file })),
    heard: [],
  };
  const batchBy = new Map(master.batches.map(batch => [batch.id, batch]));
  const copy = new Map(form.stamp?.rows.map(row => [row.key, row]) ?? []);
  const present = new Set(form.rows.map(row => row.key));
  const returned: FileReading['returned'][number][] = [];
  const seen = new Set<string>();
  let repeated = false;
  let unkeyed = false;

  for (const given of form.rows) {
    if (isUnusedSpare(given)) continue;
    const place: CellPlace = { file, ...given.place };
    const from = origin.of(given);
    const sentRows = from === null ? undefined : sentBy.get(from.batch);
    const twin = given.key === '' && given.no !== '' ? byNo.get(given.no) : undefined;
    const lost = twin !== undefined && sentRows?.has(twin.key) === true && !present.has(twin.key);
    const row = lost ? { ...given, key: twin.key } : given;
    unkeyed ||= given.key === '' && lost;
    const current = now.get(row.key);
    const sent = sentRows?.get(row.key);
    const no = current?.no ?? row.no;
    const base = (key: ReportKey): Cell =>
      (sent ?? copy.get(row.key))?.values[key] ?? ((sent ?? copy.get(row.key)) ? null : (current?.[key] ?? null));

    const heard = (reason: RefusalReason | null): void => {
      out.heard.push(...hear(row, { no, department: from?.department ?? '', batch: from?.batch ?? '', place, reason }));
    };
    if (origin.refusal !== null) {
      heard('file-refused');
      refuse(out, row, no, place, base, 'file-refused');
      if (row.key === '') {
        const text = Object.values(contents(row)).join('  ');
        out.unread.push({ what: 'new-row', file, sheet: place.sheet, row: place.row, head: '', text });
      }
      continue;
    }
    if (sent === undefined && current === undefined) {
      heard('not-sent');
      out.newRows.push({ cells: contents(row), department: from?.department ?? '', place });
      continue;
    }
    if (sent === undefined || from === null || current === undefined) {
      const apart = sent === undefined || from === null ? 'not-sent' : 'row-gone';
      refuse(out, row, no, place, base, apart);
      heard(apart);
    } else {
      repeated ||= seen.has(row.key);
      seen.add(row.key);
      returned.push({ ...from, key: row.key });
      checkLocked(out, row, sent, current, ledger, place);
      checkMarks(out, row, sent, from.department, place, ledger.lang);
      const isOurs = sent.reporter === from.department;
      heard(isOurs ? null : 'not-reporter');
      if (!isOurs) refuse(out, row, no, place, base, 'not-reporter');
      else {
        const batch = batchBy.get(from.batch);
        if (batch) readCells(out, { row, sent, now: current, batch, place }, master);
      }
    }
  }
  const notes: FileNote[] = [
    ...origin.notes,
    ...form.notes,
    ...(unkeyed ? (['rows-without-key'] as const) : []),
    ...(repeated ? (['repeated-rows'] as const) : []),
  ];
  return { origin, content: contentOf(form, origin), ...out, notes, returned };
}
