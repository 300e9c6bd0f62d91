/** The ledger comes back whatever people have done to the sheet. */
import type { Opened } from '../workbench/open';
import { bookOf, quietBook, read, render, seedLedger } from './books';

const ledger = seedLedger();
const TABLE = '任务表';
const SHEET = '责任矩阵';

async function written(): Promise<Opened> {
  const opened = quietBook();
  await render(bookOf(ledger));
  return opened;
}

/** Column letter of a title, and the row of the first line. */
async function place({ host }: Opened, title: string): Promise<{ column: string; first: number }> {
  const table = host.book.tables.find(t => t.sheet.name === SHEET);
  const index = table?.columns.findIndex(c => c.name === title) ?? -1;
  if (!table || index < 0) throw new Error(title);
  const { columnLetters } = await import('../../src/grid/a1');
  return { column: columnLetters(table.area.left + index), first: table.area.top + 2 };
}

const byKey = (rows: typeof ledger.rows) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

test('as it was written', async () => {
  const { ledger: back, notes } = await read(await written());
  expect(back.rows).toEqual(ledger.rows);
  expect(back.departments).toEqual(ledger.departments);
  expect(back.settings).toEqual(ledger.settings);
  expect(back.meta).toEqual(ledger.meta);
  expect(notes).toEqual([]);
});

test('rows sorted, filtered and hidden', async () => {
  const opened = await written();
  opened.host.people.sort(TABLE, '编号', false);
  opened.host.people.filter(TABLE, '编号', [ledger.rows[0]?.no]);
  await opened.run(async context => {
    context.workbook.worksheets.getItem(SHEET).getRange('6:7').rowHidden = true;
    await context.sync();
  });
  const { ledger: back } = await read(opened);
  expect(back.rows).toHaveLength(ledger.rows.length);
  expect(byKey(back.rows)).toEqual(byKey(ledger.rows));
});

test('table and sheet renamed, a column renamed to a word that offices use', async () => {
  const opened = await written();
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.tables.getItem(TABLE).name = '我的表';
    sheet.tables.getItem('我的表').columns.getItem('牵头单位').name = '责任单位';
    sheet.name = '督办清单';
    await context.sync();
  });
  const { ledger: back } = await read(opened);
  expect(back.rows).toEqual(ledger.rows);
});

test('a column put in among ours is kept, under its own name', async () => {
  const opened = await written();
  await opened.run(async context => {
    const table = context.workbook.tables.getItem(TABLE);
    table.columns.add(3, [['联系电话'], ...ledger.rows.map((_, i) => [`转 ${i}`])]);
    await context.sync();
  });
  const { ledger: back, notes } = await read(opened);
  expect(back.rows).toEqual(ledger.rows);
  expect(back.extras?.find(e => e.name === '联系电话')?.cells[ledger.rows[2]?.key ?? '']).toBe('转 2');
  expect(notes.map(n => [n.code, n.text])).toEqual([['unknown-column', '联系电话']]);
});

test('rows put in by hand and rows deleted', async () => {
  const opened = await written();
  const { column, first } = await place(opened, '具体举措');
  opened.host.people.restructure(SHEET, `${first}:${first}`, false);
  opened.host.people.restructure(SHEET, `${first + 1}:${first + 1}`, true);
  opened.host.people.type(SHEET, `${column}${first + 1}`, '新增：开展一次大走访');
  const { ledger: back } = await read(opened);
  expect(back.rows.map(r => r.measure)).toEqual([
    ledger.rows[1]?.measure,
    '新增：开展一次大走访',
    ...ledger.rows.slice(2).map(r => r.measure),
  ]);
  expect(new Set(back.rows.map(r => r.key)).size).toBe(back.rows.length);
});

test('what people type comes back as they typed it', async () => {
  const opened = await written();
  const { column, first } = await place(opened, '进展情况');
  for (const [i, text] of ['=1+1', '3月底完成', '#N/A', ' '].entries())
    opened.host.people.type(SHEET, `${column}${first + i}`, text, 'pasted');
  const { ledger: back } = await read(opened);
  expect(back.rows.slice(0, 2).map(r => r.progress)).toEqual(['=1+1', '3月底完成']);
});
