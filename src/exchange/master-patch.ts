/** What changes in a master's file after a batch went out or came back, or the plan was revised: some cells, lines of the log, `_mubiao`. */
import { CHANGE_COLUMNS } from '../i18n/changes';
import { STAMP } from '../i18n/stamp';
import { RESULT_KEYS, TYPED_KEYS, columnOf } from '../ledger/columns/columns';
import { computeRows } from '../ledger/status/compute';
import type { Cell, ChangeEntry, Ledger, Row } from '../ledger/types';
import { calculatedCell, typedCell } from '../workbook/matrix/cells';
import { changedHeight } from '../workbook/matrix/heights';
import { grownLines } from '../workbook/print/grown';
import type { BookPatch, SheetPatch } from '../workbook/patch';
import { listPatch, patchedRows, type ListPatch } from './list-patch';
import { settingsPatch } from './settings-patch';
import { sidePatch } from './side-patch';
import { SIDE_IDS } from '../workbook/side/tables';
import type { LedgerRead } from '../workbook/read/ledger';
import { findList } from '../workbook/read/tables';
import type { ReadBook } from '../workbook/read/types';
import { dependentSheets } from '../workbook/stale';
import { stampSheet } from '../workbook/stamp/sheet';
import type { SerialDay } from '../ledger/dates/serial';

/** A workbook in which a matrix was found. */
export interface MasterRead extends LedgerRead {
  readonly book: ReadBook;
}

/** Cells that hold what people write or a plan says. */
const WRITTEN = [...TYPED_KEYS, 'order'] as const;
/** What other sheets of ours are laid out by: lines of 分工表 and 总览. */
const LAID_OUT: readonly (keyof Row)[] = ['no', 'section', 'item'];

/**
 * Changed cells of the matrix and the results of their rows, the keys of rows that somebody has added, and lines of 打印 that grow
 * with them; null where something has no column.
 */
function matrixPatch(
  { book, ledger: before, place, lines, fresh }: MasterRead,
  after: Ledger,
  today: SerialDay,
): readonly SheetPatch[] | null {
  const columns = place.heads.columns;
  const places = new Map(before.rows.map((row, i) => [row.key, { old: row, line: lines[i] ?? -1 }]));
  const changed = after.rows.flatMap(row => {
    const place = places.get(row.key);
    const keys = place === undefined || place.old === row ? [] : WRITTEN.filter(key => row[key] !== place.old[key]);
    return place === undefined || keys.length === 0 ? [] : [{ row, line: place.line, keys }];
  });
  if (changed.some(({ keys }) => keys.some(key => !columns.has(key)))) return null;
  const asOf = after.settings.asOf ?? today;
  // Another day or limit changes what every row comes to.
  const computed: readonly { readonly row: Row; readonly line: number }[] =
    before.settings === after.settings ? changed : after.rows.map((row, i) => ({ row, line: lines[i] ?? -1 }));
  const results = computeRows(
    computed.map(({ row }) => row),
    after.settings,
    asOf,
  );
  const isFresh = new Set(fresh);
  const keyColumn = columns.get('key');
  const keys = after.rows.flatMap((row, i) =>
    keyColumn !== undefined && isFresh.has(row.key) ? [[lines[i] ?? -1, keyColumn, { value: row.key }] as const] : [],
  );
  const cells = [
    ...changed.flatMap(({ row, line, keys }) =>
      keys.map(key => {
        const value: Cell = typedCell(row, key, after.lang);
        const isDay = columnOf(key).value === 'date' && typeof value === 'number';
        return [line, columns.get(key) ?? -1, { value, ...(isDay ? { isDay } : {}) }] as const;
      }),
    ),
    ...computed.flatMap(({ line }, i) =>
      RESULT_KEYS.flatMap(key => {
        const column = columns.get(key);
        const entry = results[i];
        if (column === undefined || entry === undefined) return [];
        return [[line, column, { value: calculatedCell(entry, key, after.lang) ?? '', isResult: true }] as const];
      }),
    ),
  ];
  const heights = new Map(changed.map(({ row, line, keys }) => [line, changedHeight(row, after.lang, keys)]));
  const matrix: SheetPatch = { name: place.sheet.name, rows: patchedRows([...cells, ...keys]), heights };
  const paper = grownLines(book, changed, after.lang);
  return [matrix, ...(paper ? [paper] : [])];
}

/** New lines of 更新记录; null where they have no table, or something stands below it. */
const logPatch = (book: ReadBook, added: readonly ChangeEntry[]): ListPatch | null =>
  listPatch(findList(book, CHANGE_COLUMNS, ['who', 'column', 'before', 'after']), added);

/** All of `_mubiao`; null where the book has none. */
function stampPatch(book: ReadBook, ledger: Ledger): SheetPatch | null {
  const sheet = book.sheets.find(one => one.rows[0]?.[0]?.value === STAMP.version);
  if (sheet === undefined) return null;
  const lines = stampSheet(ledger).rows;
  const cells = lines.flatMap((row, r) => row.cells.map(({ value }, c) => [r, c, { value }] as const));
  return { name: sheet.name, rows: patchedRows(cells), replaces: true };
}

/** True where the rows are the same ones and no sheet gets other lines: the order of rows in the sheet is the office's. */
function isLaidOutAlike(before: Ledger, after: Ledger): boolean {
  const old = new Map(before.rows.map(row => [row.key, row]));
  const same = after.rows.every(row => {
    const was = old.get(row.key);
    return was !== undefined && LAID_OUT.every(key => was[key] === row[key]);
  });
  return same && after.rows.length === before.rows.length && after.departments === before.departments;
}

/**
 * The difference between a master as read and its ledger as it shall be: nothing else of the file has to be touched.
 * @returns null where that cannot be said in cells: rows that came or went, a column, the log's table or `_mubiao` missing
 */
export function masterPatch(read: MasterRead, after: Ledger, today: SerialDay): BookPatch | null {
  const { ledger: before, book, place } = read;
  const none: BookPatch = { sheets: [], stale: new Map() };
  if (after === before && read.fresh.length === 0) return none;
  if (!isLaidOutAlike(before, after)) return null;
  const matrix = matrixPatch(read, after, today);
  const added = (after.changes ?? []).slice((before.changes ?? []).length);
  const log = added.length === 0 ? undefined : logPatch(book, added);
  const stamp =
    after.stampLines === before.stampLines && after.meta === before.meta ? undefined : stampPatch(book, after);
  const settings = settingsPatch(book, before, after);
  const sides = SIDE_IDS.map(id => sidePatch(book, id, before[id], after[id], after.lang));
  if (matrix === null || log === null || stamp === null || settings === null || sides.includes(null)) return null;
  const lists = sides.flatMap(side => side ?? []);
  const touched = [
    ...((matrix[0]?.rows.size ?? 0) > 0 ? [place.sheet] : []),
    ...(log ? [log.sheet] : []),
    ...lists.map(({ sheet }) => sheet),
    ...book.sheets.filter(({ name }) => name === settings?.name),
  ];
  const results = RESULT_KEYS.flatMap(key => place.heads.columns.get(key) ?? []);
  return {
    sheets: [...matrix, log?.patch, stamp, settings, ...lists.map(({ patch }) => patch)].flatMap(patch =>
      patch && patch.rows.size > 0 ? [patch] : [],
    ),
    stale: new Map(
      dependentSheets(book, touched).map(sheet => [sheet.name, new Set(sheet === place.sheet ? results : [])]),
    ),
  };
}
