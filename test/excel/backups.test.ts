/** The copies made before a plan is written over another one, in the open book: listed, gone back to, dropped. */
import { backTo } from '../../src/ledger/kept/back';
import { keptPlan, type KeptPlan } from '../../src/ledger/kept/plan';
import { parsePlan } from '../../src/plan';
import { excelBook } from '../../src/taskpane/adapters/excelBook';
import { NO_CHOICES, previewWrite, workbookOf, workbookOfLedger } from '../../src/taskpane/book/writing';
import { quietBook } from './books';
import { asSerialDay } from '../../src/ledger/dates/serial';

const DAY = asSerialDay(45444);
const never = new AbortController().signal;
const TEXT = `石桥镇2024年工作计划
一、改善人居环境
1.整治道路。新建村道12公里。改造桥梁2座。
2.绿化村庄。种植树木3000棵。`;
const NEXT = TEXT.replace('种植树木3000棵。', '种植果树5000棵。修整河岸。');
const kept = (source: string): KeptPlan => ({
  source,
  origin: '',
  given: [],
  operations: [],
  gave: [],
  format: null,
  hints: [],
});

test('a plan written over another one is gone back from, and its copies are dropped', async () => {
  quietBook();
  const book = excelBook(() => Date.UTC(2024, 5, 1));
  const ledger = async () => (await book.read())!.ledger;
  const write = async (text: string) => {
    const there = (await book.read())?.ledger ?? null;
    const preview = previewWrite(there, parsePlan(text), 'zh-CN', [], NO_CHOICES, kept(text));
    await book.write(workbookOf(preview, DAY), () => undefined, never);
  };
  await write(TEXT);
  expect(keptPlan(await ledger())?.source).toBe(TEXT);
  expect(await book.backups()).toEqual([]);
  const before = await ledger();
  await write(NEXT);
  const [backup, ...others] = await book.backups();
  expect([backup?.hasMatrix, others]).toEqual([true, []]);
  await book.fill(before.rows[0]!.key, { actual: 7, progress: '已开工' });

  const read = (await book.readBackup(backup!.label))!;
  expect(read.hasMeta).toBe(true);
  const { ledger: back } = backTo(await ledger(), read.ledger, read.hasMeta);
  await book.write(workbookOfLedger(back, DAY), () => undefined, never);
  const now = await ledger();
  expect(now.rows.map(row => [row.measure, row.actual, row.adjust])).toEqual([
    ['新建村道12公里。', 7, null],
    ['改造桥梁2座。', null, null],
    ['种植树木3000棵。', null, null],
  ]);
  expect(keptPlan(now)?.source).toBe(TEXT);

  for (const { label } of await book.backups()) await book.dropBackup(label);
  expect(await book.backups()).toEqual([]);
  expect((await ledger()).rows).toEqual(now.rows);
}, 120_000);
