/** What stands in the open workbook, as far as it matters for finding our sheets. */
import { givenArea } from '../grid/a1';
import type { Area } from '../grid/area';
import { SHEET_MARKS, readMark, RUN } from './marks';

export interface LiveTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** `A3:AN105`, with the header row. */
  readonly address: string;
}

export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** What our hidden names say; empty without. */
  readonly marks: Readonly<Record<keyof typeof SHEET_MARKS, string>>;
  readonly tables: readonly LiveTable[];
  /** Texts of the upper left corner. */
  readonly corner: readonly (readonly unknown[])[];
  /** `A1:H20`; empty for a sheet without values. */
  readonly used: string;
  /** Merged areas of the used part. */
  readonly merges: readonly Area[];
}

export interface Survey {
  /** In the order of the tabs. */
  readonly sheets: readonly LiveSheet[];
  /** Names of the whole book with what they stand for, `'设置'!$B$3`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** An earlier writing has not come to its end. */
  readonly unfinished: boolean;
}

/** Address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const KEYS = Object.keys(SHEET_MARKS) as (keyof typeof SHEET_MARKS)[];

function ask(sheet: Excel.Worksheet) {
  const marks = KEYS.map(key => sheet.names.getItemOrNullObject(SHEET_MARKS[key]));
  for (const mark of marks) mark.load('formula');
  const corner = sheet.getRange('A1:H20');
  corner.load('values');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  sheet.protection.load('protected');
  return { marks, corner, used, merged };
}

function askTable(table: Excel.Table) {
  const range = table.getRange();
  range.load('address');
  table.columns.load('items/name');
  return { table, range };
}

/** Areas of an address with commas between them, some of which may stand in the names of sheets. */
const areasOf = (merged: Excel.RangeAreas): Area[] =>
  merged.isNullObject
    ? []
    : merged.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map(part => givenArea(withoutSheet(part)));

/** Looks at the whole book: two requests, whatever its size. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/id,items/name,items/worksheet/id');
  await context.sync();
  const asked = worksheets.items.map(sheet => ({ sheet, ...ask(sheet) }));
  const askedTables = tables.items.map(askTable);
  await context.sync();
  return {
    sheets: asked.map(({ sheet, marks, corner, used, merged }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
      protected: sheet.protection.protected,
      marks: Object.fromEntries(KEYS.map((key, i) => [key, marks[i] ? readMark(marks[i]) : ''])) as LiveSheet['marks'],
      tables: askedTables
        .filter(({ table }) => table.worksheet.id === sheet.id)
        .map(({ table, range }) => ({
          id: table.id,
          name: table.name,
          columns: table.columns.items.map(column => column.name),
          address: withoutSheet(range.address),
        })),
      corner: corner.values as unknown[][],
      used: used.isNullObject ? '' : withoutSheet(used.address),
      merges: areasOf(merged),
    })),
    names: names.items.map(item => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, '') })),
    unfinished: names.items.some(item => item.name === RUN),
  };
}
