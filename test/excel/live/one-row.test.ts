/** One row saved: two requests where everything stands where it was last read, and the same outcome where it does not. */
import { saveRow } from '../../../src/excel/live';
import { goToRow, readLiveMatrix, type LiveMatrix } from '../../../src/excel/pane';
import { AS_OF } from '../books';
import { NOON, rows, session, told, type Session } from './session';
import { asRowKey, type RowKey } from '../../../src/ledger/rows/key';

const list = rows(6);
const key = (i: number): RowKey => list[i]?.key ?? asRowKey('');
const options = { on: NOON, who: '王五', source: 'form' } as const;
/** Excel.run gives back at its end what it has held: a request that nobody waits for. */
const RELEASE = 1;

async function begun(): Promise<{ s: Session; reading: LiveMatrix }> {
  const s = await (await session(list)).begin();
  const reading = await readLiveMatrix();
  if (!reading) throw new Error('No matrix.');
  return { s, reading };
}

const save = (s: Session, reading: LiveMatrix | null, row: RowKey, cells: Parameters<typeof saveRow>[1]) =>
  saveRow(row, cells, options, () => reading, s.opened.run);

test('two requests, the row known without reading again, one line a cell, nothing new for the next scan', async () => {
  const { s, reading } = await begun();
  const from = (await s.log()).length;
  const before = s.opened.requests();
  const done = await save(s, reading, key(0), { actual: 4, progress: '已开工', reportedOn: AS_OF });
  await s.still();
  expect(s.opened.requests() - before).toBeLessThanOrEqual(2 + RELEASE);
  const now = await s.ledger();
  expect(done?.ledger.rows).toEqual(now.rows);
  expect(told(done?.ledger.changes?.slice(from) ?? [])).toEqual(told((now.changes ?? []).slice(from)));
  expect((await s.since(from)).sort()).toEqual(
    ['王五 1-1 实际值:  → 4', '王五 1-1 进展情况:  → 已开工', '王五 1-1 填报日期:  → 2026-06-30'].sort(),
  );
  expect(await s.keeper?.scan()).toBe(0);
  // The same again changes nothing, and so writes nothing.
  const again = s.opened.requests();
  await save(s, done, key(0), { actual: 4 });
  await s.still();
  expect(s.opened.requests() - again).toBeLessThanOrEqual(1 + RELEASE);
}, 120_000);

test('going to a row that still stands there: two requests', async () => {
  const { s, reading } = await begun();
  const before = s.opened.requests();
  await goToRow(key(3), reading);
  await s.still();
  expect(s.opened.requests() - before).toBeLessThanOrEqual(2 + RELEASE);
  expect(s.opened.host.book.active.name).toBe('责任矩阵');
}, 120_000);

const HAPPENED: readonly (readonly [string, (s: Session) => unknown])[] = [
  ['the matrix was sorted', s => s.sort('no', false)],
  ['a row was inserted above', s => s.rows(`${s.line(key(1)) + 1}:${s.line(key(1)) + 1}`, true)],
  ['a row above was deleted', s => s.rows(`${s.line(key(0)) + 1}:${s.line(key(0)) + 1}`, false)],
  ['the heads were written otherwise', s => s.typeAt(s.table().area.top, 'problem', '困难')],
  ['a row above took the key', s => s.typeAt(s.line(key(0)), 'key', key(2))],
];

test.each(HAPPENED)(
  '%s unheard since the last reading: what is saved is what reading anew would save',
  async (_, act) => {
    const outcome = async (hint: boolean) => {
      const { s, reading } = await begun();
      s.opened.host.events.take();
      act(s);
      // Excel loses events: nobody hears of it.
      s.opened.host.events.take();
      await save(s, hint ? reading : null, key(2), { progress: '已开工' });
      await s.still();
      const { rows: all } = await s.ledger();
      await s.keeper?.stop();
      return all.map(({ no, progress, measure }) => [no, measure, progress]);
    };
    const [known, read] = [await outcome(true), await outcome(false)];
    expect(known).toEqual(read);
    expect(known.filter(([, , progress]) => progress === '已开工')).toHaveLength(1);
  },
  240_000,
);

test('what somebody typed into the row meanwhile, unheard, is logged first and stays', async () => {
  const { s, reading } = await begun();
  const from = (await s.log()).length;
  s.type(key(1), 'problem', '缺资金');
  s.type(key(1), 'progress', '旧的');
  s.opened.host.events.take();
  const done = await save(s, reading, key(1), { progress: '新的' });
  expect(done?.ledger.rows.find(row => row.key === key(1))).toMatchObject({ progress: '新的', problem: '缺资金' });
  expect(await s.row(key(1))).toMatchObject({ progress: '新的', problem: '缺资金' });
  const lines = await s.since(from);
  expect(lines.map(line => line.split(' ').slice(1).join(' '))).toEqual(
    expect.arrayContaining(['2-1 进展情况:  → 旧的', '2-1 进展情况: 旧的 → 新的']),
  );
}, 120_000);

test('without its log the book is read whole, a log made and the row written', async () => {
  const { s, reading } = await begun();
  const log = s.opened.host.book.sheets.find(sheet => sheet.name === '更新记录');
  if (!log) throw new Error('No log.');
  s.opened.host.book.deleteSheet(log);
  expect(await save(s, reading, key(0), { progress: '已开工' })).toBeNull();
  expect(await s.row(key(0))).toMatchObject({ progress: '已开工' });
}, 120_000);
