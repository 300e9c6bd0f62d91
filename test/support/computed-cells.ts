import { DECIDING, columnName } from '../../src/ledger/columns/columns';
import type { ColumnKey } from '../../src/ledger/columns/types';
import { LIGHT } from '../../src/ledger/columns/words';
import { STATUS } from '../../src/ledger/status/statuses';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import { computeRow } from '../../src/ledger/status/compute';
import type { Computed, Ledger, Row } from '../../src/ledger/types';
import { TABLES } from '../../src/i18n/sheets';
import type { ReadBook, ReadCell, ReadTable } from '../../src/workbook/read/types';
import { asSerialDay } from '../../src/ledger/dates/serial';

type Shown = number | string | null;

/** A table of a book, its cells by column name. */
export function tableRows(book: ReadBook, name: string): readonly ReadonlyMap<string, ReadCell | null>[] {
  for (const sheet of book.sheets) {
    const table: ReadTable | undefined = sheet.tables.find(one => one.name === name);
    if (!table) continue;
    const { area, columns } = table;
    return Array.from(
      { length: area.bottom - area.top },
      (_, i) => new Map(columns.map((column, c) => [column, sheet.rows[area.top + 1 + i]?.[area.left + c] ?? null])),
    );
  }
  throw new Error(`no table ${name}`);
}

const shown = (cell: ReadCell | null | undefined): Shown => {
  if (cell?.error !== undefined) return `error ${cell.error}`;
  const value = cell?.value ?? null;
  return value === '' ? null : typeof value === 'boolean' ? String(value) : value;
};

const expected = (computed: Computed, ledger: Ledger): Readonly<Record<keyof Computed, Shown>> => ({
  ...computed,
  status: wordOf(STATUS, computed.status, ledger.lang),
  light: wordOf(LIGHT, computed.light, ledger.lang),
});

const KEYS: readonly (keyof Computed & ColumnKey)[] = ['rate', 'pace', 'gap', 'status', 'light', 'daysLeft'];

const same = (a: Shown, b: Shown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)) : a === b;

/** The cells that decide a row's status, without the blank ones. */
const cells = (row: Row): string =>
  JSON.stringify(Object.fromEntries(DECIDING.map(key => [key, row[key]]).filter(([, value]) => value !== null)));

/** What the computed cells of a book's matrix show otherwise than the pure function says; empty if all agree. */
export function differences(book: ReadBook, ledger: Ledger, asOf: number): readonly string[] {
  const rows = tableRows(book, TABLES.matrix[ledger.lang]);
  const found: string[] = [];
  ledger.rows.forEach((row, i) => {
    const want = expected(computeRow(row, ledger.settings, asSerialDay(asOf)), ledger);
    for (const key of KEYS) {
      const got = shown(rows[i]?.get(columnName(key, ledger.lang)));
      if (!same(got, want[key])) {
        found.push(`row ${i + 1} ${row.no} ${key}: sheet ${got}, function ${want[key]}, ${cells(row)}`);
      }
    }
  });
  return found;
}
