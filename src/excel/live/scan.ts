/** The whole matrix against the last snapshot: on opening, on demand, and whenever we are not sure of anything any more. */
import { LIVE_WORDS } from '../../i18n/live';
import type { LogContext } from '../../ledger/changes/log';
import { asLogged } from '../../ledger/changes/unlogged';
import { decideAll } from '../../ledger/live/decide-all';
import { questionsOf } from '../../ledger/live/questions';
import type { RowDecided, SeenRow } from '../../ledger/live/row';
import type { CellQuestion } from '../../ledger/live/types';
import type { Lang } from '../../i18n/lang';
import type { Row } from '../../ledger/types';
import { logIn, newLog, tableAgain } from '../exchange/log';
import { matrixIn, type LiveMatrix } from '../pane/matrix';
import { paperHome, type PaperHome } from '../paper';
import { readSheetCells } from '../read-cells';
import { givenArea } from '../../grid/a1';
import { holdsCell } from '../../grid/area';
import type { Survey } from '../survey';
import { commit, type LivePlaces } from './commit';
import { seenOf, standingOf, type Home } from './frame';
import type { LogHome } from './log';
import {
  beginSnapshot,
  finishSnapshot,
  readSnapshot,
  snapshotIn,
  type SnapshotSheet,
  type StoredSnapshot,
} from './snapshot';
import type { RowKey } from '../../ledger/rows/key';

/** What is known of the book after a scan. */
export interface Scanned {
  readonly home: Home;
  readonly log: LogHome | null;
  readonly snapshot: SnapshotSheet;
  readonly paper: PaperHome | null;
  readonly lang: Lang;
  readonly year: number | null;
  readonly questions: readonly CellQuestion[];
  /** Lines written into the log. */
  readonly logged: number;
  /** Cells whose rows were compared. */
  readonly rows: number;
  /** The matrix as it stands after the scan; null where the scan wrote into it. */
  readonly reading: LiveMatrix | null;
}

export interface ScanOptions {
  /** Serial day with the time of day. */
  readonly on: number;
  /** Whose doing the differences are, and in what way; null: nobody knows. */
  readonly by: { readonly who: string; readonly source: keyof typeof LIVE_WORDS } | null;
  /** False: only finds out where everything stands; what was heard is dealt with first. */
  readonly compare?: boolean;
  /** Questions that are not to be asked again. */
  readonly kept: ReadonlySet<string>;
}

/** The log as it stands; one is made where the book has none, a table where it is a plain range. */
export async function logHome(
  context: Excel.RequestContext,
  matrix: LiveMatrix,
  found: Survey,
): Promise<LogHome | null> {
  const log = logIn(matrix.book);
  if (log === null) {
    const made = newLog(context, matrix.book, matrix.ledger.lang);
    const sheet = context.workbook.worksheets.getItem(made.sheet.name);
    const table = sheet.tables.getItemAt(0);
    sheet.load('id');
    table.load('id');
    await context.sync();
    return { sheetId: sheet.id, tableId: table.id };
  }
  const sheet = found.sheets.find(one => one.name === log.sheet.name);
  const [column = 0] = log.columns.values();
  const table = sheet?.tables.find(one => holdsCell(givenArea(one.address), log.head, column));
  if (!sheet) return null;
  const tableId = table?.id ?? (await tableAgain(context, log, matrix.book, matrix.ledger.lang));
  return tableId === null ? null : { sheetId: sheet.id, tableId };
}

export function homeOf(matrix: LiveMatrix, found: Survey): Home {
  const { place } = matrix;
  const sheet = found.sheets.find(one => one.name === place.sheet.name);
  const table = sheet?.tables.find(one => holdsCell(givenArea(one.address), place.headerRow, place.left));
  return { sheetId: sheet?.id ?? '', tableId: table?.id ?? null, headerRow: place.headerRow };
}

async function stored(context: Excel.RequestContext, found: Survey) {
  const id = snapshotIn(found);
  const sheet = found.sheets.find(one => one.id === id);
  if (id === null || !sheet || sheet.used === '') return null;
  const [rows = []] = await readSheetCells(context, [
    { sheet: context.workbook.worksheets.getItem(id), area: givenArea(sheet.used), tables: [], formulas: false },
  ]);
  return readSnapshot(id, rows);
}

