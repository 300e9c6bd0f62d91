/** The master as a file again, after a batch went out or came back. */
import { TYPED_KEYS } from '../ledger/columns/columns';
import type { SideId } from '../ledger/side/types';
import type { Cell, Ledger } from '../ledger/types';
import { SHEETS, TABLES } from '../i18n/sheets';
import { computeRows } from '../ledger/status/compute';
import { SETTING_KEYS } from '../ledger/settings/forms';
import { briefSheet } from '../workbook/brief/sheet';
import { overviewSheet } from '../workbook/overview/sheet';
import { buildWorkbook, sheetsOnly } from '../workbook/build';
import { withSideNames } from '../workbook/side/names';
import { sideColumns, sideSheets } from '../workbook/side/sheet';
import { findOwn, isByContent } from '../workbook/own';
import { SIDE_IDS } from '../workbook/side/tables';
import { dependentSheets } from '../workbook/stale';
import type { BookPatch } from '../workbook/patch';
import { readLedger } from '../workbook/read/ledger';
import type { ReadBook } from '../workbook/read/types';
import { adaptNames } from '../workbook/adapt';
import type { SheetId, WorkbookSpec } from '../workbook/spec';
import { foreignSheets } from './foreign';
import { masterPatch, type MasterRead } from './master-patch';
import { sameSetting } from './settings-patch';
import type { SerialDay } from '../ledger/dates/serial';

export type { MasterRead } from './master-patch';

/**
 * The workbook of a matrix that was read and changed, with the sheets that are none of ours.
 * @param today serial day up to which data count where the ledger's settings name none
 */
export function masterBook(read: MasterRead, ledger: Ledger, today: SerialDay): WorkbookSpec {
  const built = buildWorkbook(ledger, { asOf: today, protect: read.place.sheet.guarded === true });
  const spec = withSideNames(built, read.book);
  return { ...spec, sheets: [...spec.sheets, ...foreignSheets(read.book, read.place.sheet)] };
}

/** Sheets without a table of their own: one more in a book is in nobody's way. */
const ONLY_SHOW: readonly SheetId[] = ['overview', 'print', 'division', 'guide'];

/** Reading and writing of files. */
export interface FileTools {
  /** Null where the file is such that it cannot be patched. */
  patch(bytes: Uint8Array, patch: BookPatch): Promise<Uint8Array | null>;
  /** @param known the file before it was patched, as it was read */
  read(bytes: Uint8Array, known: { readonly bytes: Uint8Array; readonly book: ReadBook }): Promise<ReadBook>;
  write(spec: WorkbookSpec): Promise<Uint8Array>;
  /** The file with sheets of another in the place of those of the same names, `adds` among them also where it has none; null where the file does not allow it. */
  graft?(
    bytes: Uint8Array,
    fresh: Uint8Array,
    stale: readonly string[],
    adds?: readonly string[],
  ): Promise<Uint8Array | null>;
}

export interface UpdatedMaster {
  readonly bytes: Uint8Array;
  /** The file was made anew: sheets of the office's own keep values, formulas and merged cells, not their looks and charts. */
  readonly rebuilt: boolean;
  /** Our sheets were made anew, and what somebody has drawn, coloured or noted in them is gone; the office's own are as they were. */
  readonly remade: boolean;
}

type Lines = readonly (readonly (Cell | undefined)[])[];

const plain = (cells: readonly (Cell | undefined)[]): readonly Cell[] => {
  const all = cells.map(cell => (cell === '' || cell === undefined ? null : cell));
  while (all.length > 0 && all[all.length - 1] === null) all.pop();
  return all;
};
const same = (a: Lines, b: Lines): boolean => JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));

const sideLines = (ledger: Ledger, id: SideId): Lines =>
  (ledger[id] ?? []).map(line => sideColumns(id).map(([key]) => (line as Readonly<Record<string, Cell>>)[key]));

/** True where the file says what the ledger says: rows, log, side tables, settings and `_mubiao`. */
function says(book: ReadBook, ledger: Ledger): boolean {
  const read = readLedger(book)?.ledger;
  if (read === undefined) return false;
  const rows = ({ rows: all }: Ledger): Lines =>
    [...all].sort((a, b) => (a.key < b.key ? -1 : 1)).map(row => [row.key, ...TYPED_KEYS.map(key => row[key])]);
  const changes = ({ changes: all = [] }: Ledger): Lines =>
    all.map(({ on, who, no, column, before, after, source }) => [on, who, no, column, before, after, source]);
  return (
    same(rows(read), rows(ledger)) &&
    same(changes(read), changes(ledger)) &&
    same(read.stampLines ?? [], ledger.stampLines ?? []) &&
    SETTING_KEYS.every(key => sameSetting(read.settings, ledger.settings, key)) &&
    SIDE_IDS.every(id => same(sideLines(read, id), sideLines(ledger, id)))
  );
}

/** The file with our sheets made anew and all others as they are; null where that cannot be done. */
async function graftedMaster(
  read: MasterRead & { readonly bytes: Uint8Array },
  ledger: Ledger,
  today: SerialDay,
  tools: FileTools,
): Promise<Uint8Array | null> {
  if (tools.graft === undefined) return null;
  const { book, place } = read;
  const built = buildWorkbook(ledger, { asOf: today, protect: place.sheet.guarded === true });
  const spec = withMatrixName(withSideNames(built, book), place.sheet.name);
  const names = new Set(spec.sheets.map(sheet => sheet.name));
  if (!names.has(place.sheet.name)) return null;
  const ours = book.sheets.filter(sheet => names.has(sheet.name));
  const stale = dependentSheets(book, ours).map(sheet => sheet.name);
  return tools.graft(read.bytes, await tools.write(spec), stale, missingNames(read, spec));
}

