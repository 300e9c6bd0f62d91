/** A master of any size and the forms that come back from its departments, for the bench of the exchange. */
import fs from 'node:fs';
import path from 'node:path';
import { split } from '../src/exchange/split';
import { FORM_KEYS } from '../src/exchange/split/columns';
import { asSerialDay } from '../src/ledger/dates/serial';
import { buildLedger } from '../src/ledger/rows/build';
import { makeKey, type RowKey } from '../src/ledger/rows/key';
import type { Ledger, Row } from '../src/ledger/types';
import { parsePlan } from '../src/plan';
import { buildWorkbook } from '../src/workbook/build';
import type { WorkbookSpec } from '../src/workbook/spec';
import { writeWorkbook } from '../src/xlsx';

/** The folder of the project, also for a bundle that runs elsewhere. */
export const BENCH_ROOT = process.env.BENCH_ROOT ?? path.resolve(__dirname, '..');
/** Day of the reports. */
export const BENCH_ON = asSerialDay(45_473);

const sample = (name: string): string => fs.readFileSync(path.join(BENCH_ROOT, 'seeds', name), 'utf8');

/** A ledger of so many rows over so many departments, in the words of our own sample. */
function syntheticLedger(rows: number, departments: number): Ledger {
  const base = buildLedger(parsePlan(sample('county-running.txt')), { lang: 'zh-CN', settings: { asOf: BENCH_ON } });
  const names = Array.from({ length: departments }, (_, i) => `第${i + 1}局`);
  const taken = new Set<RowKey>();
  const made = Array.from({ length: rows }, (_, i): Row => {
    const row = base.rows[i % base.rows.length] as Row;
    const key = makeKey('bench', i, row.measure, taken);
    taken.add(key);
    const lead = names[i % departments] ?? null;
    const support = names[(i * 7 + 3) % departments] ?? null;
    return { ...row, key, order: i + 1, no: `${i + 1}-1`, measure: `${row.measure}（${i + 1}）`, lead, support };
  });
  return { ...base, rows: made, departments: names.map(name => ({ name, aliases: [], contact: '', keywords: [] })) };
}

/** What departments type, one of these per row: a number, words for one, a share, a text. */
const REPORTS = ['12', '约3', '15（其中农村8）', '八成', '2000万'] as const;

/** A form as it comes back: every led row reported. */
function filled(book: WorkbookSpec): WorkbookSpec {
  const [form, ...rest] = book.sheets;
  if (form === undefined) return book;
  const [role, actual, progress] = (['role', 'actual', 'progress'] as const).map(key => FORM_KEYS.indexOf(key));
  const rows = form.rows.map((row, i) => {
    if (row.cells[role ?? 0]?.value !== '牵头') return row;
    return {
      ...row,
      cells: row.cells.map((cell, column) => {
        if (column === actual) return { ...cell, value: i % 2 === 0 ? i % 40 : (REPORTS[i % REPORTS.length] ?? null) };
        return column === progress ? { ...cell, value: `第${i}行：已完成前期工作，正在实施` } : cell;
      }),
    };
  });
  return { ...book, sheets: [{ ...form, rows }, ...rest] };
}

/** Writes the master and every form, filled, into a folder. */
export async function prepare(folder: string, rows: number, departments: number): Promise<void> {
  const out = split(syntheticLedger(rows, departments), { period: '2024-06', asOf: BENCH_ON });
  fs.mkdirSync(path.join(folder, 'back'), { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'master.xlsx'),
    await writeWorkbook(buildWorkbook(out.master, { asOf: BENCH_ON })),
  );
  for (const { name, book } of out.files)
    fs.writeFileSync(path.join(folder, 'back', name), await writeWorkbook(filled(book)));
}
