/** While people fill the book, its formulas say what the pure function says, through Microsoft's client. */
import { computeRows } from '../../src/ledger/status/compute';
import type { Computed, Ledger } from '../../src/ledger/types';
import { COLUMNS } from '../../src/ledger/columns/columns';
import { LIGHT } from '../../src/ledger/columns/words';
import { STATUS } from '../../src/ledger/status/statuses';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import { openBook } from '../workbench/open';
import type { Opened } from '../workbench/open';
import { AS_OF, bookOf, read, render, seedLedger } from './books';
import { asRowKey } from '../../src/ledger/rows/key';

const DEEP = process.env['DEEP'] === '1';
const COUNT = DEEP ? 500 : 24;

function manyRows(): Ledger {
  const ledger = seedLedger('county-running', 'zh-CN', 1000);
  const rows = Array.from({ length: COUNT }, (_, i) => {
    const row = ledger.rows[i % ledger.rows.length];
    if (!row) throw new Error('No rows.');
    return { ...row, key: asRowKey(`k${i}`), order: i + 1, no: `${i + 1}-1`, actual: null, self: null, progress: null };
  });
  return { ...ledger, rows };
}

const KEYS = ['rate', 'pace', 'gap', 'status', 'light', 'daysLeft'] as const;
const title = (key: string): string => COLUMNS.find(c => c.key === key)?.name['zh-CN'] ?? '';

async function shown({ run }: Opened): Promise<unknown[][]> {
  return run(async context => {
    const table = context.workbook.tables.getItem('任务表');
    const ranges = KEYS.map(key => table.columns.getItem(title(key)).getDataBodyRange());
    for (const range of ranges) range.load('values');
    await context.sync();
    return (ranges[0]?.values ?? []).map((_, i) => ranges.map(r => r.values[i]?.[0] as unknown));
  });
}

function expected(computed: Computed): unknown[] {
  return KEYS.map(key =>
    key === 'status'
      ? wordOf(STATUS, computed.status, 'zh-CN')
      : key === 'light'
        ? wordOf(LIGHT, computed.light, 'zh-CN')
        : (computed[key] ?? ''),
  );
}

async function check(opened: Opened): Promise<void> {
  const { ledger } = await read(opened);
  const want = computeRows(ledger.rows, ledger.settings, AS_OF).map(r => expected(r.computed));
  const have = await shown(opened);
  const rounded = (rows: readonly (readonly unknown[])[]) =>
    rows.map(row => row.map(v => (typeof v === 'number' ? Math.round(v * 1e6) / 1e6 : v)));
  expect(rounded(have)).toEqual(rounded(want));
}

test(`${COUNT} rows, empty, filled, pasted over and cleared again`, async () => {
  const opened = openBook();
  await render(bookOf(manyRows()));
  await check(opened);
  const table = opened.host.book.tables.find(t => t.name === '任务表');
  if (!table) throw new Error('No table.');
  const { columnLetters } = await import('../../src/grid/a1');
  const column = (key: string): string =>
    columnLetters(table.area.left + table.columns.findIndex(c => c.name === title(key)));
  const first = table.area.top + 2;
  const { people } = opened.host;
  for (let i = 0; i < COUNT; i++) {
    if (i % 4 === 0) people.type('责任矩阵', `${column('actual')}${first + i}`, (i * 7) % 60);
    if (i % 5 === 1) people.type('责任矩阵', `${column('self')}${first + i}`, (i % 11) / 10);
    if (i % 9 === 2) people.type('责任矩阵', `${column('actual')}${first + i}`, '基本完成', 'pasted');
    if (i % 13 === 3) people.type('责任矩阵', `${column('struck')}${first + i}`, 46100);
  }
  await check(opened);
  people.type('责任矩阵', `${column('actual')}${first}:${column('actual')}${first + 9}`, '', 'pasted');
  people.type('责任矩阵', `${column('adjust')}${first + 1}`, '取消');
  await check(opened);
}, 600_000);
