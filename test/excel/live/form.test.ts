/** What the Fill page writes stands in the log once, whether or not the add-in is listening. */
import { writeRow } from '../../../src/excel/live';
import { AS_OF } from '../books';
import { NOON, rows, session, type Session } from './session';
import { asRowKey, type RowKey } from '../../../src/ledger/rows/key';

const list = rows(3);
const key = (i: number): RowKey => list[i]?.key ?? asRowKey('');
const options = { on: NOON, who: '王五', source: 'form' } as const;
const save = (s: Session, row: RowKey, cells: Parameters<typeof writeRow>[1]) =>
  writeRow(row, cells, options, undefined, s.opened.run);

test('heard by the listening add-in, it is not logged again, now or at the next scan', async () => {
  const s = await (await session(list)).begin();
  const from = (await s.log()).length;
  await save(s, key(0), { actual: 4, progress: '已开工', reportedOn: AS_OF });
  await s.settle();
  await s.settle();
  const lines = ['王五 1-1 实际值:  → 4', '王五 1-1 进展情况:  → 已开工', '王五 1-1 填报日期:  → 2026-06-30'];
  expect((await s.since(from)).sort()).toEqual(lines.sort());
  expect((await s.log()).slice(from).map(line => line.source)).toEqual(['填报页', '填报页', '填报页']);
  expect(await s.keeper?.scan()).toBe(0);
  // 无变化: the date alone.
  await save(s, key(0), { reportedOn: AS_OF + 1 });
  await s.settle();
  expect(await s.since(from + 3)).toEqual(['王五 1-1 填报日期: 2026-06-30 → 2026-07-01']);
  expect(await s.row(key(0))).toMatchObject({ actual: 4, progress: '已开工' });
}, 120_000);

test('written while nobody listens, it is known at the next start', async () => {
  const s = await (await session(list)).begin();
  await s.keeper?.stop();
  const from = (await s.log()).length;
  await save(s, key(1), { actual: 0.8 });
  const next = await s.reopened();
  await next.settle();
  expect(await next.since(from)).toEqual(['王五 2-1 实际值:  → 80%']);
}, 120_000);
