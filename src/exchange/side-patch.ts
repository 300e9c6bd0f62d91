/** What changes in a side table of a file: cells of its lines, and lines at its end. */
import type { Lang } from '../i18n/lang';
import type { AnySideEntry, SideId } from '../ledger/side/types';
import type { Cell } from '../ledger/types';
import type { CellPatch } from '../workbook/patch';
import type { FoundList } from '../workbook/read/tables';
import { findSide } from '../workbook/side/read';
import { sideColumns } from '../workbook/side/sheet';
import { SIDE } from '../workbook/side/tables';
import type { ReadBook } from '../workbook/read/types';
import { listPatch, type ListPatch } from './list-patch';

type Entry = Readonly<Record<string, Cell>>;

/** True where our formulas find what they name: the table has our name, and so have all of its columns. */
export function takesFormulas(found: FoundList<string>, id: SideId, lang: Lang): boolean {
  const table = found.sheet.tables.find(({ area }) => area.top === found.head);
  const heads = found.sheet.rows[found.head] ?? [];
  return (
    table?.name === SIDE[id].table[lang] &&
    sideColumns(id).every(([key, { name }]) => heads[found.columns.get(key) ?? -1]?.value === name[lang])
  );
}

/**
 * @returns undefined where nothing changes or the sheet is not there yet; null where the change cannot be said in cells: lines that
 * went, formulas whose columns somebody has renamed, something below the table
 */
export function sidePatch(
  book: ReadBook,
  id: SideId,
  before: readonly AnySideEntry[] | undefined,
  after: readonly AnySideEntry[] | undefined,
  lang: Lang,
): ListPatch | null | undefined {
  if (before === after || after === undefined) return undefined;
  const found = findSide(book, id) as FoundList<string> | null;
  if (found === null) return undefined;
  const specs = new Map(sideColumns(id));
  const old: readonly Entry[] = found.rows;
  const now: readonly Entry[] = after;
  if (now.length < old.length) return null;
  const formula = (key: string): string | undefined => specs.get(key)?.formula?.(lang);
  if ([...specs.keys()].some(key => formula(key) !== undefined) && !takesFormulas(found, id, lang)) return null;
  const isDay = (key: string): boolean => specs.get(key)?.value === 'day';
  const changed = old.flatMap((was, i) =>
    [...found.columns].flatMap(([key, column]): (readonly [number, number, CellPatch])[] => {
      const value = now[i]?.[key] ?? null;
      if (value === was[key]) return [];
      const day = isDay(key) && typeof value === 'number';
      const how = formula(key) === undefined ? (day ? { isDay: true } : {}) : { isResult: true };
      return [[found.lines[i] ?? -1, column, { value, ...how }]];
    }),
  );
  return listPatch(found, now.slice(old.length), changed, isDay, formula);
}
