/** A revised plan written over an open book with progress in every row: the laws of revising hold in the sheet too. */
import * as fc from 'fast-check';
import { excelBook } from '../../src/taskpane/adapters/excelBook';
import { NO_CHOICES, previewWrite, workbookOf } from '../../src/taskpane/book/writing';
import { dice, edited, EDITS, model, printed, type Edit, type Model } from '../support/plan-edits';
import { judge, marksOf, tally } from '../support/revision-laws';
import { quietBook } from './books';
import { asSerialDay } from '../../src/ledger/dates/serial';

const RUNS = process.env.DEEP ? 30 : 2;
const never = new AbortController().signal;
const seeds = fc.integer({ min: 1, max: 2 ** 30 });
const DAY = asSerialDay(45444);

/** A book with the plan and progress typed into every row; what it holds, and how another plan is written over it. */
async function open(before: Model) {
  const opened = quietBook();
  const book = excelBook(() => Date.UTC(2024, 5, 1));
  const ledger = async () => (await book.read())!.ledger;
  const write = async (plan: Model, choices = NO_CHOICES) => {
    const preview = previewWrite((await book.read())?.ledger ?? null, printed(plan), 'zh-CN', [], choices);
    await book.write(workbookOf(preview, DAY), () => undefined, never);
    return preview;
  };
  await write(before);
  const marks = marksOf(before);
  const first = await ledger();
  for (const [i, row] of first.rows.entries()) await book.fill(row.key, { progress: marks[i] ?? '', actual: i + 1 });
  return { opened, book, ledger, write };
}

test('progress follows its sentence in the open book, whatever a revision does to the plan', async () => {
  await fc.assert(
    fc.asyncProperty(
      seeds,
      fc.array(fc.tuple(fc.constantFrom<Edit>(...EDITS), seeds), { minLength: 1, maxLength: 10 }),
      async (seed, list) => {
        const before = model(dice(seed), 2);
        const after = list.reduce((plan, [edit, at]) => edited(plan, edit, dice(at)), before);
        const { ledger, write } = await open(before);
        const there = await ledger();
        await write(after);
        const counts = tally();
        judge(before, after, there, await ledger(), counts);
        expect([counts.lost, counts.crossed, counts.stillKept]).toEqual([[], [], counts.still]);
        // The same plan again finds nothing to change.
        const again = await write(after);
        expect(again.lists.added).toEqual([]);
        expect((await ledger()).rows).toEqual(again.ledger.rows);
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

test('更新记录 names the old number, the matrix is in view, and 计划已无 stands in 调整', async () => {
  const before = model(dice(11), 3);
  const [part] = before.parts;
  const after: Model = {
    ...before,
    parts: [{ ...part!, groups: part!.groups.slice(1) }, ...before.parts.slice(1)],
  };
  const { opened, book, ledger, write } = await open(before);
  // As in the pane: what is written is logged by whoever keeps the matrix alive.
  const live = await book.live(
    () => '李',
    () => undefined,
  );
  const old = (await ledger()).rows;
  const preview = await write(after);
  expect(opened.host.book.active.name).toBe('责任矩阵');
  const now = await ledger();
  const gone = now.rows.filter(row => row.adjust === 'drop');
  expect(gone.map(row => row.key)).toEqual(preview.lists.gone.map(({ row }) => row.key));
  expect(gone.length).toBeGreaterThan(0);
  const renumbered = now.rows.filter(row => old.some(was => was.key === row.key && was.no !== row.no));
  for (const row of renumbered)
    expect(now.changes).toContainEqual(
      expect.objectContaining({
        no: row.no,
        column: '编号',
        before: old.find(was => was.key === row.key)!.no,
        after: row.no,
        source: '写入计划',
      }),
    );
  expect(renumbered.length).toBeGreaterThan(0);
  live.stop();
}, 240_000);
