/** Letters and requests in the open book: the log first, then the matrix, then the tables; sheets that are missing are made. */
import { diffRows } from '../../ledger/changes/diff';
import type { DutyAct } from '../../ledger/duties/acts';
import { carryOut, type Carried, type CarryOptions } from '../../ledger/duties/carry-out';
import type { SideId } from '../../ledger/side/types';
import { sheetsOnly } from '../../workbook/build';
import { typedCell } from '../../workbook/matrix/cells';
import { sideSheets } from '../../workbook/side/sheet';
import { CallBatch } from '../batch';
import { matrixIn, NoMatrix, type LiveMatrix } from '../pane/matrix';
import { renderWorkbook, type RenderOptions } from '../render-workbook';
import { withoutEvents } from '../without-events';
import { areaOfRun, keyCells, changeRuns, writeCells, writeKeys, type TypedChange } from './cells';
import { closeSheets, openSheets, type Guarded } from './guard';
import { appendLog, logIn } from './log';
import { sideChanges, sideIn, writeSide } from './side';

const TABLES: readonly SideId[] = ['requests', 'notices'];

/** Changed cells of the matrix, as the sheet shows them. */
function cellsOf({ ledger }: LiveMatrix, done: Carried): readonly TypedChange[] {
  const rows = new Map(done.ledger.rows.map(row => [row.key, row]));
  return diffRows(ledger.rows, done.ledger.rows).cells.flatMap(({ key, column }) => {
    const row = rows.get(key);
    return row === undefined ? [] : [{ key, column, after: typedCell(row, column, ledger.lang) }];
  });
}

async function write(context: Excel.RequestContext, matrix: LiveMatrix, done: Carried): Promise<void> {
  const { book, ledger, place } = matrix;
  const runs = changeRuns(matrix, cellsOf(matrix, done));
  const keys = keyCells(matrix);
  const sides = sideChanges(book, ledger, done.ledger, TABLES);
  const sheetNamed = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const sheet = sheetNamed(place.sheet.name);
  const lists = [logIn(book)?.sheet, ...sides.map(({ found }) => found.sheet)];
  const guarded: Guarded[] = [
    ...(keys.length > 0 ? [{ sheet }] : runs.length > 0 ? [{ sheet, areas: runs.map(areaOfRun) }] : []),
    ...lists.flatMap(list => (list === undefined ? [] : [{ sheet: sheetNamed(list.name) }])),
  ];
  const doors = await openSheets(context, guarded);
  const batch = new CallBatch(context);
  // The log first: a run that is cut off may have logged what the next one writes, but never the other way round.
  await appendLog(batch, book, (done.ledger.changes ?? []).slice((ledger.changes ?? []).length), ledger.lang);
  await writeKeys(batch, sheet, keys);
  await writeCells(batch, sheet, runs);
  for (const side of sides) await writeSide(batch, side, ledger.lang);
  closeSheets(doors);
  await batch.send();
}

/**
 * Carries acts out on the book as it stands now, and writes what comes of it.
 * @param render `label`: day and time for the names of copies
 * @throws NoMatrix, ColumnGone before anything is written, or what Excel reports
 */
export async function writeDuties(
  acts: readonly DutyAct[],
  options: CarryOptions,
  render: RenderOptions,
): Promise<Carried> {
  const { done, missing } = await withoutEvents(async context => {
    const matrix = await matrixIn(context);
    if (!matrix) throw new NoMatrix();
    const made = carryOut(matrix.ledger, acts, options);
    if (made.ledger !== matrix.ledger) await write(context, matrix, made);
    const fresh = TABLES.filter(id => made.ledger[id] !== undefined && sideIn(matrix.book, id) === null);
    return { done: made, missing: fresh };
  });
  const sheets = sideSheets(done.ledger).filter(({ id }) => missing.some(one => one === id));
  if (sheets.length > 0) await renderWorkbook(sheetsOnly(done.ledger, sheets), render);
  return done;
}
