/** Deals with what was heard: reads the rows that it is about, and writes what follows from it. */
import { sameCell } from '../../ledger/changes/same';
import { TYPED_KEYS } from '../../ledger/columns/columns';
import type { ColumnKey } from '../../ledger/columns/types';
import { decideRow } from '../../ledger/live/decide';
import { decideGone } from '../../ledger/live/decide-all';
import { questionsOf } from '../../ledger/live/questions';
import type { EditContext, RowDecided } from '../../ledger/live/row';
import { LAST_ROW, type Area } from '../../grid/area';
import { originAt, pendingRuns, type PendingEdits } from '../../ledger/live/pending';
import { questionId } from '../../ledger/live/question-id';
import type { CellWrite, CellQuestion } from '../../ledger/live/types';
import type { Cell, Row } from '../../ledger/types';
import type { Lang } from '../../i18n/lang';
import { commit, type LivePlaces } from './commit';
import { readFrame, readKeyColumn, readLines, standingOf, type Frame, type Home, type RowOnSheet } from './frame';
import type { LogHome } from './log';
import { fitPaper, makesTaller, type PaperHome } from '../paper';
import { knownOf, type SnapshotSheet } from './snapshot';
import type { RowKey } from '../../ledger/rows/key';

/** Where things stand, as of the last scan or flush. */
export interface Known {
  readonly home: Home;
  readonly log: LogHome | null;
  readonly snapshot: SnapshotSheet;
  readonly paper: PaperHome | null;
  readonly lang: Lang;
  readonly year: number | null;
}

export interface Flushed {
  readonly home: Home;
  readonly snapshot: SnapshotSheet;
  readonly pieces: readonly RowDecided[];
  /** What we wrote, with what stood there before. */
  readonly wrote: readonly (CellWrite & { readonly was: Cell })[];
  /** Cells in which our writing was taken back, with the words that stand there. */
  readonly undone: readonly {
    readonly place: Area;
    readonly id: string;
    readonly key: RowKey;
    readonly column: string;
  }[];
  /** Rows that were looked at. */
  readonly keys: readonly RowKey[];
  /** All there are about these rows. */
  readonly questions: readonly CellQuestion[];
}

interface ToRead {
  readonly runs: readonly { readonly top: number; readonly bottom: number }[];
  readonly gone: readonly RowKey[];
}

/** Lines that have to be read: those with edits, and where rows came or keys were touched, those whose key is none or doubtful. */
async function linesToRead(
  context: Excel.RequestContext,
  frame: Frame,
  pending: PendingEdits,
  known: Known,
): Promise<ToRead> {
  const { headerRow, heads } = frame.place;
  const keyColumn = heads.columns.get('key');
  const runs = pendingRuns(pending, headerRow + 1, Math.min(LAST_ROW, frame.area.bottom));
  const moved =
    pending.rows.size > 0 ||
    pending.edits.some(({ area }) => keyColumn !== undefined && area.left <= keyColumn && area.right >= keyColumn);
  if (!moved) return { runs, gone: [] };
  const keys = await readKeyColumn(context, frame);
  const once = new Set<string>();
  const twice = new Set(keys.filter(key => key !== '' && once.size === once.add(key).size));
  const doubtful = keys.flatMap((key, i) =>
    twice.has(key) ? [{ top: headerRow + 1 + i, bottom: headerRow + 1 + i }] : [],
  );
  const here = new Set(keys);
  const gone = pending.rows.has('local') ? [...known.snapshot.lines.keys()].filter(key => !here.has(key)) : [];
  return { runs: merged([...runs, ...doubtful]), gone };
}

function merged(runs: readonly { readonly top: number; readonly bottom: number }[]) {
  const joined: { top: number; bottom: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const open = joined[joined.length - 1];
    if (open && run.top <= open.bottom + 1) open.bottom = Math.max(open.bottom, run.bottom);
    else joined.push({ ...run });
  }
  return joined;
}

/**
 * @param settings what the decision needs beside what was heard
 * @throws MatrixMoved, SnapshotLost: scan; Overtaken: try again; NoLog; or what Excel reports
 */
export async function flush(
  context: Excel.RequestContext,
  known: Known,
  pending: PendingEdits,
  settings: Omit<EditContext, 'origin' | 'lang' | 'year'>,
): Promise<Flushed> {
  const frame = await readFrame(context, known.home);
  const { runs, gone } = await linesToRead(context, frame, pending, known);
  const seen = await readLines(context, frame, runs, known.snapshot.lines.keys());
  const wanted = [...seen.flatMap(({ row, fresh }) => (fresh ? [] : [row.key])), ...gone];
  const { snapshot, known: rows } = await knownOf(context, known.snapshot, wanted);
  const { columns } = frame.place.heads;
  const bySeen = new Map(seen.map(one => [one.row.key, one]));
  const decision: EditContext = {
    ...settings,
    lang: known.lang,
    year: known.year,
    origin: (key, column) => {
      const [line, at] = [bySeen.get(key)?.line, columns.get(column as ColumnKey)];
      return line === undefined || at === undefined ? null : originAt(pending, line, at);
    },
  };
  const removed = gone.flatMap(key => {
    const row = rows.get(key);
    return row ? [decideGone(row, decision)] : [];
  });
  const pieces = [...seen.map(one => decideRow(one, rows.get(one.row.key), decision)), ...removed];
  const standing = standingOf(seen);
  const writing = pieces.filter(piece => piece.known !== undefined || piece.writes.length > 0);
  const byPiece = new Map(writing.map(piece => [piece.key, piece]));
  const places: LivePlaces = { frame, log: known.log, snapshot };
  const next = (writing.length > 0 ? await commit(context, places, writing, standing) : snapshot) ?? snapshot;
  const taller = writing.filter(piece => makesTaller(changedColumns(rows.get(piece.key), piece.known)));
  await fitPaper(
    context,
    known.paper,
    taller.map(piece => piece.key),
  );
  return {
    home: frame.home,
    snapshot: next,
    pieces,
    wrote: writing.flatMap(piece =>
      piece.writes.map(write => ({ ...write, was: wasOf(standing(write.key), write.column) })),
    ),
    undone: pieces.flatMap(piece =>
      piece.undone.flatMap(column => {
        const [one, at] = [bySeen.get(piece.key), columns.get(column)];
        if (one === undefined || at === undefined) return [];
        const place = { top: one.line, bottom: one.line, left: at, right: at };
        return [{ place, key: piece.key, column, id: questionId({ row: piece.key, column, typed: one.row[column] }) }];
      }),
    ),
    keys: pieces.map(piece => piece.key),
    questions: seen.flatMap(one =>
      questionsOf({ ...one, row: after(one.row, byPiece.get(one.row.key)) }, { ...settings, year: known.year }),
    ),
  };
}

const changedColumns = (was: Row | undefined, now: Row | null | undefined): readonly string[] =>
  was && now ? TYPED_KEYS.filter(key => !sameCell(was[key], now[key])) : [];

const after = (row: Row, piece: RowDecided | undefined): Row => ({
  ...row,
  ...Object.fromEntries((piece?.writes ?? []).map(write => [write.column, write.value])),
});

const wasOf = (standing: RowOnSheet | undefined, column: CellWrite['column']): Cell => standing?.cell(column) ?? null;
