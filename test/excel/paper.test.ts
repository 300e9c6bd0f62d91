/** 打印 in the open book: results of formulas make no row taller by themselves, so lines are fitted where a report comes in. */
import { recordBatch, takeBack } from '../../src/excel/exchange';
import { keepAlive, saveRow } from '../../src/excel/live';
import { collect } from '../../src/exchange/collect';
import { split } from '../../src/exchange/split';
import { SHEETS } from '../../src/i18n/sheets';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { areaA1 } from '../../src/grid/a1';
import { AS_OF, bookOf, quietBook, read, render, seedLedger } from './books';
import { addDays } from '../../src/ledger/dates/serial';
import type { Opened } from '../workbench/open';

const seed = seedLedger('county-running', 'zh-CN', 4);
const rows = seed.rows.map(row => ({ ...row, lead: '教育局', support: null }));
const ledger = { ...seed, rows };
const LONG = '已完成选址和可研批复，施工单位进场，正在进行主体施工，预计下月完成封顶。';
/** What somebody drew by hand, in points. */
const DRAWN = 11;

/** A book whose lines of 打印 all have a height that somebody drew. */
async function printed(): Promise<Opened> {
  const opened = quietBook();
  const spec = bookOf(ledger);
  // The other sheets take their time, and this is not about them.
  const ours: readonly string[] = ['matrix', 'print', 'changes', 'settings', 'departments', 'stamp'];
  const sheets = spec.sheets.filter(one => ours.includes(one.id));
  await render({ ...spec, sheets: sheets.map(one => ({ ...one, formats: [], validations: [] })) });
  const sheet = opened.host.book.findSheet(SHEETS.print['zh-CN']);
  for (let line = 0; line < 40; line++) sheet?.heights.set(line, DRAWN);
  return opened;
}

/** 编号 of the lines that have been fitted. */
function fitted({ host }: Opened): unknown[] {
  const sheet = host.book.findSheet(SHEETS.print['zh-CN']);
  if (!sheet) throw new Error('no page');
  return Array.from({ length: 40 }, (_, line) => line).flatMap(line =>
    sheet.heights.get(line) === DRAWN ? [] : [String(host.book.engine.cell(sheet.id, line, 11)?.f ?? line)],
  );
}

const keysIn = (formulas: readonly unknown[]): unknown[] =>
  formulas.map(formula => /MATCH\("([^"]+)"/i.exec(String(formula))?.[1] ?? formula);

async function kept(opened: Opened) {
  const waiting: (() => void)[] = [];
  const keeper = await keepAlive({
    run: opened.run,
    later: (_, work) => {
      waiting.push(work);
      return () => void waiting.splice(waiting.indexOf(work), 1);
    },
    moment: () => AS_OF + 0.5,
    name: () => '张三',
    tell: () => undefined,
  });
  return { keeper, pass: () => waiting.splice(0).forEach(work => work()) };
}

const still = async (ms = 60): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const [first, second, third] = [rows[0]!, rows[1]!, rows[2]!];

test('taken back: the lines of rows with a report are fitted, the others stay as they were drawn', async () => {
  const opened = await printed();
  const out = await recordBatch(now => split(now, { period: '2026-06', asOf: AS_OF }));
  const bytes = await writeWorkbook(out.files[0]!.book);
  const typed = await filledForm(bytes, row =>
    row.no === first.no ? { progress: LONG } : row.no === second.no ? { actual: 3 } : {},
  );
  const files = [{ name: out.files[0]!.name, book: await readWorkbook(typed) }];
  await takeBack(now => collect(now, files, { today: addDays(AS_OF, 7), who: '李四' }), { label: '1122-0930' });
  expect((await read(opened)).ledger.rows[0]?.progress).toBe(LONG);
  const found = keysIn(fitted(opened));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set([first.key]));
}, 120_000);

test('saved in the pane, and typed into the matrix: the line is fitted; a hidden one stays hidden', async () => {
  const opened = await printed();
  const { keeper, pass } = await kept(opened);
  const options = { on: AS_OF + 0.5, who: '王五', source: 'form' } as const;
  await saveRow(first.key, { progress: LONG }, options, () => null, opened.run);
  await still();
  expect(new Set(keysIn(fitted(opened)))).toEqual(new Set([first.key]));
  const { place, lines } = await read(opened);
  const column = place.heads.columns.get('progress') ?? -1;
  const at = { top: lines[1] ?? -1, bottom: lines[1] ?? -1, left: column, right: column };
  opened.host.people.type('责任矩阵', areaA1(at), LONG, 'pasted');
  await still();
  pass();
  await still(300);
  expect(new Set(keysIn(fitted(opened)))).toEqual(new Set([first.key, second.key]));
  const page = opened.host.book.findSheet(SHEETS.print['zh-CN']);
  for (let line = 0; line < 40; line++) page?.hiddenRows.add(line);
  await saveRow(third.key, { progress: LONG }, options, () => null, opened.run);
  await still();
  expect(keysIn(fitted(opened))).not.toContain(third.key);
  await keeper.stop();
}, 120_000);
