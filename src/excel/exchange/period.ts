/** Closes a period in the open book: the snapshot into `_mubiao` first, then the sheet 期次. */
import { closePeriod, type Closed, type CloseOptions } from '../../ledger/period/close';
import { computeRows } from '../../ledger/status/compute';
import { SHEETS, TABLES } from '../../i18n/sheets';
import { sheetsOnly } from '../../workbook/build';
import { overviewSheet } from '../../workbook/overview/sheet';
import { sideSheets } from '../../workbook/side/sheet';
import type { SheetSpec } from '../../workbook/spec';
import { CallBatch } from '../batch';
import { matrixIn, NoMatrix, type LiveMatrix } from '../pane/matrix';
import { renderWorkbook, type RenderOptions } from '../render-workbook';
import { withoutEvents } from '../without-events';
import { closeSheets, openSheets } from './guard';
import { stampOf, writeStamp } from './stamp';

/** 总览 is drawn anew for its trend only where the matrix is called as we call it: its formulas name it. */
function trendSheets({ place }: LiveMatrix, { ledger, snapshot }: Closed): readonly SheetSpec[] {
  const { lang, settings, periods = [] } = ledger;
  const isOurs =
    place.sheet.name === SHEETS.matrix[lang] && place.sheet.tables.some(({ name }) => name === TABLES.matrix[lang]);
  if (!isOurs || periods.length < 2) return [];
  const asOf = settings.asOf ?? snapshot.asOf;
  return [overviewSheet(ledger, computeRows(ledger.rows, settings, asOf), asOf)];
}

/**
 * @param options `label`: day and time for the names of copies
 * @throws NoMatrix, or what Excel reports; done again, it goes on where it was stopped
 */
export async function writePeriod(options: CloseOptions, render: RenderOptions): Promise<Closed> {
  const { closed, sheets } = await withoutEvents(async context => {
    const matrix = await matrixIn(context);
    if (!matrix) throw new NoMatrix();
    const made = closePeriod(matrix.ledger, options);
    const stamp = stampOf(matrix.book);
    const doors = await openSheets(
      context,
      stamp === undefined ? [] : [{ sheet: context.workbook.worksheets.getItem(stamp.name) }],
    );
    const batch = new CallBatch(context);
    await writeStamp(batch, matrix.book, made.ledger);
    closeSheets(doors);
    await batch.send();
    const periods = sideSheets(made.ledger).filter(({ id }) => id === 'periods');
    return { closed: made, sheets: [...periods, ...trendSheets(matrix, made)] };
  });
  await renderWorkbook(sheetsOnly(closed.ledger, sheets), render);
  return closed;
}
