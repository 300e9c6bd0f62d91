/** Sorting, moving and renaming are no changes; rows that come and go are one line each. */
import { AS_OF } from '../books';
import { rows, session, type Session } from './session';

const list = rows(12);
const key = (i: number): string => list[i]?.key ?? '';
let s: Session;
let from = 0;
beforeAll(async () => {
  s = await (await session(list)).begin();
}, 120_000);
beforeEach(async () => {
  from = (await s.log()).length;
});
afterAll(async () => expect(await s.wrongStatus()).toEqual([]), 120_000);
afterEach(async () => {
  const before = await s.log();
  await s.keeper?.scan();
  expect(await s.log()).toEqual(before);
});

test('a sort is not logged, whether Excel says that it was one or not', async () => {
  s.sort('measure', false);
  await s.settle();
  s.people.type(
    '责任矩阵',
    `A${s.line(key(0)) + 1}`,
    s.opened.host.book.engine.cell(s.opened.host.book.findSheet('责任矩阵')?.id ?? '', s.line(key(0)), 0)?.v,
    'pasted',
  );
  await s.settle();
  s.sort('order');
  await s.settle();
  expect(await s.since(from)).toEqual([]);
});

test('an edit, then a sort before two seconds have passed: the edit finds its row', async () => {
  s.type(key(1), 'actual', '70％');
  await s.settle(500);
  s.sort('measure', false);
  await s.settle();
  expect(await s.row(key(1))).toMatchObject({ actual: 0.7, reportedOn: AS_OF });
  expect(await s.since(from)).toEqual(['张三 2-1 实际值:  → 70%', '张三 2-1 填报日期:  → 2026-06-30']);
  s.sort('order');
  await s.settle();
});

test('an edit, then a row put in above it: the edit finds its row', async () => {
  s.type(key(4), 'actual', '3所');
  const above = s.line(key(2)) + 1;
  s.rows(`${above}:${above}`, true);
  await s.settle();
  expect(await s.row(key(4))).toMatchObject({ actual: 3 });
  expect(await s.since(from)).toEqual(['张三 5-1 实际值:  → 3', '张三 5-1 填报日期:  → 2026-06-30']);
  s.typeAt(above - 1, 'measure', '新加的举措');
  s.typeAt(above - 1, 'self', '三成');
  await s.settle();
  const added = (await s.ledger()).rows.find(row => row.measure === '新加的举措');
  expect(added).toMatchObject({ self: 0.3, reportedOn: AS_OF });
  expect(added?.key).toMatch(/^y[a-z]{7}$/);
  expect((await s.since(from)).slice(2)).toEqual(['张三  （新增一行）:  → 新加的举措']);
  s.type(added?.key ?? '', 'self', 0.6);
  await s.settle();
  expect((await s.since(from)).slice(3)).toEqual(['张三  自报进度: 30% → 60%']);
});

test('a row typed under the table belongs to it', async () => {
  s.typeAt(s.bottom + 1, 'measure', '表下加的举措');
  await s.settle();
  expect(await s.since(from)).toEqual(['张三  （新增一行）:  → 表下加的举措']);
  expect((await s.ledger()).rows.filter(row => row.measure === '表下加的举措').map(row => row.key)[0]).toMatch(/^y/);
});

test('deleted rows are one line each, and come back by undo as what they were', async () => {
  const line = s.line(key(8)) + 1;
  s.rows(`${line}:${line + 1}`, false);
  await s.settle();
  expect(await s.since(from)).toEqual(['张三 9-1 （删除一行）: 举措9 → ', '张三 10-1 （删除一行）: 举措10 → ']);
  s.people.undo();
  s.people.undo();
  await s.settle();
  expect(await s.row(key(8))).toMatchObject({ measure: '举措9' });
  expect(await s.since(from)).toEqual([]);
});

test('a column renamed, one put in before it: the next edit is read and logged as ever', async () => {
  const at = s.address(key(0), 'actual').replace(/\d+/, '');
  s.people.type('责任矩阵', `${at}${s.opened.host.book.tables.find(t => t.name === '任务表')!.area.top + 1}`, '完成数');
  s.people.restructure('责任矩阵', `${at}:${at}`, true);
  await s.settle();
  expect(await s.since(from)).toEqual([]);
  const table = s.opened.host.book.tables.find(t => t.name === '任务表')!;
  const now = table.area.left + table.columns.findIndex(c => c.name === '完成数');
  const { columnLetters } = await import('../../../src/grid/a1');
  s.people.type('责任矩阵', `${columnLetters(now)}${s.line(key(0)) + 1}`, '9所', 'pasted');
  await s.settle();
  expect(await s.row(key(0))).toMatchObject({ actual: 9 });
  expect(await s.since(from)).toEqual(['张三 1-1 实际值:  → 9', '张三 1-1 填报日期:  → 2026-06-30']);
});
