/** What changes in a side table of a file: cells of its lines, and lines at its end. */
import type { SideEntry, SideId, SideKeys } from '../ledger/side/types';
import type { CellPatch } from '../workbook/patch';
import { findSide } from '../workbook/side/read';
import { SIDE, type SideColumn } from '../workbook/side/tables';
import type { ReadBook } from '../workbook/read/types';
import { listPatch, type ListPatch } from './list-patch';

type Entries = readonly SideEntry<SideId>[] | undefined;

/**
 * @returns undefined where nothing changes or the sheet is not there yet; null where the change cannot be said in cells: lines that
 * went, a formula among the columns, something below the table
 */
export function sidePatch(book: ReadBook, id: SideId, before: Entries, after: Entries): ListPatch | null | undefined {
  if (before === after || after === undefined) return undefined;
  const found = findSide(book, id);
  if (found === null) return undefined;
  const specs: Readonly<Record<string, SideColumn>> = SIDE[id].columns;
  const old = found.rows;
  if (after.length < old.length || Object.values(specs).some(({ formula }) => formula !== undefined)) return null;
  const isDay = (key: SideKeys[SideId]): boolean => specs[key]?.value === 'day';
  const changed = old.flatMap((was, i) =>
    [...found.columns].flatMap(([key, column]): (readonly [number, number, CellPatch])[] => {
      const value = after[i]?.[key] ?? null;
      if (value === was[key]) return [];
      const day = isDay(key) && typeof value === 'number';
      return [[found.lines[i] ?? -1, column, { value, ...(day ? { isDay: true } : {}) }]];
    }),
  );
  return listPatch(found, after.slice(old.length), changed, isDay);
}
