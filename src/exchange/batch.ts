/** Batches: what went out, to whom, and the values as sent. The master keeps them in `_mubiao`; a file carries its own part. */
import { hashOf } from '../ledger/rows/key';
import { tidyText } from '../ledger/typed';
import type { Cell } from '../ledger/types';
import { REPORT_KEYS, SHOWN_KEYS, type ReportKey, type ShownKey } from './report-keys';

export type Reported = Readonly<Record<ReportKey, Cell>>;

/** One row as sent. */
export interface SentRow {
  readonly key: string;
  /** The department that reports it: the first lead. */
  readonly reporter: string;
  /** One short hash per locked cell, in the order of {@link SHOWN_KEYS}. */
  readonly locked: string;
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
  readonly on: number;
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

export const lockOf = (cells: Readonly<Record<ShownKey, Cell>>): string =>
  SHOWN_KEYS.map(key => lockHash(cells[key])).join('');

/** True where a locked cell is still what was sent. */
export function stillLocked(row: SentRow, key: ShownKey, cell: Cell): boolean {
  const at = SHOWN_KEYS.indexOf(key) * HASH;
  return row.locked.slice(at, at + HASH) === lockHash(cell);
}

export const rowsHash = (rows: readonly SentRow[]): string =>
  hashOf(
    JSON.stringify(
      rows.map(row => [row.key, row.reporter, row.locked, ...REPORT_KEYS.map(key => plainCell(row.values[key]))]),
    ),
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

export const sentLine = (id: string, row: SentRow): Cell[] => [
  SENT,
  id,
  row.key,
  row.reporter,
  row.locked,
  ...REPORT_KEYS.map(key => row.values[key]),
];

/** A batch as lines of `_mubiao`. */
export const batchLines = (batch: Batch): readonly (readonly Cell[])[] => [
  [BATCH, batch.id, batch.plan, batch.period, batch.revision, batch.on],
  ...batch.files.map(file => [FILE, batch.id, file.department, file.name, file.hash]),
  ...batch.rows.map(row => sentLine(batch.id, row)),
];

/**
 * Lines of `_mubiao` for the batches to come: rows as sent are dropped for periods that are over, since their files are refused and
 * carry a copy of their own. The batches themselves stay.
 */
export function withoutOldRows(lines: readonly (readonly Cell[])[], period: string): readonly (readonly Cell[])[] {
  const present = new Set(lines.filter(line => line[0] === BATCH && String(line[3]) === period).map(line => line[1]));
  return lines.filter(line => line[0] !== SENT || present.has(line[1] ?? null));
}

const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

export function readSentLine(line: readonly Cell[]): SentRow {
  const values = Object.fromEntries(REPORT_KEYS.map((key, i) => [key, line[5 + i] ?? null])) as Record<ReportKey, Cell>;
  return { key: text(line[2]), reporter: text(line[3]), locked: text(line[4]), values };
}

/** The batches in lines of `_mubiao`, in the order in which they went out. Lines about anything else are left alone. */
export function readBatches(lines: readonly (readonly Cell[])[]): Batch[] {
  const of = (kind: string): Map<string, (readonly Cell[])[]> => {
    const found = new Map<string, (readonly Cell[])[]>();
    for (const line of lines) {
      if (line[0] !== kind) continue;
      const id = text(line[1]);
      const list = found.get(id);
      if (list === undefined) found.set(id, [line]);
      else list.push(line);
    }
    return found;
  };
  const files = of(FILE);
  const sent = of(SENT);
  return [...of(BATCH)].map(([id, [line = []]]) => ({
    id,
    plan: text(line[2]),
    period: text(line[3]),
    revision: Number(line[4]),
    on: Number(line[5] ?? 0),
    files: (files.get(id) ?? []).map(f => ({ department: text(f[2]), name: text(f[3]), hash: text(f[4]) })),
    rows: (sent.get(id) ?? []).map(readSentLine),
  }));
}
