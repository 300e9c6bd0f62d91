/** What people type, and what follows from it two seconds later. */
import { AS_OF } from '../books';
import { rows, session, told } from './session';

const [count, , , money] = rows(4).map(row => row.key) as [string, string, string, string];

test('a normal form, the day and the log are written two seconds after the last edit, and not before', async () => {
  const s = await (await session()).begin();
  expect(await s.log()).toEqual([]);
  s.type(count, 'actual', '12所');
  await s.settle(1900);
  expect(await s.row(count)).toMatchObject({ actual: '12所', reportedOn: null });
  s.type(money, 'actual', '500万');
  await s.settle(1900);
  expect(await s.row(count)).toMatchObject({ actual: '12所' });
  await s.settle(100);
  expect(await s.row(count)).toMatchObject({ actual: 12, reportedOn: AS_OF });
  expect(await s.row(money)).toMatchObject({ actual: 500, reportedOn: AS_OF });
  expect(told(await s.log())).toEqual([
    '张三 1-1 实际值:  → 12',
    '张三 1-1 填报日期:  → 2026-06-30',
    '张三 4-1 实际值:  → 500',
    '张三 4-1 填报日期:  → 2026-06-30',
  ]);
  expect((await s.log())[0]).toMatchObject({ source: '表中填写，原文“12所”' });
  expect(await s.wrongStatus()).toEqual([]);
  // Our own writing is no edit.
  const before = s.opened.requests();
  await s.settle();
  expect(s.opened.requests()).toBe(before);
  await s.keeper?.scan();
  expect(await s.log()).toHaveLength(4);
});
