/** The stamp of a department's file: a hidden sheet, document properties, and one cell per row, so that a copied sheet keeps it. */
import type { Cell } from '../ledger/types';
import { readSentLine, rowsHash, sentLine, type SentRow } from './batch';

export interface Stamp {
  readonly plan: string;
  readonly batch: string;
  readonly department: string;
  readonly period: string;
  readonly revision: number;
  /** Over the rows as sent. */
  readonly hash: string;
}

const FORM = 'mubiao-form';
const VERSION = 1;
const FIELDS = ['plan', 'batch', 'department', 'period', 'revision', 'hash'] as const;

export const makeStamp = (stamp: Omit<Stamp, 'hash'>, rows: readonly SentRow[]): Stamp => ({
  ...stamp,
  hash: rowsHash(rows),
});

/** Lines of the hidden sheet. */
export const stampLines = (stamp: Stamp, rows: readonly SentRow[]): readonly (readonly Cell[])[] => [
  [FORM, VERSION],
  ...FIELDS.map(field => [field, stamp[field]]),
  ...rows.map(row => sentLine(stamp.batch, row)),
];

/** Document properties: the same, without the rows. */
export const stampProperties = (stamp: Stamp): Readonly<Record<string, string>> =>
  Object.fromEntries(FIELDS.map(field => [`mubiao-${field}`, String(stamp[field])]));

/** The stamp in document properties; null where they name no batch. A hidden sheet or the marks in rows come first. */
export function readStampProperties(properties: Readonly<Record<string, string>>): Stamp | null {
  const text = (field: (typeof FIELDS)[number]): string => properties[`mubiao-${field}`] ?? '';
  if (text('batch') === '') return null;
  return {
    plan: text('plan'),
    batch: text('batch'),
    department: text('department'),
    period: text('period'),
    revision: Number(text('revision')) || 0,
    hash: text('hash'),
  };
}

/** True where two stamps say the same. */
export const sameStamp = (a: Stamp, b: Stamp): boolean => FIELDS.every(field => a[field] === b[field]);

/** The stamp in lines of a hidden sheet with the copy of what was sent; null if they are not from us. */
export function readStamp(
  lines: readonly (readonly Cell[])[],
): { readonly stamp: Stamp; readonly rows: readonly SentRow[] } | null {
  if (lines[0]?.[0] !== FORM) return null;
  const fields = new Map(lines.map(line => [line[0], line[1] ?? null]));
  const text = (name: string): string => String(fields.get(name) ?? '');
  const rows = lines.filter(line => line[0] === 'sent').map(readSentLine);
  const stamp: Stamp = {
    plan: text('plan'),
    batch: text('batch'),
    department: text('department'),
    period: text('period'),
    revision: Number(fields.get('revision') ?? 0),
    hash: text('hash'),
  };
  return { stamp, rows };
}

/** The stamp of one row. */
export const rowStamp = (batch: string, department: string): string => `${batch} ${department}`;

export function readRowStamp(cell: Cell): { readonly batch: string; readonly department: string } | null {
  const match = /^(b[0-9a-f]{10}) (.+)$/.exec(String(cell ?? '').trim());
  return match === null ? null : { batch: match[1] ?? '', department: match[2] ?? '' };
}
