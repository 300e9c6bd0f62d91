/** Co-authors, lost events, a reopened book, a log that is ahead: each difference stands in the log once. */
import { AS_OF } from '../books';
import { rows, session, Session } from './session';
import { openBook } from '../../workbench/open';
import { asRowKey, type RowKey } from '../../../src/ledger/rows/key';

const list = rows(12);
const key = (i: number): RowKey => list[i]?.key ?? asRowKey('');
let s: Session;
let from = 0;
beforeAll(async () => {
  s = await (await session(list)).begin();
}, 120_000);
beforeEach(async () => {
  from = (await s.log()).length;
});

test('a co-author’s cell is neither rewritten nor dated nor logged; the next scan logs it as by an unknown hand', async () => {
  s.type(key(0), 'actual', '7所', 'coauthor');
  await s.settle();
  expect(await s.row(key(0))).toMatchObject({ actual: '7所', reportedOn: null });
  expect(await s.since(from)).toEqual([]);
  expect(s.report.remote).toBe(1);
  expect(s.report.questions.map(q => [q.typed, q.why, q.candidates])).toEqual([['7所', 'unheard', [7]]]);
  expect(await s.keeper?.scan()).toBe(1);
  expect(await s.since(from)).toEqual(['未知 1-1 实际值:  → 7所']);
  expect(await s.keeper?.scan()).toBe(0);
});

test('a co-author’s edit after ours in the same cell is theirs; in the same row ours is still ours', async () => {
  s.type(key(1), 'actual', 0.3);
  s.type(key(1), 'actual', 0.4, 'coauthor');
  s.type(key(1), 'problem', '缺资金');
  await s.settle();
  expect(await s.since(from)).toEqual(['张三 2-1 存在问题:  → 缺资金', '张三 2-1 填报日期:  → 2026-06-30']);
  await s.keeper?.scan();
  expect((await s.since(from)).slice(2)).toEqual(['未知 2-1 实际值:  → 40%']);
});

test('two people with the add-in: each logs what he typed, and nothing stands there twice', async () => {
  const mine = s;
  const theirs = new Session(openBook({ book: s.opened.host.book }), '李四');
  mine.opened.host.peers.push(theirs.opened.host);
  theirs.opened.host.peers.push(mine.opened.host);
  await theirs.begin();
  mine.type(key(4), 'actual', '4所');
  theirs.type(key(5), 'actual', '六成');
  theirs.type(key(4), 'problem', '缺人');
  await mine.settle();
  await theirs.settle();
  await mine.settle();
  expect(await mine.row(key(4))).toMatchObject({ actual: 4, problem: '缺人' });
  expect(await mine.row(key(5))).toMatchObject({ actual: 0.6 });
  const log = await mine.since(from);
  expect([...log].sort()).toEqual(
    [
      '张三 5-1 实际值:  → 4',
      '张三 5-1 填报日期:  → 2026-06-30',
      '李四 6-1 实际值:  → 60%',
      '李四 6-1 填报日期:  → 2026-06-30',
      '李四 5-1 存在问题:  → 缺人',
    ].sort(),
  );
  expect(await theirs.keeper?.scan()).toBe(0);
  expect(await mine.keeper?.scan()).toBe(0);
  await theirs.keeper?.stop();
  mine.opened.host.peers.length = 0;
});

test('events that get lost are found by a scan, and asked about if they need it', async () => {
  s.opened.host.trouble.deaf = true;
  s.type(key(6), 'self', '七成');
  s.sort('measure', false);
  await s.settle();
  s.opened.host.trouble.deaf = false;
  expect(await s.since(from)).toEqual([]);
  expect(await s.keeper?.scan()).toBe(1);
  expect(await s.since(from)).toEqual(['未知 7-1 自报进度:  → 七成']);
  expect(s.report.questions.filter(q => q.no === '7-1').map(q => [q.why, q.candidates])).toEqual([['unheard', [0.7]]]);
});

test('what was typed while the pane was closed is logged on opening, once, by an unknown hand', async () => {
  await s.keeper?.stop();
  s.type(key(8), 'actual', 9);
  s.rows(`${s.line(key(11)) + 1}:${s.line(key(11)) + 1}`, false);
  await s.settle();
  expect(await s.since(from)).toEqual([]);
  s = await s.reopened();
  expect(await s.since(from)).toEqual(['未知 9-1 实际值:  → 9', '未知 12-1 （删除一行）: 举措12 → ']);
  s = await s.reopened();
  expect(await s.since(from)).toHaveLength(2);
});

test('hosts that do not say who wrote: our own writing leads to nothing', async () => {
  s.opened.host.trouble.unsigned = true;
  s.type(key(9), 'actual', '55％');
  await s.settle();
  for (let i = 0; i < 3; i++) await s.settle();
  s.opened.host.trouble.unsigned = false;
  expect(await s.row(key(9))).toMatchObject({ actual: 0.55, reportedOn: AS_OF });
  expect(await s.since(from)).toHaveLength(2);
});

test('where the log tells a change already, a scan does not tell it again', async () => {
  await s.opened.run(async context => {
    const table = context.workbook.tables.getItem('记录表');
    table.rows.add(undefined, [[AS_OF + 0.6, '王五', "'11-1", '自报进度', '', "'80%", '收回填报表']]);
    await context.sync();
  });
  s.opened.host.trouble.deaf = true;
  s.type(key(10), 'self', 0.8);
  await s.settle();
  s.opened.host.trouble.deaf = false;
  expect(await s.keeper?.scan()).toBe(0);
  s.type(key(10), 'self', 0.9);
  await s.settle();
  expect((await s.since(from)).slice(1)).toEqual([
    '张三 11-1 自报进度: 80% → 90%',
    '张三 11-1 填报日期:  → 2026-06-30',
  ]);
});

test('what the pane fills in is logged by itself, and nothing follows from it', async () => {
  const { writeRow } = await import('../../../src/excel/live');
  const options = { on: AS_OF + 0.7, who: '赵六', source: 'form' } as const;
  s.type(key(7), 'problem', '缺资金', 'coauthor');
  await writeRow(key(7), { problem: '已解决', reportedOn: AS_OF }, options, undefined, s.opened.run);
  await s.settle();
  expect(await s.since(from)).toEqual([
    '未知 8-1 存在问题:  → 缺资金',
    '赵六 8-1 存在问题: 缺资金 → 已解决',
    '赵六 8-1 填报日期:  → 2026-06-30',
  ]);
  expect((await s.log())[from + 1]?.source).toBe('填报页');
  expect(await s.keeper?.scan()).toBe(0);
});

test('differences whose maker is known are logged as his', async () => {
  s.opened.host.trouble.deaf = true;
  s.type(key(2), 'lead', '财政局');
  await s.settle();
  s.opened.host.trouble.deaf = false;
  await s.keeper?.scan({ who: '', source: 'plan' });
  expect(await s.since(from)).toEqual(['本机 3-1 牵头单位: 教育局 → 财政局']);
  expect((await s.log())[from]?.source).toBe('写入计划');
});
