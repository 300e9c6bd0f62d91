/**
 * The last snapshot of the matrix: a very hidden sheet with one line per row, found by 行键, in no order. It is written in the
 * same request as the lines of 更新记录 that tell its changes (docs/decisions/0012-…).
 */
import { TYPED_KEYS, type TypedKey } from '../../ledger/columns/columns';
import { readOldMark } from '../../ledger/revise/dropped';
import type { Cell, Row } from '../../ledger/types';
import { LaterVersion } from '../../workbook/read/meta';
import type { ReadRow } from '../../workbook/read/types';
import type { Area } from '../../grid/area';
import { freeName } from '../../workbook/adapt';
import { cellText } from '../cell-text';
import { givenArea, areaA1 } from '../../grid/a1';
import { isSnapshot, SNAPSHOT_MARK } from '../snapshot-mark';
import { withoutSheet, type Survey } from '../survey';
import { asRowKey, type RowKey } from '../../ledger/rows/key';

const NAME = '_mubiao_last';
const VERSION = 1;
const DONE = 'done';
const HEAD = 1;
const FIRST = 2;
/** With a mark before each, so that nobody takes the sheet for a matrix. */
const HEADS = ['key', ...TYPED_KEYS].map(key => `~${key}`);
const WIDTH = HEADS.length;
const OWN_PLACES: ReadonlyMap<string, number> = new Map(HEADS.map((head, i) => [head, i]));

export interface SnapshotSheet {
  readonly sheetId: string;
  /** Lines of the sheet by 行键, from 0. */
  readonly lines: ReadonlyMap<RowKey, number>;
  /** First free line. */
  readonly next: number;
}

type Values = readonly (readonly unknown[])[];

const lineArea = (top: number, bottom = top): Area => ({ top, left: 0, bottom, right: WIDTH - 1 });

const cellOf = (value: unknown): Cell => (value === '' || value === undefined ? null : (value as Cell));

/** @param at column of each head */
function rowOf(values: readonly unknown[], at = OWN_PLACES): Row {
  const cells = TYPED_KEYS.map(key => [key, cellOf(values[at.get(`~${key}`) ?? -1])] as const);
  return {
    ...(Object.fromEntries(cells) as unknown as Row),
    key: asRowKey(String(values[at.get(HEADS[0] ?? '') ?? -1] ?? '')),
    order: 0,
  };
}

const valuesOf = (row: Row): (string | number | boolean)[] =>
  [row.key, ...TYPED_KEYS.map(key => row[key])].map(cell =>
    typeof cell === 'string' ? cellText(cell, false) : (cell ?? ''),
  );

/** Room that a row takes on the wire, in characters. */
export const sizeOf = (row: Row): number => JSON.stringify(valuesOf(row)).length;

export const snapshotIn = (found: Survey): string | null => found.sheets.find(isSnapshot)?.id ?? null;

export interface StoredSnapshot {
  readonly snapshot: SnapshotSheet;
  readonly known: ReadonlyMap<RowKey, Row>;
  /** It was once written to its end. */
  readonly done: boolean;
  /** Columns that it does not have: nothing is known of them. */
  readonly lacks: readonly TypedKey[];
  /** Its columns are ours, in our order: lines may be added to it. */
  readonly ours: boolean;
}

/**
 * What is known of the matrix. Columns are found by their heads: another version may have had others.
 * @param rows the sheet as read
 * @returns null where it is no snapshot of rows
 * @throws LaterVersion
 */
export function readSnapshot(sheetId: string, rows: readonly ReadRow[]): StoredSnapshot | null {
  const at = (row: number, column: number): unknown => rows[row]?.[column]?.value ?? '';
  if (Number(at(0, 1)) > VERSION) throw new LaterVersion();
  const width = Math.max(WIDTH, rows[HEAD]?.length ?? 0);
  const heads = Array.from({ length: width }, (_, c) => String(at(HEAD, c)));
  const places = new Map(heads.flatMap((head, c) => (head.startsWith('~') ? [[head, c] as const] : [])));
  if (at(0, 1) !== VERSION || !places.has('~key')) return null;
  const known = new Map<RowKey, Row>();
  const lines = new Map<RowKey, number>();
  for (let line = FIRST; line < rows.length; line++) {
    const row = rowOf(
      Array.from({ length: width }, (_, c) => at(line, c)),
      places,
    );
    if (row.key === '') continue;
    known.set(row.key, readOldMark(row));
    lines.set(row.key, line);
  }
  return {
    snapshot: { sheetId, lines, next: Math.max(FIRST, rows.length) },
    known,
    done: at(0, 2) === DONE,
    lacks: TYPED_KEYS.filter(key => !places.has(`~${key}`)),
    ours: heads.every((head, c) => head === (HEADS[c] ?? '')),
  };
}

/** A new or emptied sheet for the snapshot; it counts only once it is {@link finishSnapshot finished}. */
export async function beginSnapshot(context: Excel.RequestContext, found: Survey): Promise<SnapshotSheet> {
  const old = snapshotIn(found);
  const { worksheets } = context.workbook;
  const taken = (name: string): boolean => found.sheets.some(s => s.name.toLowerCase() === name.toLowerCase());
  const sheet = old === null ? worksheets.add(freeName(NAME, taken, ' ', 31)) : worksheets.getItem(old);
  if (old === null) sheet.visibility = 'VeryHidden';
  else sheet.getRange().clear('Contents');
  sheet.getRange('A1:C1').values = [[SNAPSHOT_MARK, VERSION, '']];
  sheet.getRange(areaA1(lineArea(HEAD))).values = [HEADS];
  sheet.load('id');
  await context.sync();
  return { sheetId: sheet.id, lines: new Map(), next: FIRST };
}

