import * as fs from 'node:fs';
import * as path from 'node:path';
import { departmentsOf } from '../../src/ledger/departments/read';
import { collect, type CollectOptions, type Returned } from '../../src/exchange/collect';
import { FORM_KEYS, formColumnName, type FormKey } from '../../src/exchange/split/columns';
import { split, type Split } from '../../src/exchange/split';
import { serialOf } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import type { Cell, Ledger } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import type { ReadBook, ReadCell, ReadSheet } from '../../src/workbook/read/types';
import { readSpec } from '../support/read-spec';

const seeds = path.join(__dirname, '../../seeds');
const seed = (name: string): string => fs.readFileSync(path.join(seeds, name), 'utf8');

export const departments = departmentsOf(
  seed('departments.csv')
    .trim()
    .split('\n')
    .map(line => line.split(',')),
);

/** The county's plan with its department list, nothing reported yet. */
export const county = (): Ledger => buildLedger(parsePlan(seed('county-running.txt')), { lang: 'zh-CN', departments });

export const today = serialOf(2024, 7, 3);
export const options: CollectOptions = { today, who: '张三' };
export const june = { period: '2024-06', asOf: serialOf(2024, 6, 30) };

export const sent = (ledger: Ledger = county()): Split => split(ledger, june);

/** A sheet that tests may write into. */
export type Grid = (ReadCell | null)[][];
export const HEAD = 2;

export interface Form {
  readonly name: string;
  book: ReadBook;
  /** Cells of 填报表, head row included. */
  grid: Grid;
}

/** The file of a department as it comes back, untouched. */
export function fileOf(out: Split, department: string, name?: string): Form {
  const file = out.files.find(f => f.department === department);
  if (file === undefined) throw new Error(`no file for ${department}`);
  const book = readSpec(file.book);
  const grid = (book.sheets[0] as ReadSheet).rows.map(row => Array.from(row, cell => cell ?? null));
  return { name: name ?? file.name, book, grid };
}

export const column = (key: FormKey): number => FORM_KEYS.indexOf(key);
export const head = (key: FormKey): string => formColumnName(key, 'zh-CN');
export const cell = (value: Cell): ReadCell => ({ value });

/** Row of the grid with a 编号. */
export const lineOf = (form: Form, no: string): number =>
  form.grid.findIndex((row, i) => i > HEAD && row[column('no')]?.value === no);

export function type(form: Form, no: string, key: FormKey, value: Cell): Form {
  const line = form.grid[lineOf(form, no)];
  if (line === undefined) throw new Error(`no row ${no}`);
  line[column(key)] = value === null ? null : cell(value);
  return form;
}

export const returned = (form: Form): Returned => ({
  name: form.name,
  book: { ...form.book, sheets: form.book.sheets.map((sheet, i) => (i === 0 ? { ...sheet, rows: form.grid } : sheet)) },
});

export const back = (master: Ledger, forms: readonly Form[], more: Partial<CollectOptions> = {}) =>
  collect(master, forms.map(returned), { ...options, ...more });

export const rowOf = (ledger: Ledger, no: string) => {
  const row = ledger.rows.find(r => r.no === no);
  if (row === undefined) throw new Error(`no row ${no}`);
  return row;
};
