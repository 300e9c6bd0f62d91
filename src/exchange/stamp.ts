/** The stamp of a department's file: a hidden sheet, document properties, and one cell per row, so that a copied sheet keeps it. */
import type { Cell } from '../ledger/types';
import { readSent, rowsHash, sentLines, type SentRow } from './batch';

export interface Stamp {
  readonly plan: string;
  readonly batch: string;
  readonly department: string;
  readonly period: string;
  readonly revision: number;
  /** Over the rows as sent. */
  readonly hash: string;
}

/** First cell of the hidden sheet. */
export const FORM_MARK = 'mubiao-form';
/** 1: rows as sent by place; 2: with their heads. */
const VERSION = 2;
const VERSION_PROPERTY = 'mubiao-version';
const FIELDS = ['plan', 'batch', 'department', 'period', 'revision', 'hash'] as const;

export const makeStamp = (stamp: Omit<Stamp, 'hash'>, rows: readonly SentRow[]): Stamp => ({
  ...stamp,
  hash: rowsHash(rows),
});

/** Lines of the hidden sheet. */
export const stampLines = (stamp: Stamp, rows: readonly SentRow[]): readonly (readonly Cell[])[] => [
  [FORM_MARK, VERSION],
  ...FIELDS.map(field => [field, stamp[field]]),
  ...sentLines(stamp.batch, rows),
];

/** Document properties: the same, without the rows. */
export const stampProperties = (stamp: Stamp): Readonly<Record<string, string>> =>
  Object.fromEntries([
    [VERSION_PROPERTY, String(VERSION)],
    ...FIELDS.map(field => [`mubiao-${field}`, String(stamp[field])]),
  ]);

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

const isLater = (lines: readonly (readonly Cell[])[]): boolean => Number(lines[0]?.[1] ?? 0) > VERSION;

/** True where a later version than ours wrote the hidden sheet or, where that is gone, the document's properties. */
export const fromLaterVersion = (
  lines: readonly (readonly Cell[])[] | null,
  properties: Readonly<Record<string, string>>,
): boolean => (lines === null ? Number(properties[VERSION_PROPERTY] ?? 0) > VERSION : isLater(lines));

/** The stamp in lines of a hidden sheet with the copy of what was sent; null if they are not from us. */
export function readStamp(
  lines: readonly (readonly Cell[])[],
): { readonly stamp: Stamp; readonly rows: readonly SentRow[] } | null {
  if (lines[0]?.[0] !== FORM_MARK) return null;
  const fields = new Map(lines.map(line => [line[0], line[1] ?? null]));
  const text = (name: string): string => String(fields.get(name) ?? '');
  const rows = isLater(lines) ? [] : readSent(lines);
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
