/** Foreign sheets, tables and names stay; before anything typed is replaced the sheet is copied. */
import { revise } from '../../src/ledger/revise/revise';
import { openBook, type Opened } from '../workbench/open';
import { bookOf, quietBook, read, render, seedLedger } from './books';
import { sample, ROWS } from './sample';

const names = ({ host }: Opened): string[] => host.book.ordered().map(s => s.name);

async function cells({ run }: Opened, sheet: string, address: string): Promise<unknown[][]> {
  return run(async context => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('foreign sheets, a table and a name that are called like ours are left alone, and ours work under other names', async () => {
  const opened = openBook();
  await opened.run(async context => {
    const { worksheets } = context.workbook;
    const own = worksheets.add('责任矩阵');
    own.getRange('A1:B3').values = [
      ['物品', '数量'],
      ['椅子', 4],
      ['桌子', 2],
    ];
    own.tables.add('A1:B3', true).name = '任务表';
    worksheets.add('设置').getRange('A1').values = [['别人的']];
    context.workbook.names.add('宽限', own.getRange('B2'));
    await context.sync();
  });
  const { names: given } = await render(sample());
  expect([...given.sheets]).toEqual([
    ['责任矩阵', '责任矩阵 2'],
    ['设置', '设置 2'],
  ]);
  expect([[...given.tables], [...given.names]]).toEqual([[['任务表', '任务表2']], [['宽限', '宽限_2']]]);
  expect(await cells(opened, '责任矩阵', 'A1:B3')).toEqual([
    ['物品', '数量'],
    ['椅子', 4],
    ['桌子', 2],
  ]);
  expect(await cells(opened, '设置', 'A1')).toEqual([['别人的']]);
  expect(await cells(opened, '总览', 'B2:B4')).toEqual([[ROWS.length], [0], [5]]);
  await render(sample());
  expect(names(opened)).toEqual(['Sheet1', '责任矩阵', '设置', '总览', '责任矩阵 2', '设置 2', '_mubiao']);
});

test('our sheets are known when they have been renamed and moved', async () => {
  const opened = openBook();
  await render(sample());
  await opened.run(async context => {
    for (const [from, to] of [
      ['总览', '看板'],
      ['责任矩阵', '督办清单'],
      ['设置', '参数'],
    ] as const) {
      const sheet = context.workbook.worksheets.getItem(from);
      sheet.name = to;
      sheet.position = 0;
    }
    await context.sync();
  });
  await render(sample());
  expect(names(opened).sort()).toEqual(['Sheet1', '_mubiao', '参数', '看板', '督办清单']);
  expect(await cells(opened, '看板', 'B2:B4')).toEqual([[ROWS.length], [0], [5]]);
});

test('what is typed and would be replaced is copied first; the copy is hidden and not read as a matrix', async () => {
  const opened = quietBook();
  const ledger = seedLedger();
  await render(bookOf(ledger));
  const fewer = { ...ledger, rows: [...ledger.rows].reverse().slice(0, 5) };
  const { backups } = await render(bookOf(fewer), '1122-1015');
  const matrix = backups.find(b => b.of === 'matrix');
  expect(matrix?.name).toBe('责任矩阵 备份 1122-1015');
  expect(matrix?.cells).toBeGreaterThan(20);
  const copy = opened.host.book.findSheet('责任矩阵 备份 1122-1015');
  expect(copy?.visibility).toBe('Hidden');
  const { ledger: back } = await read(opened);
  expect(back.rows).toEqual(fewer.rows);
});

test('a plan written over a matrix: reports are kept, counts are known before, nothing is written twice', async () => {
  const opened = quietBook();
  const old = seedLedger();
  await render(bookOf(old));
  const { ledger: stands } = await read(opened);
  const next = {
    ...old,
    rows: old.rows.map((row, i) => ({
      ...row,
      actual: null,
      progress: null,
      reporter: null,
      reportedOn: null,
      ...(i === 2 ? { measure: `${row.measure}，年内见效` } : {}),
    })),
  };
  const fresh = { ...next, rows: next.rows.filter((_, i) => i !== 4) };
  const merged = revise(stands, fresh);
  expect(['added', 'gone'].map(fate => merged.rows.filter(r => r.fate === fate).length)).toEqual([0, 1]);
  await render(bookOf(merged.ledger), '1122-1015');
  const { ledger: back } = await read(opened);
  expect(back.rows).toEqual(merged.ledger.rows);
  expect(back.rows.filter(r => r.progress !== null)).toHaveLength(old.rows.filter(r => r.progress !== null).length);
});

test('notes beside and below the table stay, also when it grows', async () => {
  const opened = quietBook();
  const ledger = seedLedger();
  await render(bookOf({ ...ledger, rows: ledger.rows.slice(0, 6) }));
  opened.host.people.type('责任矩阵', 'A12', '张局长批示：抓紧');
  opened.host.people.type('责任矩阵', 'CA5', '旁注');
  await render(bookOf(ledger));
  const { ledger: back } = await read(opened);
  // What stands under a table is read as a row typed by hand.
  expect(back.rows.slice(0, ledger.rows.length)).toEqual(ledger.rows);
  expect(back.rows).toHaveLength(ledger.rows.length + 1);
  const all = (await cells(opened, '责任矩阵', 'A1:A40')).flat();
  expect(all.filter(v => v === '张局长批示：抓紧')).toHaveLength(1);
  expect(await cells(opened, '责任矩阵', 'CA5')).toEqual([['旁注']]);
});

test('a column that the user has moved or put in makes the table anew under its name', async () => {
  const opened = quietBook();
  const ledger = seedLedger();
  await render(bookOf(ledger));
  await opened.run(async context => {
    context.workbook.tables.getItem('任务表').columns.add(2, [['联系电话'], ...ledger.rows.map(() => ['x'])]);
    await context.sync();
  });
  const { ledger: stands } = await read(opened);
  await render(bookOf(stands));
  const { ledger: back } = await read(opened);
  expect(back.rows).toEqual(ledger.rows);
  expect(opened.host.book.tables.filter(t => t.name === '任务表')).toHaveLength(1);
});
