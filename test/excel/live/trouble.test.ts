/** What goes wrong in Excel: nothing typed is lost, and nothing stands in the log twice. */
import { PAYLOAD_LIMIT } from '../../../workbench/host/trouble';
import { AS_OF } from '../books';
import { rows, session, turns, type Session } from './session';

const list = rows(12);
const key = (i: number): string => list[i]?.key ?? '';
/** Milliseconds of the session's own clock after which an answer is given up. */
const PATIENCE = 60_000;
let s: Session;
let from = 0;
beforeAll(async () => {
  s = await session(list);
  s.patience = PATIENCE;
  await s.begin();
}, 120_000);

const until = async (look: () => boolean): Promise<void> => {
  while (!look()) await turns();
};

/** What was typed is dealt with until Excel falls silent at a request; then its answer is given up. */
const silence = async (request: number): Promise<void> => {
  const told = s.reports.length;
  s.clock.pass(2000);
  // Fewer requests may do; then nothing is lost.
  await until(() => s.opened.requests() >= request || s.reports.slice(told).some(report => report.phase === 'quiet'));
  await turns();
  s.clock.pass(PATIENCE);
};

/** The add-in's next start; what the dead one still waits for is given up, and no more. */
const afterwards = async (dead: Session): Promise<Session> => {
  let open = false;
  const next = dead.reopened({}, PATIENCE).finally(() => (open = true));
  while (!open) {
    await turns();
    dead.clock.pass(PATIENCE);
  }
  return next;
};
beforeEach(async () => {
  from = (await s.log()).length;
});

const two = (no: string, what: string) => [`张三 ${no} ${what}`, `张三 ${no} 填报日期:  → 2026-06-30`];

test('while somebody types in a cell everything waits, and is written when he has left it', async () => {
  s.type(key(0), 'actual', '5所');
  await s.settle(100);
  s.people.editCell(true);
  await s.settle();
  await s.settle();
  expect(s.report.phase).toBe('held');
  expect(s.report.error).toBeNull();
  s.people.editCell(false);
  s.type(key(1), 'actual', 0.2);
  await s.settle();
  expect(s.report.phase).toBe('quiet');
  expect(await s.since(from)).toEqual([...two('1-1', '实际值:  → 5'), ...two('2-1', '实际值:  → 20%')]);
});

test('a request that is too large is cut in pieces', async () => {
  const text = '已'.repeat(1500);
  const at = s.address(key(0), 'next', 11);
  s.people.type(
    '责任矩阵',
    at,
    Array.from({ length: 12 }, (_, i) => [`${i}${text}`]),
    'pasted',
  );
  // Room for answers, but for no request with all the lines and the snapshot of twelve rows.
  s.opened.host.trouble.payloadLimit = 90_000;
  await s.settle();
  s.opened.host.trouble.payloadLimit = PAYLOAD_LIMIT;
  expect(s.report.error).toBeNull();
  const log = await s.since(from);
  expect(log.filter(line => line.includes('下一步措施'))).toHaveLength(12);
  expect(new Set(log).size).toBe(log.length);
  expect(await s.keeper?.scan()).toBe(0);
});

test('an answer that never comes: looked at again, whether it was carried out or not', async () => {
  let value = 0;
  for (const request of [4, 6, 7]) {
    for (const done of [true, false]) {
      from = (await s.log()).length;
      s.type(key(4), 'actual', ++value);
      await s.settle(100);
      const told = s.reports.length;
      const lost = s.opened.requests() + request;
      s.opened.host.trouble.silent = { request: lost, done };
      await silence(lost);
      await until(() => s.reports.slice(told).some(report => ['held', 'quiet'].includes(report.phase)));
      s.opened.host.trouble.silent = undefined;
      await s.settle(10_000);
      expect(s.report).toMatchObject({ phase: 'quiet', error: null });
      expect(await s.row(key(4))).toMatchObject({ actual: value, reportedOn: AS_OF });
      expect((await s.since(from)).filter(line => line.includes('实际值'))).toHaveLength(1);
    }
  }
});

test('killed at any request of the writing, done or not: the next start finds the log complete and nothing twice', async () => {
  for (let request = 5; request <= 8; request++) {
    for (const done of [true, false]) {
      from = (await s.log()).length;
      const value = request + (done ? 0.25 : 0.75);
      s.type(key(8), 'actual', value);
      s.type(key(9), 'progress', `进展${value}`);
      await s.settle(100);
      const last = s.opened.requests() + request;
      s.opened.host.trouble.killedAt = { request: last, done };
      await silence(last);
      await s.still();
      s = await afterwards(s);
      const log = (await s.since(from)).filter(line => !line.includes('填报日期'));
      expect(
        log.map(line =>
          line
            .split(' ')
            .slice(1)
            .join(' ')
            .replace(/: .* →/, ': →'),
        ),
      ).toEqual([`9-1 实际值: → ${value}`, `10-1 进展情况: → 进展${value}`]);
      expect(await s.keeper?.scan()).toBe(0);
    }
  }
});

test('a protected sheet is said, nothing is half done, and later it is written', async () => {
  await s.opened.run(async context => {
    context.workbook.worksheets.getItem('更新记录').protection.protect();
    await context.sync();
  });
  s.type(key(5), 'actual', '88％');
  await s.settle();
  expect(s.report.phase).toBe('held');
  expect(s.report.error).toMatchObject({ code: 'AccessDenied' });
  expect(await s.since(from)).toEqual([]);
  await s.opened.run(async context => {
    context.workbook.worksheets.getItem('更新记录').protection.unprotect();
    await context.sync();
  });
  await s.settle(10_000);
  expect(s.report).toMatchObject({ phase: 'quiet', error: null });
  expect(await s.row(key(5))).toMatchObject({ actual: 0.88 });
  expect((await s.since(from)).filter(line => line.includes('实际值'))).toHaveLength(1);
});

test('a log that somebody has deleted is made anew, one with notes below it keeps them', async () => {
  await s.opened.run(async context => {
    context.workbook.worksheets.getItem('更新记录').delete();
    await context.sync();
  });
  s.type(key(6), 'self', 0.5);
  await s.settle();
  await s.settle();
  expect(await s.since(0)).toEqual(['张三 7-1 自报进度:  → 50%']);
  await s.opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem('更新记录');
    const below = sheet.getUsedRange(true).getLastRow().getOffsetRange(2, 0).getCell(0, 0);
    below.values = [['办公室备注']];
    await context.sync();
  });
  s.type(key(6), 'self', 0.6);
  await s.settle();
  expect(await s.since(1)).toEqual(['张三 7-1 自报进度: 50% → 60%']);
  const texts = await s.opened.run(async context => {
    const used = context.workbook.worksheets.getItem('更新记录').getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values.flat();
  });
  expect(texts.filter(text => text === '办公室备注')).toHaveLength(1);
});

test('a log that somebody has turned into a plain range is a table again, and every line stays', async () => {
  await s.opened.run(async context => {
    context.workbook.worksheets.getItem('更新记录').tables.getItemAt(0).convertToRange();
    await context.sync();
  });
  const before = await s.since(0);
  expect(before.length).toBeGreaterThan(1);
  s.type(key(7), 'self', 0.7);
  await s.settle();
  await s.settle();
  expect(await s.since(0)).toEqual([...before, '张三 8-1 自报进度:  → 70%']);
  expect(s.report).toMatchObject({ phase: 'quiet', error: null });
  expect(await s.keeper?.scan()).toBe(0);
});