/** What a snapshot of other columns tells: of those that it lacks nothing, so that no difference is seen in them. */
function filledUp({ known, lacks }: StoredSnapshot, rows: readonly Row[]): ReadonlyMap<RowKey, Row> {
  if (lacks.length === 0) return known;
  const now = new Map(rows.map(row => [row.key, row]));
  return new Map(
    [...known].map(([key, row]) => {
      const present = now.get(key);
      return [key, present ? { ...row, ...Object.fromEntries(lacks.map(lack => [lack, present[lack]])) } : row];
    }),
  );
}

const asKnown = ({ row, fresh }: SeenRow): RowDecided => ({
  key: row.key,
  writes: fresh ? [{ key: row.key, column: 'key', value: row.key }] : [],
  lines: [],
  known: row,
  undone: [],
  remote: 0,
});

/**
 * Logs every difference to the last snapshot, once, and makes the present the next one. A book without a snapshot gets its
 * first; nothing is logged then.
 * @returns null where the book holds no matrix
 */
export async function scan(context: Excel.RequestContext, options: ScanOptions): Promise<Scanned | null> {
  const matrix = await matrixIn(context);
  if (!matrix) return null;
  const { found } = matrix;
  const { lang, meta, changes = [] } = matrix.ledger;
  const home = homeOf(matrix, found);
  const log = await logHome(context, matrix, found);
  const there = await stored(context, found);
  // The first undo after the first opening takes back the mark, and nothing else.
  const whole = there && (there.done || matrix.ledger.rows.every(row => there.known.has(row.key)));
  const old = whole ? there : null;
  const { ledger, lines, place } = matrix;
  const seen = seenOf(place, { rows: ledger.rows, lines });
  const { by, on } = options;
  const words: LogContext = {
    lang,
    on,
    who: by && (by.who.trim() || LIVE_WORDS.here[lang]),
    source: LIVE_WORDS[by?.source ?? 'scan'][lang],
  };
  const before = old && filledUp(old, ledger.rows);
  const known = before && asLogged(before, ledger.rows, changes, lang);
  const anew = old !== null && !old.ours;
  const skip = old !== null && !anew && options.compare === false;
  const pieces = skip ? [] : known ? decideAll(seen, known, words) : seen.map(asKnown);
  // What the log told before we knew it becomes known too.
  const caughtUp =
    known && !skip
      ? [...known].filter(([key, row]) => before?.get(key) !== row && !pieces.some(piece => piece.key === key))
      : [];
  const all = [
    ...pieces,
    ...caughtUp.map(([key, row]): RowDecided => ({
      ...asKnown({ row, fresh: false, formulas: new Set() }),
      key,
      known: row,
    })),
  ];
  // A snapshot of other columns is written anew, whole.
  const told = new Set(all.map(piece => piece.key));
  if (anew) all.push(...seen.filter(one => !told.has(one.row.key)).map(asKnown));
  const begun = (anew ? undefined : old?.snapshot) ?? (await beginSnapshot(context, found));
  const places: LivePlaces = { frame: { home, place, area: areaOfMatrix(matrix) }, log, snapshot: begun };
  const snapshot = (await commit(context, places, all, standingOf(seen))) ?? begun;
  if (old?.done !== true || anew) {
    finishSnapshot(context, snapshot);
    await context.sync();
  }
  return {
    home,
    log,
    snapshot,
    paper: paperHome(matrix.book),
    lang,
    year: meta.year,
    questions: seen.flatMap(row => questionsOf(row, { year: meta.year, kept: options.kept })),
    logged: pieces.reduce((sum, piece) => sum + piece.lines.length, 0),
    rows: seen.length,
    reading: pieces.some(piece => piece.writes.length > 0) ? null : withLines(matrix, pieces),
  };
}

const withLines = (matrix: LiveMatrix, pieces: readonly RowDecided[]): LiveMatrix => ({
  ...matrix,
  ledger: { ...matrix.ledger, changes: [...(matrix.ledger.changes ?? []), ...pieces.flatMap(piece => piece.lines)] },
});

export const areaOfMatrix = ({ place, lines }: LiveMatrix) => ({
  top: place.headerRow,
  bottom: Math.max(place.headerRow, ...lines.slice(-1)),
  left: place.left,
  right: place.right,
});
