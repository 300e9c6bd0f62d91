/** Letters and requests in the open book: tables made on first use, lines added, what people typed beside them left alone. */
import type { DutyAct } from '../../src/ledger/duties/acts';
import { letterName, proposalsFor } from '../../src/ledger/duties/letters';
import { requestName } from '../../src/ledger/duties/requests';
import { noticesOf } from '../../src/ledger/notices/read';
import { requestsOf } from '../../src/ledger/requests/read';
import type { Ledger } from '../../src/ledger/types';
import { excelBook } from '../../src/taskpane/adapters/excelBook';
import { bookOf, seedLedger, AS_OF } from './books';
import { openBook } from '../workbench/open';
import { addDays } from '../../src/ledger/dates/serial';

jest.setTimeout(240_000);
const never = new AbortController().signal;
const NOW = Date.UTC(2026, 6, 2, 1);

async function start() {
  const { host, run } = openBook();
  const book = excelBook(() => NOW);
  const ledger = seedLedger();
  const rows = ledger.rows.map((row, i) => ({
    ...row,
    lead: i % 2 === 0 ? '教育局' : '财政局',
    due: AS_OF + 3 * i - 9,
  }));
  await book.write(bookOf({ ...ledger, rows }), () => undefined, never);
  const read = async (): Promise<Ledger> => (await book.read())!.ledger;
  const sheet = (name: string) => host.book.sheets.find(one => one.name === name)!;
  return { host, run, book, read, sheet };
}

const issue = (ledger: Ledger, n: number): DutyAct => ({
  act: 'issue',
  day: AS_OF,
  letters: proposalsFor(ledger, AS_OF)
    .letters.slice(0, n)
    .map(one => letterName(one)),
});
const after = ({ changes = [] }: Ledger) => changes.map(line => `${line.no} ${line.after}`);

test('letters: the sheet is made, grows, and keeps the column and the words that the office has put there', async () => {
  const { host, run, book, read } = await start();
  const { rows } = await read();
  const first = await book.carryOut([issue(await read(), 2)], '李四');
  expect(first.letters).toHaveLength(2);
  let now = await read();
  expect(now.notices).toHaveLength(2);
  expect(after(now)).toEqual(first.letters.map(one => `${one.entry.nos} ${one.id}`));
  expect(now.changes!.map(line => line.who)).toEqual(['李四', '李四']);

  // The office adds a column of its own, and words in a cell of ours.
  await run(async context => {
    const sheet = context.workbook.worksheets.getItem('督办台账');
    sheet.getRange('S3').values = [['经办人']];
    sheet.getRange('S4').values = [['小王']];
    sheet.tables.getItem('督办表').resize('A3:S5');
    sheet.getRange('M4').values = [['电话答复：=本周报送']];
    await context.sync();
  });
  const [id] = noticesOf(await read()).map(one => one.id);
  const done = await book.carryOut(
    [
      issue(await read(), 3),
      { act: 'receive', id: id!, by: '张三', on: addDays(AS_OF, 1) },
      { act: 'answer', id: id!, on: addDays(AS_OF, 2), reply: '' },
    ],
    '',
  );
  expect(done.letters).toHaveLength(2);
  expect(done.missed).toEqual([]);
  now = await read();
  expect(noticesOf(now).map(one => one.id)).toEqual(done.ledger.notices!.map(one => one.id));
  expect(now.notices![0]).toMatchObject({
    signedBy: '张三',
    signedOn: AS_OF + 1,
    repliedOn: AS_OF + 2,
    reply: '电话答复：=本周报送',
  });
  expect(now.notices!.map(one => [one.state, one.daysLate])).toEqual([
    ['已反馈', null],
    ...now.notices!.slice(1).map(() => ['办理中', null]),
  ]);
  await run(async context => {
    const sheet = context.workbook.worksheets.getItem('督办台账');
    const own = sheet.getRange('S3:S7');
    own.load('values');
    const table = sheet.tables.getItem('督办表').getRange();
    table.load('address');
    const dates = sheet.getRange('H7:I7');
    dates.load('numberFormat');
    await context.sync();
    expect(own.values.flat()).toEqual(['经办人', '小王', '', '', '']);
    expect(table.address).toMatch(/A3:S7$/);
    expect(dates.numberFormat).toEqual([['yyyy-mm-dd', 'yyyy-mm-dd']]);
  });
  expect(now.rows).toEqual(rows);
  expect(host.book.sheets.filter(one => one.name.includes('备份'))).toHaveLength(0);
  // Once more: nothing is left to be done, and nothing is written.
  const again = await book.carryOut([{ act: 'answer', id: id!, on: AS_OF, reply: 'x' }], '');
  expect(again.missed).toHaveLength(1);
  expect(await read()).toEqual(now);
});

