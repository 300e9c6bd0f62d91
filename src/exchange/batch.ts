/** Batches: what went out, to whom, and the values as sent. The master keeps them in `_mubiao`; a file carries its own part. */
import { asRowKey, hashOf, type RowKey } from '../ledger/rows/key';
import { tidyText } from '../ledger/typed';
import type { Cell } from '../ledger/types';
import {
  cellOf,
  headsLine,
  recordsOf,
  textOf,
  type RecordLine,
  type RecordLines,
  type RecordedLine,
} from '../ledger/records';
import { LOCKED_KEYS, type LockedKey } from './locked-keys';
import { REPORT_KEYS } from '../ledger/columns/columns';
import type { ReportKey } from '../ledger/columns/types';
import { type SerialDay, asSerialDay } from '../ledger/dates/serial';

/** Cells as sent, in the order in which they were recorded; a column that came later is not among them. */
export type Reported = Readonly<Partial<Record<ReportKey, Cell>>>;

/** One row as sent. */
export interface SentRow {
  readonly key: RowKey;
  /** The department that reports it: the first lead. */
  readonly reporter: string;
  /** One short hash per locked cell, in the order of `shown`. */
  readonly locked: string;
  readonly shown: readonly string[];
  readonly values: Reported;
}

export interface SentFile {
  readonly department: string;
  readonly name: string;
  readonly hash: string;
}

export interface Batch {
  readonly id: string;
  /** Fingerprint of the plan. */
  readonly plan: string;
  /** As the office names it: 2023-06. */
  readonly period: string;
  /** From 1; a corrected batch of the same period counts up. */
  readonly revision: number;
  /** Serial day up to which data counted when it went out. */
  readonly on: SerialDay;
  readonly files: readonly SentFile[];
  readonly rows: readonly SentRow[];
}

const HASH = 4;

/** What a cell says, the same for what nobody can tell apart; empty for blanks of any kind. */
function plainCell(cell: Cell): string {
  if (typeof cell === 'number') return `n${Number(cell.toPrecision(12))}`;
  const text = tidyText(String(cell ?? '')).replace(/\s+/g, ' ');
  return text === '' ? '' : `s${text}`;
}

/** A short name of a locked cell's content. */
const lockHash = (cell: Cell): string => {
  const plain = plainCell(cell);
  return plain === '' ? '-'.repeat(HASH) : hashOf(plain).slice(0, HASH);
};

export const lockOf = (cells: Readonly<Record<LockedKey, Cell>>): string =>
  LOCKED_KEYS.map(key => lockHash(cells[key])).join('');

/** True where a locked cell is still what was sent, or was not recorded when it went out. */
export function stillLocked(row: SentRow, key: LockedKey, cell: Cell): boolean {
  const at = row.shown.indexOf(key) * HASH;
  return at < 0 || row.locked.slice(at, at + HASH) === lockHash(cell);
}

export const rowsHash = (rows: readonly SentRow[]): string =>
  hashOf(
    JSON.stringify(rows.map(row => [row.key, row.reporter, row.locked, ...Object.values(row.values).map(plainCell)])),
  );

/** Name of a batch: from what it holds and who gets it, so that the same batch has the same name. */
export const batchId = (
  plan: string,
  period: string,
  revision: number,
  departments: readonly string[],
  rows: readonly SentRow[],
): string =>
  `b${hashOf([plan, period, revision, JSON.stringify(departments), rowsHash(rows)].join('\n')).slice(0, 10)}`;

const BATCH = 'batch';
const FILE = 'file';
const SENT = 'sent';
const SENT_HEADS = ['batch', 'key', 'department', 'locked', ...REPORT_KEYS] as const;

const HEADS: RecordLines = [
  headsLine(BATCH, ['batch', 'plan', 'period', 'revision', 'on']),
  headsLine(FILE, ['batch', 'department', 'name', 'hash']),
];
const ROW_HEADS: RecordLines = [headsLine('locked', LOCKED_KEYS), headsLine(SENT, SENT_HEADS)];

/** Rows as sent, as lines of a hidden sheet. */
export const sentLines = (id: string, rows: readonly SentRow[]): RecordLines => [
  ...ROW_HEADS,
  ...rows.map(row => [SENT, id, row.key, row.reporter, row.locked, ...REPORT_KEYS.map(key => row.values[key] ?? null)]),
];

/** A batch as lines of `_mubiao`. */
export const batchLines = (batch: Batch): RecordLines => [
  ...HEADS,
  [BATCH, batch.id, batch.plan, batch.period, batch.revision, batch.on],
  ...batch.files.map(file => [FILE, batch.id, file.department, file.name, file.hash]),
  ...sentLines(batch.id, batch.rows),
];

const isReport = (name: string): name is ReportKey => REPORT_KEYS.includes(name as ReportKey);

function sentRow(record: RecordedLine): SentRow {
  const { names, line, locked } = record;
  const from = names.indexOf('locked') + 1;
  const values = Object.fromEntries(
    names.flatMap((name, i) => (i >= from && isReport(name) ? [[name, line[i + 1] ?? null] as const] : [])),
  );
  return {
    key: asRowKey(textOf(record, 'key')),
    reporter: textOf(record, 'department'),
    locked: textOf(record, 'locked'),
    shown: locked,
    values,
  };
}

/** Rows as sent in lines of a hidden sheet. */
export const readSent = (lines: RecordLines): readonly SentRow[] =>
  (recordsOf(lines, SENT).get(SENT) ?? []).map(sentRow);

/** The batches in lines of `_mubiao`, in the order in which they went out. Lines about anything else are left alone. */
export function readBatches(lines: RecordLines): Batch[] {
  const records = recordsOf(lines, BATCH, FILE, SENT);
  const byBatch = (kind: string): Map<string, RecordedLine[]> => {
    const found = new Map<string, RecordedLine[]>();
    for (const record of records.get(kind) ?? []) {
      const id = textOf(record, 'batch');
      const list = found.get(id);
      if (list === undefined) found.set(id, [record]);
      else list.push(record);
    }
    return found;
  };
  const files = byBatch(FILE);
  const sent = byBatch(SENT);
  return [...byBatch(BATCH)].flatMap(([id, [record]]) =>
    record === undefined
      ? []
      : [
          {
            id,
            plan: textOf(record, 'plan'),
            period: textOf(record, 'period'),
            revision: Number(cellOf(record, 'revision')),
            on: asSerialDay(Number(cellOf(record, 'on') ?? 0)),
            files: (files.get(id) ?? []).map(file => ({
              department: textOf(file, 'department'),
              name: textOf(file, 'name'),
              hash: textOf(file, 'hash'),
            })),
            rows: (sent.get(id) ?? []).map(sentRow),
          },
        ],
  );
}

/** Kinds of lines that are about a batch and of no use once its period is over, since files of that period are refused. */
const PASSING: ReadonlySet<Cell> = new Set([SENT, 'said', 'took', 'cell', 'asked']);

/**
 * Lines of `_mubiao` for the batches to come: rows as sent, and what came back of them, are dropped for periods that are over. The
 * batches themselves stay.
 */
export function withoutOldRows(lines: RecordLines, period: string): RecordLines {
  const present = new Set(
    (recordsOf(lines, BATCH).get(BATCH) ?? [])
      .filter(record => textOf(record, 'period') === period)
      .map(record => textOf(record, 'batch')),
  );
  const isOver = (line: RecordLine): boolean => PASSING.has(line[0] ?? null) && !present.has(String(line[1] ?? ''));
  return lines.filter(line => !isOver(line));
}
