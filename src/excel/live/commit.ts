/**
 * Writes what was decided: cells of the matrix, lines of the log, the next snapshot, in this order and in one request; where it
 * is too much for one, in several that are each complete in themselves. So whatever is logged is also known.
 */
import { columnOf } from '../../ledger/columns/columns';
import { sameCell } from '../../ledger/changes/same';
import type { RowDecided } from '../../ledger/live/row';
import type { CellWrite } from '../../ledger/live/types';
import type { Cell } from '../../ledger/types';
import { CHUNK_BYTES } from '../batch';
import { cellText } from '../cell-text';
import type { Frame, RowOnSheet } from './frame';
import { addLines, askLogEnd, endOfLog, type LogEnd, type LogHome } from './log';
import { errorCode, stillWanted } from './run';
import { sizeOf, writeSnapshot, type SnapshotSheet } from './snapshot';
import type { RowKey } from '../../ledger/rows/key';

export interface LivePlaces {
  readonly frame: Frame;
  /** Null: the book has no log; nothing is logged then, and nothing becomes known. */
  readonly log: LogHome | null;
  readonly snapshot: SnapshotSheet | null;
}

/** Somebody was quicker: a cell no longer holds what the decision was made on. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

const LINE_BYTES = 400;
const CALL_BYTES = 1500;

const sizeOfPiece = ({ writes, lines, known }: RowDecided): number =>
  writes.length * CALL_BYTES +
  lines.reduce((sum, line) => sum + LINE_BYTES + 3 * JSON.stringify(line).length, 0) +
  (known ? CALL_BYTES + 3 * sizeOf(known) : known === null ? CALL_BYTES : 0);

function chunks(pieces: readonly RowDecided[], limit: number): RowDecided[][] {
  const found: RowDecided[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    const own = sizeOfPiece(piece);
    if (size + own > limit) {
      found.push([]);
      size = 0;
    }
    found[found.length - 1]?.push(piece);
    size += own;
  }
  return found;
}

/** A cell to be written, and how it shows numbers. */
export interface CellToWrite {
  readonly write: CellWrite;
  readonly range: Excel.Range;
  readonly format: string;
}

/** Queues one more look at the cells that are to be written. */
function askCells(
  context: Excel.RequestContext,
  { frame }: LivePlaces,
  writes: readonly CellWrite[],
  standing: (key: RowKey) => RowOnSheet | undefined,
) {
  const sheet = context.workbook.worksheets.getItem(frame.home.sheetId);
  return writes.flatMap(write => {
    const column = frame.place.heads.columns.get(write.column);
    const at = standing(write.key);
    if (column === undefined || at === undefined) return [];
    const range = sheet.getCell(at.line, column);
    range.load('values,numberFormat');
    return [{ write, was: at.cell(write.column), range }];
  });
}

/** @throws Overtaken */
function cellsOf(asked: ReturnType<typeof askCells>): readonly CellToWrite[] {
  return asked.map(({ write, was, range }) => {
    const now = range.values[0]?.[0] as Cell;
    if (!sameCell(now === '' ? null : now, was)) throw new Overtaken();
    return { write, range, format: String(range.numberFormat[0]?.[0] ?? 'General') };
  });
}

/** A text stays a text, a blank empties the cell, a day is shown as one, a number is none where texts are shown. */
function put({ write, range, format }: CellToWrite): void {
  const { value, column } = write;
  const isDate = column !== 'key' && columnOf(column).value === 'date';
  if (typeof value === 'number' && isDate && (format === 'General' || format === '@'))
    range.numberFormat = [['yyyy-mm-dd']];
  else if (typeof value === 'number' && format === '@') range.numberFormat = [['General']];
  range.values = [[typeof value === 'string' ? cellText(value, format === '@') : (value ?? '')]];
}

/** What goes out in one request. */
export interface Outgoing {
  readonly cells: readonly CellToWrite[];
  readonly pieces: readonly RowDecided[];
  /** Null: nothing is logged, and so nothing becomes known. */
  readonly end: LogEnd | null;
  readonly snapshot: SnapshotSheet | null;
}

/**
 * Sends cells, lines of the log and the next snapshots together.
 * @returns where the snapshot's lines stand now
 */
export async function sendEdits(
  context: Excel.RequestContext,
  { cells, pieces, end, snapshot }: Outgoing,
): Promise<SnapshotSheet | null> {
  const lines = pieces.flatMap(piece => piece.lines);
  const rows = pieces.flatMap(({ key, known }) => (known === undefined ? [] : [[key, known] as const]));
  stillWanted(context);
  for (const cell of cells) put(cell);
  if (end) addLines(context, end, lines);
  const next = snapshot && (end !== null || lines.length === 0) ? writeSnapshot(context, snapshot, rows) : snapshot;
  await context.sync();
  return next;
}

/**
 * @param standing where rows stand in the sheet
 * @param limit bytes per request
 * @returns where the snapshot's lines stand now
 * @throws Overtaken, NoLog, or what Excel reports; what is written by then is complete
 */
export async function commit(
  context: Excel.RequestContext,
  places: LivePlaces,
  pieces: readonly RowDecided[],
  standing: (key: RowKey) => RowOnSheet | undefined,
  limit = CHUNK_BYTES,
): Promise<SnapshotSheet | null> {
  let { snapshot } = places;
  for (const chunk of chunks(pieces, limit)) {
    try {
      snapshot = await write(context, { ...places, snapshot }, chunk, standing);
    } catch (error) {
      // Refused before anything was done.
      if (errorCode(error) !== 'RequestPayloadSizeLimitExceeded' || chunk.length < 2) throw error;
      snapshot = await commit(context, { ...places, snapshot }, chunk, standing, limit / 4);
    }
  }
  return snapshot;
}

async function write(
  context: Excel.RequestContext,
  places: LivePlaces,
  pieces: readonly RowDecided[],
  standing: (key: RowKey) => RowOnSheet | undefined,
): Promise<SnapshotSheet | null> {
  const { log, snapshot } = places;
  const asked = askCells(
    context,
    places,
    pieces.flatMap(piece => piece.writes),
    standing,
  );
  const ending = log && pieces.some(piece => piece.lines.length > 0) ? askLogEnd(context, log) : null;
  if (asked.length > 0 || ending) await context.sync();
  return sendEdits(context, { cells: cellsOf(asked), pieces, end: ending && endOfLog(ending), snapshot });
}