test('requests: entered, approved and put in force in the matrix; the scan that follows logs nothing twice', async () => {
  const { book, read } = await start();
  const live = await book.live(
    () => '',
    () => undefined,
  );
  const { rows } = await read();
  const row = rows[3]!;
  const ask: DutyAct = {
    act: 'ask',
    key: row.key,
    type: 'extend',
    unit: '财政局',
    on: AS_OF,
    asked: '12月底',
    reason: '=雨季',
    evidence: '',
  };
  await book.carryOut([ask, { ...ask, key: rows[4]!.key, type: 'strike', asked: '' }], '李四');
  let now = await read();
  expect(now.rows).toEqual(rows);
  const [extend, strike] = requestsOf(now);
  expect([extend!.entry.reason, extend!.state, strike!.state]).toEqual(['=雨季', 'open', 'open']);
  const decide = { verdict: 'agree', value: '', by: '王主任', on: addDays(AS_OF, 1), basis: '会议纪要5号' } as const;
  const acts: DutyAct[] = [
    { act: 'decide', request: requestName(extend!), ...decide, value: '2026-12-31' },
    { act: 'decide', request: requestName(strike!), ...decide },
    { act: 'apply', requests: [requestName(extend!), requestName(strike!)] },
  ];
  const done = await book.carryOut(acts, '李四');
  expect(done.problems).toEqual([]);
  now = await read();
  expect(now.rows[3]).toMatchObject({ adjust: 'postpone', newDue: 46387, due: row.due });
  expect(now.rows[4]).toMatchObject({ struck: AS_OF + 1 });
  expect(now.requests!.map(one => one.state)).toEqual(['已生效', '已生效']);
  expect(await live.scan()).toBe(0);
  expect(after(await read())).toEqual(after(now));
  expect(after(now).slice(2)).toEqual([
    `${row.no} 延2026-001 同意`,
    `${rows[4]!.no} 销2026-001 同意`,
    `${row.no} 延期`,
    `${row.no} 2026-12-31`,
    `${rows[4]!.no} 2026-07-01`,
  ]);
  live.stop();
});

test('a table longer than what tells its kind is read whole', async () => {
  const { book, read, run } = await start();
  await book.carryOut([issue(await read(), 1)], '');
  await run(async context => {
    const sheet = context.workbook.worksheets.getItem('督办台账');
    sheet.tables.getItem('督办表').resize('A3:R103');
    sheet.getRange('A5:B103').values = Array.from({ length: 99 }, (_, i) => [`教督〔2025〕${i + 1}号`, '督办单']);
    await context.sync();
  });
  expect((await read()).notices).toHaveLength(100);
  await book.carryOut([issue(await read(), 1)], '');
  expect((await read()).notices).toHaveLength(101);
});

test('a protected book is opened for the writing and closed again', async () => {
  const { book, read, run } = await start();
  await book.carryOut([issue(await read(), 1)], '');
  const protect = (name: string) =>
    run(async context => {
      context.workbook.worksheets.getItem(name).protection.protect({});
      await context.sync();
    });
  await protect('督办台账');
  await protect('责任矩阵');
  await protect('更新记录');
  const ledger = await read();
  const { key, no } = ledger.rows[5]!;
  await book.carryOut(
    [{ act: 'ask', key, type: 'cancel', unit: '财政局', on: AS_OF, asked: '', reason: '', evidence: '' }],
    '',
  );
  const request = requestName(requestsOf(await read())[0]!);
  await book.carryOut(
    [
      issue(await read(), 2),
      { act: 'decide', request, verdict: 'agree', value: '', by: '', on: AS_OF, basis: '' },
      { act: 'apply', requests: [request] },
    ],
    '',
  );
  const now = await read();
  expect(now.notices).toHaveLength(3);
  expect(now.rows.find(row => row.no === no)!.adjust).toBe('cancel');
  await run(async context => {
    const sheets = ['督办台账', '责任矩阵', '更新记录'].map(name => context.workbook.worksheets.getItem(name));
    for (const sheet of sheets) sheet.protection.load('protected');
    await context.sync();
    expect(sheets.map(sheet => sheet.protection.protected)).toEqual([true, true, true]);
  });
});
