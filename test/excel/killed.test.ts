/** A run that is killed anywhere is made good by the same run once more, and nothing that was typed is lost. */
import { canonical } from './canonical';
import { readBook } from '../../src/excel/read-book';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { readSpec } from '../../workbench/spec/read-spec';
import type { Opened } from '../workbench/open';
import { openBook } from '../workbench/open';
import { sample, ROWS } from './sample';

const DEEP = process.env['DEEP'] === '1';
/** Small chunks, so that there are many requests at which to be killed. */
const OPTIONS = { label: '1122-0930', chunkBytes: 6000 };

const first = sample();
/** The rows turned round and two of them gone: everything typed stands elsewhere afterwards. */
const second = sample([...ROWS].reverse().slice(2));

/** Starts a run that is killed at a request: nobody hears of it again. */
async function killed(opened: Opened, request: number, done: boolean): Promise<void> {
  opened.host.trouble.killedAt = { request, done };
  const run = renderWorkbook(second, { ...OPTIONS, noAnswerMs: Infinity });
  run.catch(() => undefined);
  const dead = new Promise<void>(resolve => {
    opened.host.trouble.between = number => {
      if (number >= request) setTimeout(resolve, 5);
    };
  });
  await Promise.race([dead, run]);
  await new Promise(resolve => setTimeout(resolve, 20));
}

/** The same book, the add-in started anew. */
const again = ({ host }: Opened): Opened => openBook({ excelApi: 15, book: host.book });

async function prepared(): Promise<Opened> {
  const opened = openBook({ excelApi: 15 });
  opened.host.book.calculationMode = 'Manual';
  await renderWorkbook(first, OPTIONS);
  return again(opened);
}

const texts = async ({ run }: Opened): Promise<Set<string>> => {
  const book = await run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map(s => s.getUsedRange(true));
    for (const u of used) u.load('values');
    await context.sync();
    return used.flatMap(u => u.values.flat() as unknown[]);
  });
  return new Set(book.map(String));
};

/** Requests of a run that nobody kills. */
async function requestsOf(): Promise<number> {
  const opened = await prepared();
  await renderWorkbook(second, OPTIONS);
  return opened.requests();
}

let whole: unknown;
let requests = 0;

beforeAll(async () => {
  requests = await requestsOf();
  const opened = await prepared();
  await renderWorkbook(second, OPTIONS);
  whole = canonical(await again(opened).run(context => readSpec(context, 'zh-CN')));
}, 300_000);

/** Every request in the deep run; a few, well spread, in the usual one. */
const points = (count: number): number[] => {
  const all = Array.from({ length: count }, (_, i) => i + 1);
  return DEEP ? all : all.filter((_, i) => i % Math.max(1, Math.floor(count / 5)) === 1);
};

test('there are many requests to be killed at', () => {
  expect(requests).toBeGreaterThan(12);
  expect(whole).toEqual(canonical(second));
});

test.each([
  ['before', false],
  ['after', true],
] as const)(
  'killed %s a request is carried out',
  async (_when, done) => {
    for (const at of points(requests)) {
      const opened = await prepared();
      await killed(opened, at, done);
      const restarted = again(opened);
      await renderWorkbook(second, OPTIONS);
      const end = canonical(await restarted.run(context => readSpec(context, 'zh-CN')));
      expect([at, end]).toEqual([at, whole]);
      const left = await texts(restarted);
      for (const row of ROWS) expect([at, left.has(row.no), left.has(row.item)]).toEqual([at, true, true]);
      opened.host.book.dispose();
    }
  },
  900_000,
);

test('half written, the sheet is read from the copy made before', async () => {
  const opened = await prepared();
  await killed(opened, Math.floor(requests / 2), true);
  const restarted = again(opened);
  const book = await restarted.run(readBook);
  const matrix = book.sheets.find(s => s.name === '责任矩阵');
  expect(matrix?.rows.slice(3).map(row => row[0]?.value)).toEqual(ROWS.map(r => r.no));
  await renderWorkbook(second, OPTIONS);
  const after = await restarted.run(readBook);
  expect(
    after.sheets
      .find(s => s.name === '责任矩阵')
      ?.rows.slice(3)
      .map(row => row[0]?.value),
  ).toEqual(
    [...ROWS]
      .reverse()
      .slice(2)
      .map(r => r.no),
  );
});

test('what is typed between the killing and the next run is kept too', async () => {
  const opened = await prepared();
  await killed(opened, Math.floor(requests / 2), true);
  opened.host.people.type('责任矩阵', 'D5', '刚刚填的');
  const restarted = again(opened);
  await renderWorkbook(second, { ...OPTIONS, label: '1122-0945' });
  expect((await texts(restarted)).has('刚刚填的')).toBe(true);
});

test('cancelled between two chunks, events are on again and the next run ends it', async () => {
  const opened = await prepared();
  let chunks = 0;
  const run = renderWorkbook(second, { ...OPTIONS, cancelled: () => ++chunks > 3 });
  await expect(run).rejects.toThrow('Cancelled');
  expect(opened.host.events.enabled).toBe(true);
  await renderWorkbook(second, OPTIONS);
  expect(canonical(await again(opened).run(context => readSpec(context, 'zh-CN')))).toEqual(whole);
});

test('a sync that never returns is given up, and said', async () => {
  const opened = await prepared();
  opened.host.trouble.silent = { request: opened.requests() + 6, done: true };
  await expect(renderWorkbook(second, { ...OPTIONS, noAnswerMs: 3000 })).rejects.toThrow('has not answered');
  opened.host.trouble.silent = undefined;
  expect(opened.host.events.enabled).toBe(true);
  await renderWorkbook(second, OPTIONS);
  expect(canonical(await again(opened).run(context => readSpec(context, 'zh-CN')))).toEqual(whole);
});
