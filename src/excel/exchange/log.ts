/** Adds lines to 更新记录 in the open book. What stands there stays. */
import { CHANGE_COLUMNS } from '../../i18n/changes';
import { SHEETS, TABLES } from '../../i18n/sheets';
import type { Lang } from '../../i18n/lang';
import type { ChangeEntry } from '../../ledger/types';
import { findList, type FoundList } from '../../workbook/read/tables';
import type { ReadBook } from '../../workbook/read/types';
import { freeName } from '../../workbook/adapt';
import { bytesAsJson, type CallBatch } from '../batch';
import { cellText } from '../cell-text';
import { markSheet } from '../marks';
import { holdsCell } from '../../grid/area';
import { areaA1, rowsA1 } from '../../grid/a1';

type Key = keyof typeof CHANGE_COLUMNS;
const KEYS = Object.keys(CHANGE_COLUMNS) as readonly Key[];
const TIME_FORMAT = 'yyyy-mm-dd hh:mm';
const HEAD_ROW = 2;
/** Lines per call. */
const LINES = 500;

/** The log of a book. @returns null where it has none */
export const logIn = (book: ReadBook): FoundList<Key> | null =>
  findList(book, CHANGE_COLUMNS, ['who', 'column', 'before', 'after']);

/** Last line of the log that says something, from 0. */
function lastLine({ sheet, head, columns }: FoundList<Key>): number {
  for (let line = sheet.rows.length - 1; line > head; line--)
    if ([...columns.values()].some(column => (sheet.rows[line]?.[column]?.value ?? null) !== null)) return line;
  return head;
}

/** Makes the table reach down to `bottom`; rows with something else in them are pushed down first. */
async function growTable(batch: CallBatch, sheet: Excel.Worksheet, log: FoundList<Key>, bottom: number): Promise<void> {
  const [column = 0] = log.columns.values();
  const table = log.sheet.tables.find(candidate => holdsCell(candidate.area, log.head, column));
  if (table === undefined || bottom <= table.area.bottom) return;
  await batch.room(300, 3);
  const below = log.sheet.rows.slice(table.area.bottom + 1, bottom + 1).some(row => row.some(cell => cell));
  if (below) sheet.getRange(rowsA1(table.area.bottom + 1, bottom)).insert('Down');
  sheet.tables.getItem(table.name).resize(areaA1({ ...table.area, bottom }));
}

/** One column of some lines: texts in cells for texts, so that Excel reads nothing into them. */
function writeColumn(sheet: Excel.Worksheet, top: number, column: number, key: Key, lines: readonly ChangeEntry[]) {
  const range = sheet.getRange(areaA1({ top, left: column, bottom: top + lines.length - 1, right: column }));
  range.numberFormat = lines.map(line => [
    key === 'on' ? TIME_FORMAT : typeof line[key] === 'string' ? '@' : 'General',
  ]);
  range.values = lines.map(line => {
    const value = line[key];
    return [typeof value === 'string' ? cellText(value, true) : (value ?? '')];
  });
}

/**
 * Makes a table again of a log that somebody has turned into a plain range: lines are added to tables only.
 * @returns the table's id; null where Excel refuses, over merged cells for one
 */
export async function tableAgain(
  context: Excel.RequestContext,
  log: FoundList<Key>,
  book: ReadBook,
  lang: Lang,
): Promise<string | null> {
  const columns = [...log.columns.values()];
  const area = {
    top: log.head,
    left: Math.min(...columns),
    bottom: Math.max(lastLine(log), log.head + 1),
    right: Math.max(...columns),
  };
  try {
    const sheet = context.workbook.worksheets.getItem(log.sheet.name);
    const table = nameTable(sheet.tables.add(areaA1(area), true), book, lang);
    table.load('id');
    await context.sync();
    return table.id;
  } catch {
    return null;
  }
}

function nameTable(table: Excel.Table, book: ReadBook, lang: Lang): Excel.Table {
  const names = new Set(book.sheets.flatMap(s => s.tables.map(t => t.name.toLowerCase())));
  table.name = freeName(TABLES.changes[lang], n => names.has(n.toLowerCase()), '', 255);
  return table;
}

/** A sheet for the log, where somebody has deleted ours. */
export function newLog(context: Excel.RequestContext, book: ReadBook, lang: Lang): FoundList<Key> {
  const taken = new Set(book.sheets.map(sheet => sheet.name.toLowerCase()));
  const name = freeName(SHEETS.changes[lang], n => taken.has(n.toLowerCase()), ' ', 31);
  const sheet = context.workbook.worksheets.add(name);
  const area = { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + 1, right: KEYS.length - 1 };
  sheet.getRange('A1').values = [[SHEETS.changes[lang]]];
  sheet.getRange(areaA1({ ...area, bottom: HEAD_ROW })).values = [KEYS.map(key => CHANGE_COLUMNS[key][lang])];
  nameTable(sheet.tables.add(areaA1(area), true), book, lang);
  markSheet(sheet, 'changes');
  return {
    sheet: { name, visibility: 'visible', rows: [], tables: [], merges: [] },
    head: HEAD_ROW,
    columns: new Map(KEYS.map((key, i) => [key, i])),
    rows: [],
    lines: [],
  };
}

/** @param book the open book as read just now */
export async function appendLog(
  batch: CallBatch,
  book: ReadBook,
  entries: readonly ChangeEntry[],
  lang: Lang,
): Promise<void> {
  if (entries.length === 0) return;
  const found = logIn(book);
  if (found === null) await batch.room(2000, 10);
  const log = found ?? newLog(batch.context, book, lang);
  const sheet = batch.context.workbook.worksheets.getItem(log.sheet.name);
  const first = lastLine(log) + 1;
  await growTable(batch, sheet, log, first + entries.length - 1);
  for (let at = 0; at < entries.length; at += LINES) {
    const lines = entries.slice(at, at + LINES);
    await batch.room(bytesAsJson(lines) * 2, log.columns.size * 6);
    for (const [key, column] of log.columns) writeColumn(sheet, first + at, column, key, lines);
  }
}
