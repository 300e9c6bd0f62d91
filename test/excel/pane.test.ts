import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../src/plan';
import { excelBook, labelOfMoment, troubleOf } from '../../src/taskpane/adapters/excelBook';
import { previewWrite, workbookOf } from '../../src/taskpane/book/writing';
import { BookError, type WriteStep } from '../../src/taskpane/ports';
import type { Lang } from '../../src/i18n/lang';
import { openBook } from '../workbench/open';
import { asRowKey } from '../../src/ledger/rows/key';
import { asSerialDay } from '../../src/ledger/dates/serial';

const seed = readFileSync(path.resolve(__dirname, '../../seeds/county-running.txt'), 'utf8').slice(0, 400);
const never = new AbortController().signal;
const until = async (look: () => boolean) => {
  for (let i = 0; i < 200 && !look(); i++) await new Promise(resolve => setTimeout(resolve, 10));
  expect(look()).toBe(true);
};

/** One book for the tests that follow each other: writing through the engine takes its time. */
let live: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  live = await written('zh-CN');
}, 240_000);

async function written(lang: Lang) {
  const opened = openBook();
  const book = excelBook(() => Date.UTC(2024, 5, 1));
  const preview = previewWrite(null, parsePlan(seed), lang, []);
  const steps: WriteStep[] = [];
  const done = await book.write(workbookOf(preview, asSerialDay(45444)), step => steps.push(step), never);
  return { ...opened, book, preview, steps, done };
}

test('writes the plan into the open workbook step by step, and reads the same rows back', async () => {
  const { book, preview, steps, done } = live;
  const read = await book.read();
  expect(read?.ledger.rows).toEqual(preview.ledger.rows);
  expect(done.sheets.map(sheet => sheet.name)).toContain('责任矩阵');
  expect(done.backup).toBeNull();
  expect(steps.every((step, i) => i === 0 || step.share >= steps[i - 1]!.share)).toBe(true);
  expect(steps.slice(-2)).toMatchObject([
    { work: 'finish', share: 1 },
    { work: 'settle', share: 1 },
  ]);
}, 120_000);

test('fills one row by its key; texts stay texts, blanks empty the cell, a row that is gone is said', async () => {
  const { book, preview } = live;
  const row = preview.ledger.rows[1]!;
  await book.fill(row.key, { actual: 7, progress: '=1+1 已完成', reportedOn: 45440 });
  const again = (await book.read())!.ledger.rows.find(r => r.key === row.key)!;
  expect(again).toMatchObject({ actual: 7, progress: '=1+1 已完成', reportedOn: 45440 });
  await book.fill(row.key, { actual: null });
  expect((await book.read())!.ledger.rows.find(r => r.key === row.key)).toMatchObject({
    actual: null,
    progress: '=1+1 已完成',
  });
  await expect(book.fill(asRowKey('no-such-key'), { actual: 1 })).rejects.toMatchObject({ trouble: 'rowGone' });
}, 120_000);

test('settings go into their cells, and an empty as-of day is today again', async () => {
  const { book } = live;
  await book.configure({ asOf: asSerialDay(45473), severePoints: 25, paceBy: 'day' });
  expect((await book.read())!.ledger.settings).toMatchObject({ asOf: 45473, severePoints: 25, paceBy: 'day' });
  await book.configure({ asOf: null });
  expect((await book.read())!.ledger.settings.asOf).toBeNull();
}, 120_000);

test('a cell typed into the grid is heard, until nobody listens any more', async () => {
  const { book, host } = live;
  let heard = 0;
  const end = await book.watch(() => heard++);
  host.people.type('设置', 'F30', 'x');
  await until(() => heard === 1);
  end();
  await new Promise(resolve => setTimeout(resolve, 50));
  host.people.type('设置', 'F31', 'y');
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(heard).toBe(1);
}, 120_000);

test('the selected row is told by its key; going to a row selects it', async () => {
  const { book, preview } = live;
  const keys: (string | null)[] = [];
  const end = await book.follow(key => keys.push(key));
  const { key } = preview.ledger.rows[2]!;
  await book.goTo({ row: key });
  await until(() => keys.includes(key));
  expect(await book.selectedRow()).toBe(key);
  await book.goTo({ sheet: 'settings' });
  expect(await book.selectedRow()).toBeNull();
  end();
}, 120_000);

test('a book without a matrix is no error to read, and one to fill', async () => {
  openBook();
  const book = excelBook(() => 0);
  expect(await book.read()).toBeNull();
  await expect(book.fill(asRowKey('k'), { actual: 1 })).rejects.toMatchObject({ trouble: 'noMatrix' });
  await expect(book.goTo({ sheet: 'overview' })).rejects.toMatchObject({ trouble: 'noMatrix' });
});

test('stopped before anything is written', async () => {
  openBook();
  const stopper = new AbortController();
  stopper.abort();
  const preview = previewWrite(null, parsePlan(seed), 'zh-CN', []);
  const book = excelBook(() => 0);
  await expect(
    book.write(workbookOf(preview, asSerialDay(45444)), () => undefined, stopper.signal),
  ).rejects.toMatchObject({
    trouble: 'stopped',
  });
  expect(await book.read()).toBeNull();
});

test('what Excel reports becomes a trouble that the pane has words for', () => {
  const of = (code: string) => troubleOf(Object.assign(new Error('m'), { code })).trouble;
  expect(
    ['InvalidOperationInCellEditMode', 'AccessDenied', 'RequestPayloadSizeLimitExceeded', 'GeneralException'].map(of),
  ).toEqual(['editing', 'protected', 'tooBig', 'other']);
  expect(troubleOf('x')).toBeInstanceOf(BookError);
  expect(labelOfMoment(new Date(2024, 10, 2, 9, 5).getTime())).toBe('1102-0905');
});
