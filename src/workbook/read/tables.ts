/** Reads lists whose heads are known words: 部门, 更新记录. */
import type { Lang } from '../../i18n/lang';
import type { CellValue } from '../spec';
import { textOfCell, valueAt } from './grid';
import { foldHead } from './heads';
import type { ReadBook, ReadSheet } from './types';

/** What each column is called in each language, and was. */
type Heads<Key extends string> = Readonly<Record<Key, Readonly<Record<Lang, string>> & { readonly was?: string }>>;

export interface FoundList<Key extends string> {
  readonly sheet: ReadSheet;
  /** Row of its heads on the sheet, from 0, and their columns. */
  readonly head: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly rows: readonly Readonly<Record<Key, CellValue>>[];
  /** Rows of the sheet that they stand in, from 0. */
  readonly lines: readonly number[];
}

const ROWS_SEARCHED = 15;

/** Which columns a name can stand above, by the name as heads are compared. */
function namesOf<Key extends string>(heads: Heads<Key>): ReadonlyMap<string, ReadonlySet<Key>> {
  const names = new Map<string, Set<Key>>();
  for (const key of Object.keys(heads) as Key[])
    for (const name of Object.values<string>(heads[key]).map(foldHead))
      names.set(name, (names.get(name) ?? new Set()).add(key));
  return names;
}

function columnsOf<Key extends string>(
  sheet: ReadSheet,
  row: number,
  names: ReadonlyMap<string, ReadonlySet<Key>>,
): Map<Key, number> {
  const found = new Map<Key, number>();
  (sheet.rows[row] ?? []).forEach((_, column) => {
    const head = foldHead(textOfCell(valueAt(sheet, row, column)));
    for (const key of head === '' ? [] : (names.get(head) ?? [])) if (!found.has(key)) found.set(key, column);
  });
  return found;
}

/**
 * The first list in the book whose head row has all of `needed`; null where there is none. Rows that are blank in every needed
 * column are left out.
 */
export function findList<Key extends string>(
  book: ReadBook,
  heads: Heads<Key>,
  needed: readonly NoInfer<Key>[],
): FoundList<Key> | null {
  const names = namesOf(heads);
  for (const sheet of book.sheets) {
    for (let row = 0; row < Math.min(ROWS_SEARCHED, sheet.rows.length); row++) {
      const columns = columnsOf(sheet, row, names);
      if (!needed.every(key => columns.has(key))) continue;
      const keys = Object.keys(heads) as Key[];
      const read = (line: number): Record<Key, CellValue> =>
        Object.fromEntries(
          keys.map(key => {
            const column = columns.get(key);
            return [key, column === undefined ? null : valueAt(sheet, line, column)];
          }),
        ) as Record<Key, CellValue>;
      const found = sheet.rows
        .map((_, line) => line)
        .filter(line => line > row)
        .map(line => ({ line, cells: read(line) }))
        .filter(({ cells }) => needed.some(key => cells[key] !== null));
      return { sheet, head: row, columns, rows: found.map(each => each.cells), lines: found.map(each => each.line) };
    }
  }
  return null;
}
