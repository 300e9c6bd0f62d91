/** Reads the open workbook as a file is read: the same readers understand both. */
import type { ReadBook, ReadSheet, ReadTable } from '../workbook/read/types';
import { DONE_MARK } from './marks';
import { readSheetCells } from './read-cells';
import { givenArea } from '../grid/a1';
import { isSnapshot } from './snapshot-mark';
import type { LiveSheet } from './survey';
import { survey } from './survey';

/** Tables of a sheet as read. */
export const tablesOf = (sheet: LiveSheet): ReadTable[] =>
  sheet.tables.map(t => ({ name: t.name, area: givenArea(t.address), columns: t.columns }));

/**
 * Sheets to be read, and the name under which. After a writing that has not come to its end, a sheet that was being replaced is
 * read from the copy that was made of it.
 */
export function readable(sheets: readonly LiveSheet[]): { readonly sheet: LiveSheet; readonly as: LiveSheet }[] {
  const copies = new Map(
    sheets.filter(s => s.marks.backup !== '' && s.marks.backup !== DONE_MARK).map(s => [s.marks.backup, s]),
  );
  return sheets
    .filter(s => s.marks.backup === '' && !isSnapshot(s))
    .map(as => ({ sheet: copies.get(as.marks.sheet) ?? as, as }));
}

/** Everything that the book's sheets hold, hidden and filtered rows too; copies that we made before replacing are left out. */
export async function readBook(context: Excel.RequestContext): Promise<ReadBook> {
  const found = await survey(context);
  const chosen = readable(found.sheets);
  const live = chosen.map(c => c.sheet);
  const wanted = live.flatMap((sheet, index) =>
    sheet.used === ''
      ? []
      : [
          {
            index,
            sheet: context.workbook.worksheets.getItem(sheet.id),
            area: givenArea(sheet.used),
            tables: tablesOf(sheet),
          },
        ],
  );
  const cells = await readSheetCells(context, wanted);
  return {
    sheets: chosen.map(({ sheet, as }, index): ReadSheet => ({
      name: as.name,
      visibility: as.visibility,
      rows: cells[wanted.findIndex(w => w.index === index)] ?? [],
      tables: tablesOf(sheet),
      merges: sheet.merges,
      ...(as.protected ? { guarded: true } : {}),
    })),
    names: found.names,
  };
}
