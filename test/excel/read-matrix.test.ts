/** Reading only what the matrix needs leaves out nothing of it. */
import { matrixIn } from '../../src/excel/pane/matrix';
import { buildWorkbook } from '../../src/workbook/build';
import { AS_OF, quietBook, read, render, seedLedger } from './books';

test('the same ledger as from reading everything, in less than half of the bytes', async () => {
  const opened = quietBook();
  const ledger = seedLedger('county-running', 'zh-CN', 40);
  await render(buildWorkbook(ledger, { asOf: AS_OF }));
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem('责任矩阵');
    sheet.getRange('C:C').insert('Right');
    await context.sync();
  });
  const bytes = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const from = opened.host.traffic.length;
    const result = await work();
    return [result, opened.host.traffic.slice(from).reduce((sum, { up, down }) => sum + up + down, 0)];
  };
  const [whole, all] = await bytes(() => read(opened));
  const [narrow, some] = await bytes(() => opened.run(context => matrixIn(context)));
  expect(narrow?.ledger).toEqual(whole.ledger);
  expect(narrow?.lines).toEqual(whole.lines);
  expect(narrow?.ledger.rows).toHaveLength(40);
  expect(some * 2).toBeLessThan(all);
}, 120_000);
