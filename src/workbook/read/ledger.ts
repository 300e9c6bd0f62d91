/** A workbook as read → a ledger, with what was not understood. */
import { CHANGE_COLUMNS } from '../../i18n/changes';
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import { COLUMNS } from '../../ledger/columns/columns';
import { namesIn } from '../../ledger/rows/names';
import type { ChangeEntry, Department, ExtraColumn, Ledger } from '../../ledger/types';
import type { CellValue } from '../spec';
import { readAbove } from '../matrix/above';
import { textOfCell, valueAt } from './grid';
import { ownColumns } from './heads';
import { locateMatrix, type Located } from './locate';
import type { ReadNote } from './notes';
import { readMeta, readStampLines } from './meta';
import { withHeads } from './renamed';
import { readRows, type ReadRows } from './rows';
import { readSettings } from './settings';
import { readSide } from '../side/read';
import { findList } from './tables';
import type { ReadBook } from './types';
import type { RowKey } from '../../ledger/rows/key';

export interface LedgerRead {
  readonly ledger: Ledger;
  readonly notes: readonly ReadNote[];
  /** Keys that rows got on being read; their cells are to be written. */
  readonly fresh: readonly string[];
  /** Keys of rows whose computed cells hold no formulas. */
  readonly withoutFormulas: readonly RowKey[];
  /** Where the matrix stands, for those who write back: its row of the sheet for each row of the ledger, from 0. */
  readonly place: Located;
  readonly lines: readonly number[];
}

function extrasOf(place: Located, read: ReadRows): ExtraColumn[] {
  const columns = ownColumns(place.heads).map(({ column, name }) => ({
    name,
    cells: Object.fromEntries(
      read.rows.flatMap((row, i): [string, CellValue][] => {
        const value = valueAt(place.sheet, read.lines[i] ?? -1, column);
        return value === null ? [] : [[row.key, value]];
      }),
    ),
  }));
  return columns.filter(({ name, cells }) => name !== '' || Object.keys(cells).length > 0);
}

const departmentsOf = (book: ReadBook): Department[] =>
  (findList(book, DEPARTMENT_COLUMNS, ['name', 'aliases'])?.rows ?? [])
    .map(cells => ({
      name: textOfCell(cells.name),
      aliases: namesIn(textOfCell(cells.aliases)),
      contact: textOfCell(cells.contact),
      keywords: namesIn(textOfCell(cells.keywords)),
    }))
    .filter(department => department.name !== '');

const changesOf = (book: ReadBook): readonly ChangeEntry[] =>
  findList(book, CHANGE_COLUMNS, ['who', 'column', 'before', 'after'])?.rows ?? [];

function headNotes(place: Located): ReadNote[] {
  const { heads, sheet, headerRow } = place;
  const note = (code: ReadNote['code']) => (head: { column: number; name: string }) => ({
    code,
    sheet: sheet.name,
    row: headerRow,
    column: head.column,
    text: head.name,
  });
  const missing = COLUMNS.filter(column => !heads.columns.has(column.key)).map((column): ReadNote => ({
    code: 'missing-column',
    sheet: sheet.name,
    text: column.name[heads.lang],
  }));
  return [...heads.unknown.map(note('unknown-column')), ...heads.repeated.map(note('repeated-column')), ...missing];
}

/**
 * Reads a matrix workbook: ours, also after another program has saved, sorted, extended or renamed it, in either language.
 * @returns null where no sheet holds a matrix.
 */
export function readLedger(book: ReadBook): LedgerRead | null {
  const place = locateMatrix(book);
  if (place === null) return null;
  const { lang } = place.heads;
  const meta = readMeta(book);
  const read = readRows(place, lang);
  const { settings, notes } = readSettings(book, meta.year);
  const extras = extrasOf(place, read);
  const above = readAbove(place.sheet, place.headerRow, meta);
  const changes = changesOf(book);
  const stampLines = withHeads(readStampLines(book), place.heads);
  return {
    ledger: {
      lang,
      meta,
      rows: read.rows,
      departments: departmentsOf(book),
      settings,
      ...(extras.length > 0 ? { extras } : {}),
      ...(above === undefined ? {} : { above }),
      ...(changes.length > 0 ? { changes } : {}),
      ...(stampLines.length > 0 ? { stampLines } : {}),
      ...readSide(book),
    },
    notes: [...headNotes(place), ...read.notes, ...notes],
    fresh: read.fresh,
    withoutFormulas: read.withoutFormulas,
    place,
    lines: read.lines,
  };
}
