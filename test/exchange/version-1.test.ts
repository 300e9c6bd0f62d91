/** Files of version 1 are out in the world: each later version reads them as that one did. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readSnapshot } from '../../src/excel/live/snapshot';
import { readBatches, type Batch } from '../../src/exchange/batch';
import { collect } from '../../src/exchange/collect';
import { readForm } from '../../src/exchange/collect/form';
import { serialOf } from '../../src/ledger/dates/serial';
import type { Cell, Ledger, Row } from '../../src/ledger/types';
import { draftStore } from '../../src/taskpane/adapters/drafts';
import { current, restore, toPlan } from '../../src/plan/draft';
import { buildLedger } from '../../src/ledger/rows/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';

const folder = path.join(__dirname, '../fixtures/v1');
const json = <T>(...name: string[]): T => JSON.parse(fs.readFileSync(path.join(folder, ...name), 'utf8')) as T;
const book = (...name: string[]) => readWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, ...name))));
const today = serialOf(2024, 7, 3);

interface Told {
  readonly stamp: { readonly stamp: unknown; readonly rows: readonly unknown[] };
  readonly rows: number;
  readonly status: string;
  readonly changes: readonly (readonly [key: string, column: string, after: Cell])[];
  readonly conflicts: number;
  readonly questions: number;
  readonly refusals: number;
}
interface Expected {
  readonly meta: Ledger['meta'];
  readonly rows: number;
  readonly batches: readonly Batch[];
  readonly forms: Readonly<Record<string, Told>>;
}

describe.each(['zh-CN', 'en'])('%s', lang => {
  const expected = json<Expected>(lang, 'expected.json');
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = readLedger(await book(lang, 'master.xlsx'))?.ledger as Ledger;
  });

  test('the master: its plan, its batches with every value as sent', () => {
    expect(ledger.meta).toEqual(expected.meta);
    expect(ledger.rows).toHaveLength(expected.rows);
    const batches = readBatches(ledger.stampLines ?? []);
    expect(batches).toHaveLength(2);
    expect(batches).toMatchObject(expected.batches);
  });

  test.each(Object.entries(expected.forms))('%s: its stamp, its rows and what it brings', async (name, told) => {
    const returned = await book(lang, name);
    const form = readForm(returned);
    expect(form?.stamp).toMatchObject(told.stamp);
    expect(form?.rows).toHaveLength(told.rows);
    const { report } = collect(ledger, [{ name, book: returned }], { today, who: null });
    expect(report.files.map(file => file.status)).toEqual([told.status]);
    expect(report.changes.map(change => [change.key, change.column, change.after])).toEqual(told.changes);
    expect([report.conflicts, report.questions, report.refusals].map(list => list.length)).toEqual([
      told.conflicts,
      told.questions,
      told.refusals,
    ]);
  });
});

test('a kept draft opens with its edit', async () => {
  const shelf = new Map(Object.entries(json<Record<string, string>>('draft.json')));
  const kept = await draftStore(
    async () => shelf,
    () => 1_718_400_000_000,
    { parse: () => Promise.reject(new Error('nothing to read again')) },
  ).load();
  if (kept === null || kept === 'later') throw new Error('The draft was not read.');
  expect(kept.origin).toBe('county-running.txt');
  const draft = current(restore(kept.saved));
  expect(buildLedger(toPlan(draft), { lang: 'zh-CN' }).rows.length).toBeGreaterThan(30);
  expect(draft.items[0]?.measures[0]?.measure.text).toMatch(/（改）$/);
});

test('the last snapshot of a matrix', () => {
  const { lines, rows } = json<{ lines: Cell[][]; rows: Row[] }>('snapshot.json');
  const read = readSnapshot(
    'sheet',
    lines.map(line => line.map(value => (value === null ? null : { value }))),
  );
  expect(read?.done).toBe(true);
  expect(read?.known.size).toBe(rows.length);
  for (const row of rows) {
    const known = read?.known.get(row.key);
    expect([known?.actual, known?.progress, known?.target, known?.reportedOn, known?.measure]).toEqual([
      row.actual,
      row.progress,
      row.target,
      row.reportedOn,
      row.measure,
    ]);
  }
});