/** The office calls the matrix as it likes, and other sheets of ours speak of it so. */
function withMatrixName(spec: WorkbookSpec, name: string): WorkbookSpec {
  const ours = SHEETS.matrix[spec.lang];
  if (spec.sheets.some(sheet => sheet.name === name)) return spec;
  return adaptNames(spec, { sheets: new Map([[ours, name]]), tables: new Map(), names: new Map() });
}

/** Names of sheets of ours that the file has not yet: side tables, 领导看板. */
const newNames = ({ book }: MasterRead, spec: WorkbookSpec): readonly string[] =>
  spec.sheets.filter(({ id }) => isByContent(id) && findOwn(book, id) === null).map(sheet => sheet.name);

/** And those that only show what the others hold: a book made before there were such, or one from which they were taken out. */
const missingNames = (read: MasterRead, spec: WorkbookSpec): readonly string[] => [
  ...newNames(read, spec),
  ...spec.sheets
    .filter(({ id, name }) => ONLY_SHOW.includes(id) && !read.book.sheets.some(sheet => sheet.name === name))
    .map(sheet => sheet.name),
];

/** A patched file with the sheets of side tables that are used for the first time; null where it takes none. */
async function withNewSides(
  read: MasterRead,
  ledger: Ledger,
  bytes: Uint8Array,
  tools: FileTools,
): Promise<Uint8Array | null> {
  const spec = withSideNames(sheetsOnly(ledger, sideSheets(ledger)), read.book);
  const names = newNames(read, spec);
  if (names.length === 0) return bytes;
  const fresh = { ...spec, sheets: spec.sheets.filter(sheet => names.includes(sheet.name)) };
  return tools.graft === undefined ? null : tools.graft(bytes, await tools.write(fresh), [], names);
}

/** Sheets that are drawn from periods, not by formulas alone, and so are made anew. */
export type Redrawn = 'overview' | 'brief';

/** 总览 has a trend as soon as two periods are closed. */
const hasNewTrend = (read: MasterRead, { periods }: Ledger): boolean =>
  periods !== read.ledger.periods && (periods ?? []).length > 1;

/** False where formulas name columns of the matrix that the office calls otherwise: they would show errors. */
function findsColumns({ place }: MasterRead, { lang, sheets }: WorkbookSpec): boolean {
  const heads = new Set((place.sheet.rows[place.headerRow] ?? []).map(cell => cell?.value));
  const named = new RegExp(`${TABLES.matrix[lang]}\\[([^[\\]]+)\\]`, 'g');
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(row => row.cells));
  return cells.every(({ formula = '' }) => [...formula.matchAll(named)].every(([, name]) => heads.has(name)));
}

/** A patched file with some sheets drawn anew; null where the file takes none, or their formulas would not find the matrix. */
async function withRedrawn(
  read: MasterRead,
  ledger: Ledger,
  today: SerialDay,
  bytes: Uint8Array,
  tools: FileTools,
  ids: readonly Redrawn[],
): Promise<Uint8Array | null> {
  const { lang, settings } = ledger;
  const { place, book } = read;
  const isOurs =
    place.sheet.name === SHEETS.matrix[lang] && place.sheet.tables.some(({ name }) => name === TABLES.matrix[lang]);
  if (!isOurs || tools.graft === undefined) return null;
  const asOf = settings.asOf ?? today;
  const rows = computeRows(ledger.rows, settings, asOf);
  const made = ids.map(id => (id === 'brief' ? briefSheet(ledger, rows, asOf) : overviewSheet(ledger, rows, asOf)));
  const spec = withSideNames(sheetsOnly(ledger, [...made, ...sideSheets(ledger)]), book);
  const fresh = { ...spec, sheets: spec.sheets.filter(({ id }) => ids.some(one => one === id)) };
  if (!findsColumns(read, fresh)) return null;
  return tools.graft(bytes, await tools.write(fresh), [], newNames(read, fresh));
}

/**
 * The master's file with what has changed. Only that is touched; all other parts stay byte for byte. Where the file does not allow
 * it, or does not say afterwards what it shall, it is made anew.
 * @param redraw sheets that are to be made anew whether or not the ledger has changed
 */
export async function updatedMaster(
  read: MasterRead & { readonly bytes: Uint8Array },
  ledger: Ledger,
  today: SerialDay,
  tools: FileTools,
  redraw: readonly Redrawn[] = [],
): Promise<UpdatedMaster> {
  const patch = masterPatch(read, ledger, today);
  const cells = patch && (await tools.patch(read.bytes, patch));
  const sided = cells && (await withNewSides(read, ledger, cells, tools));
  const draw = (bytes: Uint8Array, ids: readonly Redrawn[]): Promise<Uint8Array | null> =>
    withRedrawn(read, ledger, today, bytes, tools, ids);
  const hasOverview = read.book.sheets.some(({ name }) => name === SHEETS.overview[ledger.lang]);
  const trend = sided && hasNewTrend(read, ledger) && hasOverview ? await draw(sided, ['overview']) : null;
  const drawn = trend ?? sided;
  const patched = drawn && redraw.length > 0 ? await draw(drawn, redraw) : drawn;
  if (patched && says(await tools.read(patched, read), ledger))
    return { bytes: patched, rebuilt: false, remade: false };
  const grafted = await graftedMaster(read, ledger, today, tools);
  if (grafted && says(await tools.read(grafted, read), ledger)) return { bytes: grafted, rebuilt: false, remade: true };
  return { bytes: await tools.write(masterBook(read, ledger, today)), rebuilt: true, remade: false };
}
