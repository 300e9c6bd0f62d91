/** Brings `_mubiao` of the open book up to date: only what comes after the first line that differs is written. */
import { SHEETS } from '../../i18n/sheets';
import { STAMP } from '../../i18n/stamp';
import type { Cell, Ledger } from '../../ledger/types';
import type { ReadBook, ReadSheet } from '../../workbook/read/types';
import { stampSheet } from '../../workbook/stamp/sheet';
import { freeName } from '../../workbook/adapt';
import type { CallBatch } from '../batch';
import { cellText } from '../cell-text';
import { markSheet } from '../marks';
import { areaA1 } from '../../grid/a1';
import { rowsInBlocks, type PlainValue } from '../render/cells';

/** `_mubiao` of a book, whatever it is called now. */
export const stampOf = (book: ReadBook): ReadSheet | undefined =>
  book.sheets.find(sheet => sheet.rows[0]?.[0]?.value === STAMP.version);

const widest = (lines: readonly { readonly length: number }[]): number =>
  Math.max(1, ...lines.map(line => line.length));

/** A book whose `_mubiao` is gone gets a new one. */
function newStamp(context: Excel.RequestContext, book: ReadBook, ledger: Ledger): string {
  const taken = new Set(book.sheets.map(sheet => sheet.name.toLowerCase()));
  const name = freeName(SHEETS.stamp[ledger.lang], n => taken.has(n.toLowerCase()), ' ', 31);
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  markSheet(sheet, 'stamp');
  return name;
}

/**
 * Lines go down from the top, and none ever moves down past another: a run that is cut off loses no line, and the same again makes
 * it whole.
 * @param book the open book as read just now
 */
export async function writeStamp(batch: CallBatch, book: ReadBook, ledger: Ledger): Promise<void> {
  const old = stampOf(book);
  const lines: Cell[][] = stampSheet(ledger).rows.map(row => row.cells.map(cell => cell.value));
  const before = old?.rows ?? [];
  const same = (line: number): boolean =>
    line < before.length &&
    Array.from({ length: Math.max(lines[line]?.length ?? 0, before[line]?.length ?? 0) }, (_, c) => c).every(
      c => (lines[line]?.[c] ?? null) === (before[line]?.[c]?.value ?? null),
    );
  const first = lines.findIndex((_, line) => !same(line));
  const top = first < 0 ? lines.length : first;
  if (top === lines.length && before.length <= lines.length) return;
  await batch.room(500, 4);
  const name = old?.name ?? newStamp(batch.context, book, ledger);
  const sheet = batch.context.workbook.worksheets.getItem(name);
  const right = Math.max(widest(lines), widest(before)) - 1;
  const written = (cell: Cell | undefined): PlainValue =>
    typeof cell === 'string' ? cellText(cell, false) : (cell ?? '');
  if (top < lines.length)
    await rowsInBlocks(
      batch,
      { top, left: 0, bottom: lines.length - 1, right },
      line => Array.from({ length: right + 1 }, (_, c) => written(lines[line]?.[c])),
      (block, rows) => {
        sheet.getRange(areaA1(block)).values = rows;
      },
    );
  if (before.length > lines.length) {
    await batch.room(100, 1);
    sheet.getRange(areaA1({ top: lines.length, left: 0, bottom: before.length - 1, right })).clear('Contents');
  }
}
