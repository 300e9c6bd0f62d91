/**
 * Side tables in the open book: changed cells where they stand, new lines at the end. Whatever else stands on the sheet, columns and
 * lines of the office's own among it, is not touched.
 */
import type { AnySideEntry, SideId } from '../../ledger/side/types';
import type { Cell, Ledger } from '../../ledger/types';
import { takesFormulas } from '../../exchange/side-patch';
import { findSide } from '../../workbook/side/read';
import { sideColumns } from '../../workbook/side/sheet';
import type { SideColumn } from '../../workbook/side/tables';
import type { FoundList } from '../../workbook/read/tables';
import type { ReadBook } from '../../workbook/read/types';
import { bytesAsJson, type CallBatch } from '../batch';
import { cellText } from '../cell-text';
import { holdsCell } from '../../grid/area';
import { areaA1, rowsA1 } from '../../grid/a1';

type Entry = Readonly<Record<string, Cell>>;
export type FoundSide = FoundList<string>;

export const sideIn = (book: ReadBook, id: SideId): FoundSide | null => findSide(book, id) as FoundSide | null;

/** What is to be written of a side table that the book has. */
export interface SideChange {
  readonly id: SideId;
  readonly found: FoundSide;
  readonly before: readonly AnySideEntry[];
  readonly after: readonly AnySideEntry[];
}

/** Side tables that two ledgers tell differently, as far as the book has them. */
export const sideChanges = (book: ReadBook, before: Ledger, after: Ledger, ids: readonly SideId[]): SideChange[] =>
  ids.flatMap(id => {
    const found = sideIn(book, id);
    const [was = [], now = []] = [before[id], after[id]];
    return found === null || was === now ? [] : [{ id, found, before: was, after: now }];
  });

const FORMATS: Readonly<Record<SideColumn['value'], string>> = {
  text: '@',
  label: '@',
  day: 'yyyy-mm-dd',
  count: 'General',
  share: '0.0%',
};

const tableOf = ({ sheet, head, columns }: FoundSide) => {
  const [column = 0] = columns.values();
  return sheet.tables.find(one => holdsCell(one.area, head, column));
};

/** Last line of the list that says something in our columns, from 0; formulas say nothing by themselves. What stands below a table is none of it. */
function lastLine(found: FoundSide, computed: ReadonlySet<string>): number {
  const { sheet, head, columns, lines } = found;
  const end = Math.min(sheet.rows.length - 1, tableOf(found)?.area.bottom ?? Infinity);
  const typed = [...columns].flatMap(([key, column]) => (computed.has(key) ? [] : [column]));
  for (let line = end; line > head; line--)
    if (typed.some(column => (sheet.rows[line]?.[column]?.value ?? null) !== null)) return line;
  return Math.max(head, ...lines.filter(line => line <= end));
}

/** Makes the table reach down to `bottom`; rows with something else in them are pushed down first. */
async function grow(batch: CallBatch, sheet: Excel.Worksheet, found: FoundSide, bottom: number): Promise<void> {
  const table = tableOf(found);
  if (table === undefined || bottom <= table.area.bottom) return;
  await batch.room(300, 3);
  const below = found.sheet.rows.slice(table.area.bottom + 1, bottom + 1).some(row => row.some(cell => cell));
  if (below) sheet.getRange(rowsA1(table.area.bottom + 1, bottom)).insert('Down');
  sheet.tables.getItem(table.name).resize(areaA1({ ...table.area, bottom }));
}

const written = (value: Cell | undefined, asText: boolean): string | number | boolean =>
  typeof value === 'string' ? cellText(value, asText) : (value ?? '');

/** Cells of lines that stand there. Their formats stay, but for a day in a cell that would show a number. */
async function writeChanged(batch: CallBatch, sheet: Excel.Worksheet, change: SideChange): Promise<void> {
  const specs = new Map(sideColumns(change.id));
  const cells = change.before.flatMap((was, i) =>
    [...change.found.columns].flatMap(([key, column]) => {
      const [old, now] = [(was as Entry)[key] ?? null, (change.after[i] as Entry | undefined)?.[key] ?? null];
      const line = change.found.lines[i];
      if (specs.get(key)?.formula !== undefined || old === now || line === undefined) return [];
      const range = sheet.getCell(line, column);
      range.load('numberFormat');
      return [{ range, now, isDay: specs.get(key)?.value === 'day' }];
    }),
  );
  if (cells.length === 0) return;
  await sheet.context.sync();
  for (const { range, now, isDay } of cells) {
    await batch.room(bytesAsJson(now) * 2, 3);
    const format = String(range.numberFormat[0]?.[0] ?? 'General');
    const asDay = isDay && typeof now === 'number' && (format === 'General' || format === '@');
    if (asDay) range.numberFormat = [[FORMATS.day]];
    range.values = [[written(now, !asDay && format === '@')]];
  }
}

/** Writes what has changed. New lines look like the last one that stands there. */
export async function writeSide(batch: CallBatch, change: SideChange, lang: Ledger['lang']): Promise<void> {
  const { id, found, before, after } = change;
  const sheet = batch.context.workbook.worksheets.getItem(found.sheet.name);
  await writeChanged(batch, sheet, change);
  const added = after.slice(before.length) as readonly Entry[];
  if (added.length === 0) return;
  const specs = new Map(sideColumns(id));
  const computed = new Set([...specs].flatMap(([key, { formula }]) => (formula === undefined ? [] : [key])));
  const first = lastLine(found, computed) + 1;
  const bottom = first + added.length - 1;
  await grow(batch, sheet, found, bottom);
  const ours = takesFormulas(found, id, lang);
  for (const [key, column] of found.columns) {
    const spec = specs.get(key);
    if (spec === undefined) continue;
    const range = sheet.getRange(areaA1({ top: first, left: column, bottom, right: column }));
    const formula = ours ? spec.formula?.(lang) : undefined;
    await batch.room((formula?.length ?? 0) * added.length * 2 + bytesAsJson(added.map(line => line[key])) * 2, 6);
    const format = FORMATS[spec.value];
    if (computed.has(key)) {
      range.numberFormat = added.map(() => ['General']);
      if (formula !== undefined) range.formulas = added.map(() => [`=${formula}`]);
    } else {
      range.numberFormat = added.map(line => [format === '@' && typeof line[key] === 'number' ? 'General' : format]);
      range.values = added.map(line => [written(line[key], format === '@')]);
    }
  }
}
