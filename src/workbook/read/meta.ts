import { FORM_VERSION, STAMP } from '../../i18n/stamp';
import type { LedgerMeta } from '../../ledger/types';
import type { CellValue } from '../spec';
import { textOfCell, valueAt } from './grid';
import type { ReadBook, ReadSheet } from './types';

const stampOf = (book: ReadBook): ReadSheet | undefined =>
  book.sheets.find(candidate => textOfCell(valueAt(candidate, 0, 0)) === STAMP.version);

/** A workbook, or a part of it, that a later version than ours has written: what it means we cannot know. */
export class LaterVersion extends Error {
  override readonly name = 'LaterVersion';
}

/** True where `_mubiao` was written by a later version than ours: such a book is refused, not guessed at. */
export function isFromLater(book: ReadBook): boolean {
  const sheet = stampOf(book);
  return sheet !== undefined && Number(valueAt(sheet, 0, 1) ?? 0) > FORM_VERSION;
}

const OWN: ReadonlySet<string> = new Set(Object.values(STAMP));

/** Lines of `_mubiao` that are not about the plan itself. */
export function readStampLines(book: ReadBook): readonly (readonly CellValue[])[] {
  const sheet = stampOf(book);
  if (sheet === undefined) return [];
  return sheet.rows
    .map((cells, row) => Array.from(cells, (_, column) => valueAt(sheet, row, column)))
    .filter(cells => cells.some(value => value !== null) && !OWN.has(textOfCell(cells[0] ?? null)));
}

/** What `_mubiao` says; blanks where the book has none. */
export function readMeta(book: ReadBook): LedgerMeta {
  const sheet = stampOf(book);
  const lines = new Map<string, CellValue>(
    (sheet?.rows ?? []).map((_, row) =>
      sheet === undefined ? ['', null] : [textOfCell(valueAt(sheet, row, 0)), valueAt(sheet, row, 1)],
    ),
  );
  const year = lines.get(STAMP.year);
  const text = (name: string): string => textOfCell(lines.get(name) ?? null);
  return {
    title: text(STAMP.title),
    issuer: text(STAMP.issuer),
    year: typeof year === 'number' ? year : null,
    fingerprint: text(STAMP.fingerprint),
  };
}
