/**
 * How we know our own sheets again: hidden names that belong to the sheet. They go with it when it is renamed or moved, live in
 * the file, and no formula depends on them.
 */
import type { SheetId } from '../workbook/spec';

export const SHEET_MARKS = {
  /** Which of our sheets this is. */
  sheet: '_mubiao_sheet',
  /** What we wrote last, as a range: it grows and moves with the rows. */
  area: '_mubiao_area',
  /** Column groups that we made. */
  groups: '_mubiao_groups',
  /** A copy made before the sheet of this kind was replaced; `done` once that has succeeded. */
  backup: '_mubiao_backup',
} as const;

/** In the whole book: a writing that has begun and not come to its end. */
export const RUN = '_mubiao_run';
export const DONE_MARK = 'done';

const text = (value: string): string => `="${value.replace(/"/g, '""')}"`;

/** What a mark says; empty if it is not there. */
export const readMark = (item: Excel.NamedItem): string =>
  item.isNullObject
    ? ''
    : item.formula.replace(/^="([\s\S]*)"$/, (_all: string, inner: string) => inner.replace(/""/g, '"'));

function put(names: Excel.NamedItemCollection, name: string, reference: string | Excel.Range): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, reference as string).visible = false;
}

export const markSheet = (sheet: Excel.Worksheet, id: SheetId): void => put(sheet.names, SHEET_MARKS.sheet, text(id));
export const markArea = (sheet: Excel.Worksheet, range: Excel.Range): void => put(sheet.names, SHEET_MARKS.area, range);
export const markGroups = (sheet: Excel.Worksheet, groups: string): void =>
  put(sheet.names, SHEET_MARKS.groups, text(groups));
export const markBackup = (sheet: Excel.Worksheet, of: SheetId | typeof DONE_MARK): void =>
  put(sheet.names, SHEET_MARKS.backup, text(of));
export const markRun = (workbook: Excel.Workbook, label: string): void => put(workbook.names, RUN, text(label));

/** The names that a copied sheet has taken over from its original. */
export function unmark(sheet: Excel.Worksheet): void {
  for (const name of [SHEET_MARKS.sheet, SHEET_MARKS.area, SHEET_MARKS.groups])
    sheet.names.getItemOrNullObject(name).delete();
}
