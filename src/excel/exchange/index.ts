/** Sending out and taking back with the open workbook as the master: its cells are written, never the book rebuilt. */
import type { Collected } from '../../exchange/collect';
import type { Split } from '../../exchange/split';
import type { Ledger } from '../../ledger/types';
import type { ReadSheet } from '../../workbook/read/types';
import { copyAside } from '../backup';
import { CallBatch, Cancelled, type BatchOptions } from '../batch';
import { DONE_MARK, markBackup } from '../marks';
import { matrixIn, NoMatrix, type LiveMatrix } from '../pane/matrix';
import { fitPaper, makesTaller, paperHome } from '../paper';
import { survey } from '../survey';
import { withoutEvents } from '../without-events';
import { areaOfRun, keyCells, changeRuns, writeCells, writeKeys } from './cells';
import { closeSheets, openSheets, type Guarded } from './guard';
import { appendLog, logIn } from './log';
import { sideChanges, sideIn, writeSide } from './side';
import { stampOf, writeStamp } from './stamp';
import type { SideId } from '../../ledger/side/types';
import { sheetsOnly } from '../../workbook/build';
import { sideSheets } from '../../workbook/side/sheet';
import { renderWorkbook } from '../render-workbook';

export { ColumnGone } from './cells';
export { openNewBook, CannotOpen } from './new-book';

export interface TakeBackOptions extends BatchOptions {
  /** Day and time for the name of the copy: 1122-0930. */
  readonly label: string;
}

export interface TakenBack {
  readonly collected: Collected;
  /** Hidden sheet that holds the matrix as it was; null where nothing had to be written. */
  readonly copy: string | null;
}

async function needMatrix(context: Excel.RequestContext): Promise<LiveMatrix> {
  const matrix = await matrixIn(context);
  if (!matrix) throw new NoMatrix();
  return matrix;
}

/** Sheets of the book that are to be written, as far as it has them. */
const guarded = (context: Excel.RequestContext, sheets: readonly (ReadSheet | undefined)[]): Guarded[] =>
  sheets.flatMap(sheet => (sheet ? [{ sheet: context.workbook.worksheets.getItem(sheet.name) }] : []));

/**
 * Takes returned files into the open book in one go: log, cells, `_mubiao`. The matrix is read anew first, so what somebody typed
 * since the preview is a side of the comparison too. A copy of the matrix as it was is kept, hidden. Where nothing is to be
 * changed nothing is written and no copy made.
 * @param merge what comes of it, for the matrix as it stands now; must be a function of it
 * @throws NoMatrix, ColumnGone, Cancelled before anything is written; NoAnswer or what Excel reports
 */
const SIDES: readonly SideId[] = ['requests', 'notices'];

export const takeBack = async (
  merge: (ledger: Ledger) => Collected | Promise<Collected>,
  options: TakeBackOptions,
): Promise<TakenBack> => {
  const { missing, ...taken } = await withoutEvents(async context => {
    const matrix = await needMatrix(context);
    const collected = await merge(matrix.ledger);
    if (collected.ledger === matrix.ledger) return { collected, copy: null, missing: [] as readonly SideId[] };
    const { changes } = collected.report;
    const runs = changeRuns(matrix, changes);
    const sides = sideChanges(matrix.book, matrix.ledger, collected.ledger, SIDES);
    const keys = keyCells(matrix);
    const { sheet: place } = matrix.place;
    const sheet = context.workbook.worksheets.getItem(place.name);
    if (options.cancelled?.() === true) throw new Cancelled();
    const doors = await openSheets(context, [
      ...(keys.length > 0 ? [{ sheet }] : runs.length > 0 ? [{ sheet, areas: runs.map(areaOfRun) }] : []),
      ...guarded(context, [logIn(matrix.book)?.sheet, stampOf(matrix.book), ...sides.map(side => side.found.sheet)]),
    ]);
    const batch = new CallBatch(context, options.noAnswerMs === undefined ? {} : { noAnswerMs: options.noAnswerMs });
    const { lang } = matrix.ledger;
    let copy: string | null = null;
    if (runs.length > 0) {
      await batch.room(1000, 12);
      copy = copyAside({ sheet, name: place.name, id: 'matrix' }, matrix.found, lang, options.label, new Set());
      markBackup(context.workbook.worksheets.getItem(copy), DONE_MARK);
    }
    // The log first: a run that is cut off may have logged what the next one writes, but never the other way round.
    const entries = (collected.ledger.changes ?? []).slice((matrix.ledger.changes ?? []).length);
    await appendLog(batch, matrix.book, entries, lang);
    await writeKeys(batch, sheet, keys);
    await writeCells(batch, sheet, runs);
    for (const side of sides) await writeSide(batch, side, lang);
    await writeStamp(batch, matrix.book, collected.ledger);
    closeSheets(doors);
    await batch.send();
    const taller = changes.flatMap(({ key, column }) => (makesTaller([column]) ? [key] : []));
    await fitPaper(context, paperHome(matrix.book), taller);
    const fresh = SIDES.filter(id => collected.ledger[id] !== undefined && sideIn(matrix.book, id) === null);
    return { collected, copy, missing: fresh };
  });
  const sheets = sideSheets(taken.collected.ledger).filter(({ id }) => missing.some(one => one === id));
  if (sheets.length > 0) await renderWorkbook(sheetsOnly(taken.collected.ledger, sheets), { label: options.label });
  return taken;
};

/**
 * Records in `_mubiao` what is about to go out: before any form leaves the house.
 * @param make splits the matrix as it stands now
 * @throws NoMatrix, NoAnswer or what Excel reports
 */
export const recordBatch = (make: (ledger: Ledger) => Split): Promise<Split> =>
  withoutEvents(async context => {
    const matrix = await needMatrix(context);
    const split = make(matrix.ledger);
    const keys = keyCells(matrix);
    const sheet = context.workbook.worksheets.getItem(matrix.place.sheet.name);
    const doors = await openSheets(context, [
      ...(keys.length > 0 ? [{ sheet }] : []),
      ...guarded(context, [stampOf(matrix.book)]),
    ]);
    const batch = new CallBatch(context);
    await writeKeys(batch, sheet, keys);
    await writeStamp(batch, matrix.book, split.master);
    closeSheets(doors);
    await batch.send();
    return split;
  });

/** Deletes a copy that was kept. Only sheets that we marked as copies are deleted. @returns whether it was there */
export const dropCopy = (name: string): Promise<boolean> =>
  Excel.run(async context => {
    const found = await survey(context);
    const copy = found.sheets.find(sheet => sheet.name === name && sheet.marks.backup !== '');
    if (copy === undefined) return false;
    context.workbook.worksheets.getItem(copy.id).delete();
    await context.sync();
    return true;
  });
