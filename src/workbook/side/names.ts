/** Names of sheets that are known by their content in a book that has sheets of its own. */
import type { SheetSpec, WorkbookSpec } from '../spec';
import type { ReadBook } from '../read/types';
import { findOwn, isByContent } from '../own';
import { withOwnColumns } from './own-columns';

/** The name that such a sheet has in a book, or gets: the office may have renamed ours, or have one of that name. */
function nameIn(book: ReadBook, { id, name }: SheetSpec): string {
  const own = findOwn(book, id)?.name;
  if (own !== undefined) return own;
  const taken = new Set(book.sheets.map(sheet => sheet.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
  return free;
}

/** A workbook whose side tables, with the columns that the office has added to them, and 领导看板 stand in the sheets where the book has them, or in new ones of free names. */
export function withSideNames(built: WorkbookSpec, book: ReadBook): WorkbookSpec {
  const spec = { ...built, sheets: built.sheets.map(sheet => withOwnColumns(sheet, book)) };
  const renamed = spec.sheets
    .filter(sheet => isByContent(sheet.id))
    .map(sheet => [sheet.name, nameIn(book, sheet)] as const)
    .filter(([from, to]) => from !== to);
  if (renamed.length === 0) return spec;
  const names = new Map(renamed);
  const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
  const moved = (reference: string): string =>
    renamed.reduce((text, [from, to]) => text.split(quoted(from)).join(quoted(to)), reference);
  return {
    ...spec,
    sheets: spec.sheets.map(sheet => ({
      ...sheet,
      name: (isByContent(sheet.id) ? names.get(sheet.name) : undefined) ?? sheet.name,
      charts: sheet.charts.map(chart => ({
        ...chart,
        categories: moved(chart.categories),
        series: chart.series.map(series => ({ ...series, values: moved(series.values) })),
      })),
    })),
  };
}
