/** What people type, and what follows from it two seconds later. */
import { AS_OF } from '../books';
import { rows, session, told, type Session } from './session';

const list = rows(26);
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

test('a normal form, the day and the log are written two seconds after the last edit, and not before', async () => {
  s.type(key(0), 'actual', '12所');
  await s.settle(1900);
  expect(await s.row(key(0))).toMatchObject({ actual: '12所', reportedOn: null });
  s.type(key(3), 'actual', '500万');
  await s.settle(1900);
  expect(await s.row(key(0))).toMatchObject({ actual: '12所' });
  await s.settle(100);
  expect(await s.row(key(0))).toMatchObject({ actual: 12, reportedOn: AS_OF });
  expect(await s.row(key(3))).toMatchObject({ actual: 500, reportedOn: AS_OF });
  expect(await s.since(from)).toEqual([
    '张三 1-1 实际值:  → 12',
    '张三 1-1 填报日期:  → 2026-06-30',
    '张三 4-1 实际值:  → 500',
    '张三 4-1 填报日期:  → 2026-06-30',
  ]);
  expect((await s.log())[from]).toMatchObject({ source: '表中填写，原文“12所”' });
  // Our own writing is no edit.
  const before = s.opened.requests();
  await s.settle();
  expect(s.opened.requests()).toBe(before + 0);
});

test('what cannot be read for sure is asked about and stays as typed; the answer is written where the words still stand', async () => {
  s.type(key(4), 'actual', '约15');
  s.type(key(5), 'actual', '九成左右');
  s.type(key(6), 'self', '推进中');
  await s.settle();
  expect(s.report.questions.map(q => [q.no, q.column, q.typed, q.why, q.candidates])).toEqual([
    ['5-1', 'actual', '约15', 'approximate', [15]],
    ['6-1', 'actual', '九成左右', 'approximate', [0.9]],
    ['7-1', 'self', '推进中', 'not-understood', []],
  ]);
  expect(await s.row(key(4))).toMatchObject({ actual: '约15', reportedOn: AS_OF });
  const [first, second, third] = s.report.questions;
  if (!first || !second || !third) throw new Error('No questions.');
  await s.keeper?.answer(first, { take: 15 });
  s.type(key(5), 'actual', 0.5);
  await s.keeper?.answer(second, { take: 0.9 });
  await s.keeper?.answer(third, 'keep');
  await s.settle();
  expect(s.report.questions).toEqual([]);
  expect(await s.row(key(4))).toMatchObject({ actual: 15 });
  expect(await s.row(key(5))).toMatchObject({ actual: 0.5 });
  expect(await s.since(from)).toEqual([
    '张三 5-1 实际值:  → 约15',
    '张三 5-1 填报日期:  → 2026-06-30',
    '张三 6-1 实际值:  → 九成左右',
    '张三 6-1 填报日期:  → 2026-06-30',
    '张三 7-1 自报进度:  → 推进中',
    '张三 7-1 填报日期:  → 2026-06-30',
    '张三 5-1 实际值: 约15 → 15',
    '张三 6-1 实际值: 九成左右 → 50%',
  ]);
});

test('a pasted block: each cell by itself; texts that begin like formulas stay texts in cells and log', async () => {
  const at = s.address(key(8), 'actual');
  s.people.type(
    '责任矩阵',
    at.replace(/\d+/, n => n) + `:${at.replace(/\d+/, n => String(Number(n) + 3))}`,
    [['9所'], ['80％'], ["'3/4"], ['1200万']],
    'pasted',
  );
  s.type(key(8), 'progress', '=1+1 已开工');
  s.type(key(9), 'problem', '@资金');
  await s.settle();
  expect((await s.ledger()).rows.slice(8, 12).map(row => row.actual)).toEqual([9, 0.8, '3/4', 1200]);
  expect(await s.row(key(8))).toMatchObject({ progress: '=1+1 已开工' });
  const lines = (await s.log()).slice(from);
  expect(lines.find(line => line.column === '进展情况')?.after).toBe('=1+1 已开工');
  expect(lines.find(line => line.column === '存在问题')?.after).toBe('@资金');
  expect(lines).toHaveLength(10);
});

test('fill-down gives every row its line and its day', async () => {
  s.type(key(12), 'progress', '已完成招标');
  await s.settle();
  from = (await s.log()).length;
  s.people.fillDown('责任矩阵', s.address(key(12), 'progress', 3));
  await s.settle();
  expect(await s.since(from)).toEqual([
    '张三 14-1 进展情况:  → 已完成招标',
    '张三 14-1 填报日期:  → 2026-06-30',
    '张三 15-1 进展情况:  → 已完成招标',
    '张三 15-1 填报日期:  → 2026-06-30',
    '张三 16-1 进展情况:  → 已完成招标',
    '张三 16-1 填报日期:  → 2026-06-30',
  ]);
});

test('无变化 renews the day alone and gives the old text back', async () => {
  s.type(key(16), 'progress', '已开工三所');
  s.type(key(16), 'reportedOn', AS_OF - 30);
  await s.settle();
  expect(await s.row(key(16))).toMatchObject({ reportedOn: AS_OF - 30 });
  from = (await s.log()).length;
  s.type(key(16), 'progress', '无变化');
  await s.settle();
  expect(await s.row(key(16))).toMatchObject({ progress: '已开工三所', reportedOn: AS_OF });
  expect(await s.since(from)).toEqual(['张三 17-1 填报日期: 2026-05-31 → 2026-06-30']);
  expect((await s.log())[from]?.source).toBe('表中填写“无变化”');
});

test('formulas are left as they are, and a cleared report is logged without a day', async () => {
  s.opened.host.book.calculationMode = 'Automatic';
  s.type(key(20), 'actual', '=3+4');
  await s.settle();
  s.opened.host.book.calculationMode = 'Manual';
  expect(await s.row(key(20))).toMatchObject({ actual: 7, reportedOn: AS_OF });
  const cell = s.opened.host.book.engine.cell(
    s.opened.host.book.findSheet('责任矩阵')?.id ?? '',
    s.line(key(20)),
    s.column('actual'),
  );
  expect(cell?.f).toBe('=3+4');
  s.type(key(21), 'self', 0.4);
  await s.settle();
  s.type(key(21), 'reportedOn', '');
  s.type(key(21), 'self', '');
  await s.settle();
  expect(await s.row(key(21))).toMatchObject({ self: null, reportedOn: null });
  expect((await s.since(from)).slice(2)).toEqual([
    '张三 22-1 自报进度:  → 40%',
    '张三 22-1 填报日期:  → 2026-06-30',
    '张三 22-1 自报进度: 40% → ',
    '张三 22-1 填报日期: 2026-06-30 → ',
  ]);
});

test('office columns are logged as they are, without a day; without a name it is this machine', async () => {
  s.name = '';
  s.type(key(24), 'lead', '财政局');
  s.type(key(24), 'struck', AS_OF);
  await s.settle();
  s.name = '张三';
  expect(await s.since(from)).toEqual(['本机 25-1 牵头单位: 教育局 → 财政局', '本机 25-1 核定销号:  → 2026-06-30']);
  expect(told(await s.log())).toHaveLength(from + 2);
});
