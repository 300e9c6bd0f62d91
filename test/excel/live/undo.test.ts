/** Undo and redo: nothing is written in answer to them, and the log tells in the end what stands in the sheet. */
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

/** Cells that the add-in wrote into the matrix while something happened. */
async function written(work: () => Promise<void>): Promise<number> {
  const heard: string[] = [];
  const handler = await s.opened.run(async context => {
    const added = context.workbook.worksheets.getItem('责任矩阵').onChanged.add(async e => {
      if (e.triggerSource === 'ThisLocalAddin') heard.push(e.address);
    });
    await context.sync();
    return added;
  });
  await work();
  handler.remove();
  await handler.context.sync();
  return heard.length;
}

test('an undo of ours leaves the words as typed, is not answered, and is logged with the next edit', async () => {
  s.type(key(0), 'actual', '12所');
  await s.settle();
  expect(await s.since(from)).toHaveLength(2);
  const count = await written(async () => {
    expect(s.people.undo()).toBe(true);
    await s.settle();
  });
  expect(count).toBe(0);
  expect(await s.row(key(0))).toMatchObject({ actual: '12所', reportedOn: null });
  expect(await s.since(from)).toEqual([]);
  s.type(key(1), 'actual', 0.5);
  await s.settle();
  expect(await s.row(key(0))).toMatchObject({ actual: '12所' });
  expect(await s.since(from)).toEqual([
    '张三 1-1 实际值:  → 12所',
    '张三 1-1 填报日期:  → 2026-06-30',
    '张三 2-1 实际值:  → 50%',
    '张三 2-1 填报日期:  → 2026-06-30',
  ]);
  expect(await s.keeper?.scan()).toBe(0);
});

test('undone to the beginning and done again to the end: the log is as if nothing had been undone', async () => {
  s.type(key(4), 'actual', '3所');
  await s.settle();
  s.type(key(5), 'actual', 0.25);
  await s.settle();
  const log = await s.since(from);
  expect(log).toHaveLength(4);
  const count = await written(async () => {
    for (let i = 0; i < 4; i++) {
      s.people.undo();
      await s.settle();
    }
  });
  expect(count).toBe(0);
  expect(await s.row(key(4))).toMatchObject({ actual: null, reportedOn: null });
  expect(await s.since(from)).toEqual([]);
  for (let i = 0; i < 4; i++) s.people.redo();
  await s.settle();
  expect(await s.row(key(4))).toMatchObject({ actual: 3, reportedOn: AS_OF });
  expect(await s.since(from)).toEqual(log);
  expect(await s.keeper?.scan()).toBe(0);
});

test('typed once more after other words, the same words are read again', async () => {
  s.type(key(8), 'actual', '3所');
  await s.settle();
  s.type(key(8), 'actual', 8);
  await s.settle();
  s.type(key(8), 'actual', '3所');
  await s.settle();
  expect(await s.row(key(8))).toMatchObject({ actual: 3 });
});

test('where our writing is not in the undo list, an undo of the typing is an edit like any other', async () => {
  s.opened.host.history.ofAddin = false;
  s.type(key(9), 'actual', 0.3);
  await s.settle();
  s.people.undo();
  await s.settle();
  s.opened.host.history.ofAddin = true;
  expect(await s.since(from)).toEqual([
    '张三 10-1 实际值:  → 30%',
    '张三 10-1 填报日期:  → 2026-06-30',
    '张三 10-1 实际值: 30% → ',
  ]);
  expect(await s.keeper?.scan()).toBe(0);
});
