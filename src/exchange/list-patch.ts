/** New lines at the end of a list in a file: its table grows, what stands there stays. */
import type { CellPatch, RowPatch, SheetPatch } from '../workbook/patch';
import type { FoundList } from '../workbook/read/tables';
import type { ReadSheet } from '../workbook/read/types';
import type { CellValue } from '../workbook/spec';

export interface ListPatch {
  readonly patch: SheetPatch;
  readonly sheet: ReadSheet;
}

/** Cells by row and column. */
export const patchedRows = (
  cells: readonly (readonly [number, number, CellPatch])[],
): ReadonlyMap<number, RowPatch> => {
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const [row, column, cell] of cells) rows.set(row, (rows.get(row) ?? new Map()).set(column, cell));
  return rows;
};

const filled = (sheet: ReadSheet, line: number): boolean =>
  (sheet.rows[line] ?? []).some(cell => (cell?.value ?? null) !== null || cell?.formula !== undefined);

/**
 * @param found the list as read; null: the book has none
 * @param changed other cells of it
 * @returns null where the list has no table, or something stands below it
 */
export function listPatch<Key extends string>(
  found: FoundList<Key> | null,
  added: readonly Readonly<Record<Key, CellValue>>[],
  changed: readonly (readonly [number, number, CellPatch])[] = [],
  isDay: (key: Key) => boolean = () => false,
  formula: (key: Key) => string | undefined = () => undefined,
): ListPatch | null {
  const table = found?.sheet.tables.find(({ area }) => area.top === found.head);
  if (found === null || table === undefined) return null;
  const { sheet, head, columns } = found;
  const { bottom } = table.area;
  for (let line = bottom + 1; line < sheet.rows.length; line++) if (filled(sheet, line)) return null;
  let last = bottom;
  while (last > head && !filled(sheet, last)) last--;
  const cells = added.flatMap((entry, i) =>
    [...columns].map(([key, column]) => {
      const value = entry[key];
      const day = isDay(key) && typeof value === 'number';
      const own = formula(key);
      const cell = { value, ...(day ? { isDay: true } : {}), ...(own === undefined ? {} : { formula: own }) };
      return [last + 1 + i, column, cell] as const;
    }),
  );
  const end = Math.max(bottom, last + added.length);
  const like = Math.max(last, head + 1);
  return {
    sheet,
    patch: {
      name: sheet.name,
      rows: patchedRows([...changed, ...cells]),
      table: { name: table.name, bottom: end, like },
    },
  };
}
