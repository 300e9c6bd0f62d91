/** Protected sheets: opened for our writing and closed again as they were. */
import { areaA1 } from '../../grid/a1';
import type { Area } from '../../grid/area';

export interface Guarded {
  readonly sheet: Excel.Worksheet;
  /** Cells to be written; undefined: some that nobody knows yet. */
  readonly areas?: readonly Area[];
}

/** What opens a protected sheet, and closes it again. */
export interface Door {
  readonly sheet: Excel.Worksheet;
  readonly options: Excel.WorksheetProtectionOptions;
}

/**
 * Opens protected sheets that would refuse the writing; one whose cells are all open for typing stays as it is.
 * @returns what has to be closed again
 * @throws what Excel says where a password is asked for; nothing has been written then
 */
export async function openSheets(context: Excel.RequestContext, wanted: readonly Guarded[]): Promise<readonly Door[]> {
  for (const { sheet } of wanted) sheet.protection.load('protected,options');
  await context.sync();
  const shut = wanted.filter(({ sheet }) => sheet.protection.protected);
  const asked = shut.map(({ sheet, areas }) => ({
    sheet,
    locks: areas?.map(area => {
      const { protection } = sheet.getRange(areaA1(area)).format;
      protection.load('locked');
      return protection;
    }),
  }));
  if (asked.length > 0) await context.sync();
  const refusing = asked.filter(({ locks }) => locks === undefined || locks.some(lock => lock.locked !== false));
  const doors = refusing.map(({ sheet }) => ({ sheet, options: sheet.protection.options }));
  for (const { sheet } of doors) sheet.protection.unprotect();
  if (doors.length > 0) await context.sync();
  return doors;
}

export function closeSheets(doors: readonly Door[]): void {
  for (const { sheet, options } of doors) sheet.protection.protect(options);
}