export function finishSnapshot(context: Excel.RequestContext, { sheetId }: SnapshotSheet): void {
  context.workbook.worksheets.getItem(sheetId).getRange('C1').values = [[DONE]];
}

/**
 * Queues the next snapshots of some rows; null: the row is gone.
 * @returns where they stand once that is sent
 */
export function writeSnapshot(
  context: Excel.RequestContext,
  snapshot: SnapshotSheet,
  rows: readonly (readonly [RowKey, Row | null])[],
): SnapshotSheet {
  const sheet = context.workbook.worksheets.getItem(snapshot.sheetId);
  const lines = new Map(snapshot.lines);
  let { next } = snapshot;
  const fresh: Row[] = [];
  const from = next;
  for (const [key, row] of rows) {
    const line = lines.get(key);
    if (row === null) {
      if (line !== undefined) sheet.getRange(areaA1(lineArea(line))).clear('Contents');
      lines.delete(key);
    } else if (line === undefined) {
      lines.set(key, next++);
      fresh.push(row);
    } else sheet.getRange(areaA1(lineArea(line))).values = [valuesOf(row)];
  }
  if (fresh.length > 0) sheet.getRange(areaA1(lineArea(from, next - 1))).values = fresh.map(valuesOf);
  return { ...snapshot, lines, next };
}

/** Asks where the sheet ends now: another add-in may have added to it. Null: the sheet is gone. */
function askEnd(context: Excel.RequestContext, sheetId: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  sheet.load('id');
  return { sheet, used };
}

async function readKeys(context: Excel.RequestContext, sheetId: string, bottom: number): Promise<SnapshotSheet> {
  const column = context.workbook.worksheets.getItem(sheetId).getRange(`A1:A${bottom + 1}`);
  column.load('values');
  await context.sync();
  const keys = (column.values as Values).map(([key], line) => [asRowKey(String(key)), line] as const);
  return {
    sheetId,
    lines: new Map(keys.slice(FIRST).filter(([key]) => key !== '')),
    next: Math.max(FIRST, bottom + 1),
  };
}

/** The snapshot's sheet is gone or no longer what it was: everything has to be looked at again. */
export class SnapshotLost extends Error {
  override readonly name = 'SnapshotLost';
}

/** Queues what is known of one row, and where the sheet ends; null where no line of it is known. */
export function askKnown(context: Excel.RequestContext, snapshot: SnapshotSheet, key: RowKey) {
  const line = snapshot.lines.get(key);
  if (line === undefined) return null;
  const { sheet, used } = askEnd(context, snapshot.sheetId);
  const range = sheet.getRange(areaA1(lineArea(line)));
  range.load('values');
  return { key, next: snapshot.next, sheet, used, range };
}

/** The answer; null where the sheet is not as it was. */
export function knownLine(asked: NonNullable<ReturnType<typeof askKnown>>): Row | null {
  const { key, next, sheet, used, range } = asked;
  if (sheet.isNullObject || used.isNullObject) return null;
  const row = rowOf((range.values as Values)[0] ?? []);
  return row.key === key && givenArea(withoutSheet(used.address)).bottom + 1 === next ? row : null;
}

/**
 * What is known of some rows: reads their lines only.
 * @throws SnapshotLost
 */
export async function knownOf(
  context: Excel.RequestContext,
  snapshot: SnapshotSheet,
  keys: readonly RowKey[],
): Promise<{ readonly snapshot: SnapshotSheet; readonly known: ReadonlyMap<RowKey, Row> }> {
  const { sheetId } = snapshot;
  const { sheet, used } = askEnd(context, sheetId);
  const ranges = keys.flatMap(key => {
    const line = snapshot.lines.get(key);
    const range = line === undefined ? undefined : sheet.getRange(areaA1(lineArea(line)));
    range?.load('values');
    return range ? [{ key, range }] : [];
  });
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) throw new SnapshotLost();
  const { bottom } = givenArea(withoutSheet(used.address));
  const known = new Map<RowKey, Row>();
  for (const { key, range } of ranges) {
    const row = rowOf((range.values as Values)[0] ?? []);
    if (row.key === key) known.set(key, row);
  }
  // Lines may have come back by an undo, or from another add-in.
  const moved = known.size < keys.length || bottom + 1 !== snapshot.next;
  if (!moved) return { snapshot, known };
  const now = await readKeys(context, sheetId, bottom);
  const missing = keys.filter(key => !known.has(key) && now.lines.has(key));
  const again = missing.map(key => ({ key, range: sheet.getRange(areaA1(lineArea(now.lines.get(key) ?? 0))) }));
  for (const { range } of again) range.load('values');
  if (again.length > 0) await context.sync();
  for (const { key, range } of again) known.set(key, rowOf((range.values as Values)[0] ?? []));
  return { snapshot: now, known };
}
