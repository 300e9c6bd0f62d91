/** A returned workbook as rows: forms are found by their heads, whatever sheets are called and wherever columns stand. */
import { FORM_WORDS } from '../../i18n/exchange';
import type { Cell } from '../../ledger/types';
import type { Lang } from '../../i18n/lang';
import { STAMP } from '../../i18n/stamp';
import { valueOf } from '../../workbook/read/grid';
import { textAsNumber, inWords } from '../../workbook/read/text-cell';
import type { ReadBook, ReadCell, ReadSheet } from '../../workbook/read/types';
import { REPORT_KEYS, SHOWN_KEYS, columnName, columnOf } from '../../ledger/columns/columns';
import type { ReportKey, ShownKey } from '../../ledger/columns/types';
import type { SentRow } from '../batch';
import { SAY_KEYS, type SayKey } from '../split/columns';
import { FORM_MARK, fromLaterVersion, readRowStamp, readStamp, readStampProperties, type Stamp } from '../stamp';
import { shownCells } from './merged';
import { findForm, type FormFound } from './form-heads';
import { unreadIn, type UnreadIn } from './unread';
import type { FileNote } from './file-types';
import type { CellPlace } from './types';
import { asRowKey, type RowKey } from '../../ledger/rows/key';

export interface ReturnedCell {
  readonly value: Cell;
  /** An error value, or a formula whose result the file does not hold. */
  readonly fault?: 'error-value' | 'formula-without-value';
}

export interface ReturnedRow {
  readonly place: Omit<CellPlace, 'file'>;
  readonly key: RowKey;
  readonly no: string;
  readonly stamp: { readonly batch: string; readonly department: string } | null;
  /** 分工 and 上期状态 as they stand; empty where the sheet has no such column. */
  readonly role: string;
  readonly lastStatus: string;
  /** 督办编号 as it stands. */
  readonly letter: string;
  /** Columns that the sheet has. */
  readonly report: ReadonlyMap<ReportKey, ReturnedCell>;
  readonly shown: ReadonlyMap<ShownKey, Cell>;
  /** What is said about letters and requests, where anything is. */
  readonly says: ReadonlyMap<SayKey, Cell>;
}

export interface ReturnedForm {
  readonly stamp: { readonly stamp: Stamp; readonly rows: readonly SentRow[] } | null;
  /** Written by a later version than ours: what its marks mean we cannot know. */
  readonly later: boolean;
  /** A master: it holds what masters remember, and no form's mark. */
  readonly master: boolean;
  /** The stamp in the document's properties. */
  readonly properties: Stamp | null;
  readonly rows: readonly ReturnedRow[];
  /** What stands in the workbook and is no cell of the form: signatures, remarks, sheets and columns of one's own. */
  readonly unread: readonly UnreadIn[];
  readonly notes: readonly FileNote[];
  readonly columns: { readonly unknown: readonly string[]; readonly missing: readonly string[] };
}

const FRESH = new Set(Object.values<string>(FORM_WORDS.fresh));
/** Name and head of the second block, wherever sorting has put them and whatever the first head is called by now. */
const BLOCK_NAMES = new Set(Object.values<string>(FORM_WORDS.supported));
const HEADS = new Set((['no', 'key'] as const).flatMap(key => Object.values(columnOf(key).name)));

/** Words of one's own: an error value or a formula without result as it stands. */
function saidCell(cell: ReadCell | null, lang: Lang): Cell {
  if (cell?.error !== undefined) return cell.error;
  if (cell?.formula !== undefined && cell.value === null) return `=${cell.formula}`;
  return inWords(valueOf(cell), cell?.format, lang);
}

function returnedCell(cell: ReadCell | null, key: ReportKey, lang: Lang): ReturnedCell {
  if (cell?.error !== undefined) return { value: cell.error, fault: 'error-value' };
  if (cell?.formula !== undefined && cell.value === null)
    return { value: `=${cell.formula}`, fault: 'formula-without-value' };
  const value = valueOf(cell);
  const kind = columnOf(key).value;
  if (kind === 'text') return { value: inWords(value, cell?.format, lang) };
  return { value: kind === 'date' ? value : textAsNumber(value, cell?.format, lang) };
}

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell).trim());

function rowsOf({ sheet, row: head, heads, marks }: FormFound): ReturnedRow[] {
  const at = shownCells(sheet);
  const columns = <K extends ReportKey | ShownKey>(keys: readonly K[]): (readonly [K, number])[] =>
    keys.flatMap(key => {
      const column = heads.columns.get(key);
      return column === undefined ? [] : [[key, column] as const];
    });
  const report = columns(REPORT_KEYS);
  const shown = columns(SHOWN_KEYS);
  const keyColumn = heads.columns.get('key');
  const noColumn = heads.columns.get('no');
  const lines = sheet.rows.length;
  const rows: ReturnedRow[] = [];
  for (let line = head + 1; line < lines; line++) {
    // A sheet may claim a million blank rows.
    if (!sheet.rows[line]?.length && sheet.merges.length === 0) continue;
    const plain = (column: number | undefined): Cell =>
      column === undefined ? null : valueOf(sheet.rows[line]?.[column] ?? null);
    const cells = new Map(report.map(([key, column]) => [key, returnedCell(at(line, column), key, heads.lang)]));
    const seen = new Map(shown.map(([key, column]) => [key, valueOf(at(line, column))]));
    const key = asRowKey(textOf(plain(keyColumn)));
    const no = textOf(plain(noColumn));
    const role = textOf(plain(marks.get('role')));
    const lastStatus = textOf(plain(marks.get('lastStatus')));
    const letter = textOf(plain(marks.get('letter')));
    const words = new Map(
      SAY_KEYS.flatMap((key): (readonly [SayKey, Cell])[] => {
        const column = marks.get(key);
        const cell = column === undefined ? null : saidCell(at(line, column), heads.lang);
        return textOf(cell) === '' ? [] : [[key, cell]];
      }),
    );
    const says =
      [...cells.values()].some(cell => cell.value !== null) ||
      [...seen.values()].some(value => value !== null) ||
      words.size > 0 ||
      ![role, lastStatus, letter].every(text => text === '' || FRESH.has(text));
    const noHead = noColumn === undefined ? '' : textOf(valueOf(sheet.rows[head]?.[noColumn] ?? null));
    const isHead = (no !== '' && no === noHead) || HEADS.has(no) || HEADS.has(key);
    const isName = sheet.rows[line]?.some(cell => BLOCK_NAMES.has(textOf(valueOf(cell ?? null)))) === true;
    if ((key === '' && (!says || isName)) || isHead) continue;
    const stamp = readRowStamp(plain(marks.get('stamp')));
    rows.push({
      place: { sheet: sheet.name, row: line + 1 },
      key,
      no,
      stamp,
      role,
      lastStatus,
      letter,
      report: cells,
      shown: seen,
      says: words,
    });
  }
  return rows;
}

