/** Cells of the matrix that the pane writes: with their lines in the log, and known from then on. */
import { LIVE_WORDS } from '../../i18n/live';
import { TYPED_KEYS, type TypedKey } from '../../ledger/columns/columns';
import { sameCell } from '../../ledger/changes/same';
import { logLinesOf, logContext } from '../../ledger/live/lines';
import type { RowDecided } from '../../ledger/live/row';
import { nextPeriod } from '../../ledger/period/next';
import type { Lang } from '../../i18n/lang';
import type { Cell, Row } from '../../ledger/types';
import { settingCells } from '../../workbook/read/settings';
import { copyAside } from '../backup';
import { DONE_MARK, markBackup } from '../marks';
import { matrixIn, NoMatrix, RowGone, type LiveMatrix } from '../pane/matrix';
import { commit, type LivePlaces } from './commit';
import { seenOf, standingOf } from './frame';
import { excelRun, inTurn, watched, WHOLE_BOOK_MS, type RunExcel } from './run';
import { areaOfMatrix, homeOf, logHome } from './scan';
import { knownOf, snapshotIn } from './snapshot';
import type { RowKey } from '../../ledger/rows/key';
import type { SerialDay } from '../../ledger/dates/serial';

/** What one row's cells are to hold. */
export type Edits = ReadonlyMap<RowKey, Partial<Row>>;

export interface EditOptions {
  /** Serial day with the time of day. */
  readonly on: number;
  /** Blank: this machine. */
  readonly who: string;
  readonly source: keyof typeof LIVE_WORDS;
}

interface Words {
  readonly lang: Lang;
  readonly options: EditOptions;
}

/** What somebody changed unseen before is told first, so that each difference has its line. */
export function pieceOf(row: Row, known: Row | undefined, cells: Partial<Row>, { lang, options }: Words): RowDecided {
  const mine = logContext({ lang, ...options }, LIVE_WORDS[options.source][lang]);
  const unseen = { ...mine, who: null, source: LIVE_WORDS.scan[lang] };
  const changed = TYPED_KEYS.filter(column => column in cells && !sameCell(cells[column] ?? null, row[column]));
  const value = (column: TypedKey): Cell => cells[column] ?? null;
  return {
    key: row.key,
    writes: changed.map(column => ({ key: row.key, column, value: value(column) })),
    lines: changed.flatMap(column => [
      ...(known && !sameCell(known[column], row[column])
        ? logLinesOf(row, column, known[column], row[column], unseen)
        : []),
      ...logLinesOf(row, column, row[column], value(column), mine),
    ]),
    known: known && { ...known, ...Object.fromEntries(changed.map(column => [column, value(column)])) },
    undone: [],
    remote: 0,
  };
}

async function edit(
  context: Excel.RequestContext,
  matrix: LiveMatrix,
  edits: Edits,
  options: EditOptions,
): Promise<number> {
  const { ledger, place, found } = matrix;
  const seen = seenOf(place, { rows: ledger.rows, lines: matrix.lines });
  const rows = ledger.rows.filter(row => edits.has(row.key));
  const id = snapshotIn(found);
  const stored =
    id === null ? null : await knownOf(context, { sheetId: id, lines: new Map(), next: -1 }, [...edits.keys()]);
  const pieces = rows
    .map(row => pieceOf(row, stored?.known.get(row.key), edits.get(row.key) ?? {}, { lang: ledger.lang, options }))
    .filter(piece => piece.writes.length > 0);
  const places: LivePlaces = {
    frame: { home: homeOf(matrix, found), place, area: areaOfMatrix(matrix) },
    log: await logHome(context, matrix, found),
    snapshot: stored?.snapshot ?? null,
  };
  await commit(context, places, pieces, standingOf(seen));
  return pieces.length;
}

async function needMatrix(context: Excel.RequestContext): Promise<LiveMatrix> {
  const matrix = await matrixIn(context);
  if (!matrix) throw new NoMatrix();
  return matrix;
}

/**
 * Writes cells of one row, logged. The workbook is read anew first: rows may have been sorted, columns moved.
 * @param only asked with the row as it stands; false: nothing is written
 * @throws NoMatrix, RowGone, or what Excel reports
 */
export const writeRow = (
  key: RowKey,
  cells: Partial<Row>,
  options: EditOptions,
  only: (row: Row) => boolean = () => true,
  run: RunExcel = excelRun,
): Promise<void> =>
  inTurn(() =>
    watched(
      run,
      WHOLE_BOOK_MS,
    )(async context => {
      const matrix = await needMatrix(context);
      const row = matrix.ledger.rows.find(one => one.key === key);
      if (!row) throw new RowGone();
      if (only(row)) await edit(context, matrix, new Map([[key, cells]]), options);
    }),
  );

export interface PeriodBegun {
  /** Rows whose 进展情况 moved. */
  readonly moved: number;
  /** Hidden sheet that holds the matrix as it was; null where nothing moved. */
  readonly copy: string | null;
}

async function copyOf(context: Excel.RequestContext, matrix: LiveMatrix, label: string): Promise<string> {
  const { name } = matrix.place.sheet;
  const sheet = context.workbook.worksheets.getItem(name);
  const copy = copyAside({ sheet, name, id: 'matrix' }, matrix.found, matrix.ledger.lang, label, new Set());
  markBackup(context.workbook.worksheets.getItem(copy), DONE_MARK);
  await context.sync();
  return copy;
}

/**
 * A new period: 进展情况 moves to 上期进展 as {@link nextPeriod} says, 本期起始 becomes `day`.
 * @param day Excel serial
 * @param options `label`: day and time for the name of the copy
 * @throws NoMatrix, or what Excel reports; done again, it goes on where it was stopped
 */
export const newPeriod = (
  day: SerialDay,
  options: EditOptions & { readonly label: string },
  run: RunExcel = excelRun,
): Promise<PeriodBegun> =>
  inTurn(() =>
    run(async context => {
      const matrix = await needMatrix(context);
      const { rows, moved } = nextPeriod(matrix.ledger.rows, day);
      const moving = new Set(moved);
      const edits: Edits = new Map(
        rows
          .filter(({ key }) => moving.has(key))
          .map(({ key, lastProgress, progress }) => [key, { lastProgress, progress } satisfies Partial<Row>]),
      );
      const copy = moved.length > 0 ? await copyOf(context, matrix, options.label) : null;
      await edit(context, matrix, edits, options);
      const place = settingCells(matrix.book).get('periodStart');
      if (place) {
        context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column).values = [[day]];
        await context.sync();
      }
      return { moved: moved.length, copy };
    }),
  );
