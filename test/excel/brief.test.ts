/** 领导看板 written for a day in the open book: whatever the matrix is called, and not where its formulas would find nothing. */
import { readBook } from '../../src/excel/read-book';
import { closePeriod } from '../../src/ledger/period/close';
import { excelBook } from '../../src/taskpane/adapters/excelBook';
import { findBrief } from '../../src/workbook/brief/find';
import { AS_OF, bookOf, quietBook, seedLedger } from './books';
import { addDays } from '../../src/ledger/dates/serial';

jest.setTimeout(240_000);
const never = new AbortController().signal;

test('is written for a day with what has changed; a renamed matrix is followed, a renamed column named', async () => {
  const { host, run } = quietBook();
  const book = excelBook(() => Date.UTC(2026, 6, 2, 1));
  const { ledger } = closePeriod(seedLedger(), { asOf: addDays(AS_OF, -1) });
  await book.write(bookOf(ledger), () => undefined, never);
  const before = (await book.read())!.ledger;
  const count = host.book.sheets.length;
  await run(async context => {
    context.workbook.worksheets.getItem('责任矩阵').name = '任务总表';
    await context.sync();
  });

  const name = await book.writeBrief(addDays(AS_OF, 1));
  expect(host.book.active.name).toBe(name);
  expect(host.book.sheets).toHaveLength(count);
  const after = (await book.read())!.ledger;
  expect(after.settings.asOf).toBe(AS_OF + 1);
  expect(after.rows).toEqual(before.rows);
  const page = findBrief(await run(readBook))!;
  const cells = page.rows.flatMap(row => Array.from(row, cell => cell));
  expect(cells.map(cell => String(cell?.value ?? '')).join('\n')).toMatch(/上期：2026-06/);
  expect(cells.some(cell => cell?.formula?.includes('#REF!'))).toBe(false);

  await run(async context => {
    const sheet = context.workbook.worksheets.getItem('任务总表');
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const [row, column] = used.values.flatMap((line: unknown[], r: number) =>
      line.flatMap((value, c) => (value === '状态' ? [[r, c] as const] : [])),
    )[0]!;
    sheet.getCell(row, column).values = [['进度状态']];
    await context.sync();
  });
  await expect(book.writeBrief(addDays(AS_OF, 2))).rejects.toMatchObject({ trouble: 'renamed', message: '状态' });
  expect((await book.read())!.ledger.settings.asOf).toBe(AS_OF + 1);
});