/** What people write under a form by hand: signatures, seals, telephone numbers, notes. */
const UNDER_THE_FORM =
  /^\s*(填报人|填表人|填报单位|填表|审核人|审核|复核|负责人|单位负责人|分管领导|主要领导|签字|签名|盖章|联系人|联系电话|日期|注|说明|reported by|checked by|signature|date|note)\s*[:：（(]/i;

const textsOf = (row: ReturnedRow): Cell[] =>
  [
    ...[row.role, row.lastStatus].filter(text => text !== '' && !FRESH.has(text)),
    ...row.shown.values(),
    ...[...row.report.values()].map(cell => cell.value),
    ...row.says.values(),
  ].filter(value => value !== null);

/** A line under the form: no key, no number, no mark, and nothing but one stray cell or lines for signatures. */
function isForeign(row: ReturnedRow): boolean {
  if (row.key !== '' || row.no !== '' || row.stamp !== null) return false;
  const texts = textsOf(row);
  if (texts.every(text => UNDER_THE_FORM.test(String(text)))) return true;
  return texts.length < 2 && !row.shown.get('measure') && !row.shown.get('item');
}

const linesOf = (sheet: ReadSheet): Cell[][] => sheet.rows.map(row => Array.from(row, cell => valueOf(cell ?? null)));

/** Lines of the hidden sheet with the stamp; null where it is gone. */
function stampLinesOf(book: ReadBook): Cell[][] | null {
  const sheet = book.sheets.find(
    one =>
      one.rows[0]?.[0]?.value === FORM_MARK &&
      !(one.visibility === 'visible' && one.rows.length > 0 && findForm(one) !== null),
  );
  return sheet === undefined ? null : linesOf(sheet);
}

const isMaster = (book: ReadBook): boolean => book.sheets.some(({ rows }) => rows[0]?.[0]?.value === STAMP.version);

/** True for a form that was sent to a department, whatever has become of its rows: no master. */
export function isSentForm(book: ReadBook): boolean {
  const lines = stampLinesOf(book);
  return lines !== null && readStamp(lines) !== null && book.sheets.some(sheet => findForm(sheet) !== null);
}

/** Reads a returned workbook; null where no sheet looks like a report form. Hidden and filtered rows count like all others. */
export function readForm(book: ReadBook): ReturnedForm | null {
  const found = book.sheets.flatMap(sheet => {
    const form = findForm(sheet);
    return form === null ? [] : [form];
  });
  if (found.length === 0) return null;
  const all = found.flatMap(rowsOf);
  const lines = stampLinesOf(book);
  const master = lines === null && isMaster(book);
  // Sheets of a master show its rows again, by formula.
  const rows = all.filter(row => (master ? row.key !== '' : !isForeign(row)));
  const below = all.filter(isForeign).map((row): UnreadIn => {
    const { sheet, row: line } = row.place;
    return { what: 'below', sheet, row: line, head: '', text: textsOf(row).join('  ') };
  });
  const formulas = found.some(({ sheet }) => sheet.rows.some(row => row.some(cell => cell?.formula !== undefined)));
  const unknown = found.flatMap(({ own }) => own.map(head => head.name));
  const missing = REPORT_KEYS.filter(key => !found.some(({ heads }) => heads.columns.has(key)));
  const notes: FileNote[] = [
    ...(formulas ? (['formulas'] as const) : []),
    ...(found.some(({ sheet }) => sheet.merges.length > 0) ? (['merged-cells'] as const) : []),
    ...(unknown.length > 0 ? (['unknown-columns'] as const) : []),
    ...(missing.length > 0 ? (['missing-columns'] as const) : []),
  ];
  const lang = found[0]?.heads.lang ?? 'zh-CN';
  const properties = book.properties ?? {};
  return {
    stamp: lines === null ? null : readStamp(lines),
    later: fromLaterVersion(lines, properties),
    master,
    properties: readStampProperties(properties),
    rows,
    // The sheets of a master are the office's own: nobody has sent them.
    unread: master ? [] : [...below, ...unreadIn(book, found)],
    notes,
    columns: { unknown, missing: missing.map(key => columnName(key, lang)) },
  };
}

/** True for a row that the form offers for new work and that nobody has used. */
export const isUnusedSpare = (row: ReturnedRow): boolean =>
  row.key === '' &&
  row.no === '' &&
  (row.role === '' || FRESH.has(row.role)) &&
  [...row.report.values()].every(cell => cell.value === null) &&
  row.says.size === 0 &&
  [...row.shown.values()].every(value => value === null || FRESH.has(String(value)));
