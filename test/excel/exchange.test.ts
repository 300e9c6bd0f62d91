/** Out from the open book, filled, and back into it: through Microsoft's client, cell by cell. */
import { codeOf, openBook, type Opened } from '../workbench/open';
import { CannotOpen, ColumnGone, dropCopy, openNewBook, recordBatch, takeBack } from '../../src/excel/exchange';
import { NoMatrix } from '../../src/excel/pane';
import { collect, type CollectOptions, type Returned } from '../../src/exchange/collect';
import { split, type Split } from '../../src/exchange/split';
import { columnName } from '../../src/ledger/columns/columns';
import type { Ledger } from '../../src/ledger/types';
import type { ReadBook } from '../../src/workbook/read/types';
import { readBook } from '../../src/excel/read-book';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledForm, type Typing } from '../support/fill-form';
import { upTo } from '../workbench/open';
import { bookOf, quietBook, read, render, seedLedger } from './books';
import { asSerialDay } from '../../src/ledger/dates/serial';

const TODAY = asSerialDay(46210);
const OUT = { period: '2026-06', asOf: asSerialDay(46203) };
const options = { label: '1122-0930' };

/** Rows of a plan, each led by one of three units. */
function ledgerOf(): Ledger {
  const ledger = seedLedger();
  const units = ['教育局', '财政局', '卫生健康局'];
  const rows = ledger.rows.map((row, i) => ({ ...row, lead: units[i % 3] ?? null, support: null }));
  return { ...ledger, rows };
}

/** A form as a program gives it back after a department has typed. */
const back = async (out: Split, unit: string, typing: Typing): Promise<Returned> => {
  const file = out.files.find(one => one.department === unit);
  if (!file) throw new Error(unit);
  return { name: file.name, book: await readWorkbook(await filledForm(await writeWorkbook(file.book), typing)) };
};

const merging =
  (files: readonly Returned[], more: Partial<CollectOptions> = {}) =>
  (ledger: Ledger) =>
    collect(ledger, files, { today: TODAY, who: '李四', ...more });

const sheets = ({ host }: Opened): string[] => host.book.ordered().map(s => `${s.name} ${s.visibility}`);
const without = (book: ReadBook, names: readonly string[]) => book.sheets.filter(sheet => !names.includes(sheet.name));

/** Cells that differ between two readings of a sheet, as `row,column`. */
function differing(a: ReadBook, b: ReadBook, name: string): string[] {
  const [one, two] = [a, b].map(book => book.sheets.find(sheet => sheet.name === name)?.rows ?? []);
  const found: string[] = [];
  for (let r = 0; r < Math.max(one!.length, two!.length); r++)
    for (let c = 0; c < Math.max(one![r]?.length ?? 0, two![r]?.length ?? 0); c++)
      if (JSON.stringify(one![r]?.[c] ?? null) !== JSON.stringify(two![r]?.[c] ?? null)) found.push(`${r},${c}`);
  return found;
}

describe('out and back', () => {
  let opened: Opened;
  let out: Split;
  let before: ReadBook;
  beforeAll(async () => {
    opened = quietBook();
    await render(bookOf(ledgerOf()));
    out = await recordBatch(ledger => split(ledger, OUT));
    before = await opened.run(readBook);
  }, 240_000);

  test('the batch stands in _mubiao before a form leaves, and nothing else has changed', async () => {
    const { ledger } = await read(opened);
    expect(ledger.stampLines).toEqual(
      out.master.stampLines?.map(line => {
        const cells = line.map(cell => (cell === '' ? null : cell));
        while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
        return cells;
      }),
    );
    expect(ledger.rows).toEqual(ledgerOf().rows);
    expect(sheets(opened).find(name => name.startsWith('_mubiao'))).toBe('_mubiao VeryHidden');
  }, 120_000);

  test('a form opens as a workbook of its own with the bytes of ours', async () => {
    const bytes = await writeWorkbook(out.files[0]!.book);
    await openNewBook(bytes);
    expect(opened.host.made.map(made => Buffer.from(made.bytes).equals(Buffer.from(bytes)))).toEqual([true]);
    expect(await codeOf(openNewBook(Uint8Array.of(1, 2, 3)))).toBe('InvalidArgument');
  });

  test('what departments typed is in their cells, in the log, and nowhere else; the matrix as it was is kept', async () => {
    opened.host.people.type('责任矩阵', 'A1', '我的标题');
    const old = await opened.run(readBook);
    const rows = ledgerOf().rows;
    const [a, b] = [rows[0]!, rows[1]!];
    const files = [
      await back(out, '教育局', row => (row.no === a.no ? { actual: '9％', progress: '=1+1 完成\n两处' } : {})),
      await back(out, '财政局', row => (row.no === b.no ? { self: '八成', reportedOn: '6.28', reporter: '8-2' } : {})),
    ];
    const { collected, copy } = await takeBack(merging(files), options);
    expect(copy).toBe('责任矩阵 备份 1122-0930');
    const { ledger, place } = await read(opened);
    const expected = rows.map(row =>
      row.key === a.key
        ? { ...row, actual: 0.09, progress: '=1+1 完成\n两处' }
        : row.key === b.key
          ? { ...row, self: 0.8, reportedOn: 46201, reporter: '8-2' }
          : row,
    );
    expect(ledger.rows).toEqual(expected);
    expect(ledger.changes).toEqual(collected.ledger.changes);
    expect(ledger.changes?.map(change => [change.no, change.column, change.after, change.who, change.source])).toEqual([
      [a.no, columnName('actual', 'zh-CN'), '9%', '李四', files[0]!.name],
      [a.no, columnName('progress', 'zh-CN'), '=1+1 完成\n两处', '李四', files[0]!.name],
      [b.no, columnName('self', 'zh-CN'), '80%', '李四', files[1]!.name],
      [b.no, columnName('reporter', 'zh-CN'), '8-2', '李四', files[1]!.name],
      [b.no, columnName('reportedOn', 'zh-CN'), '2026-06-28', '李四', files[1]!.name],
    ]);
    const now = await opened.run(readBook);
    const at = (key: 'actual' | 'progress' | 'self' | 'reportedOn' | 'reporter', i: number): string =>
      `${place.headerRow + 1 + i},${place.heads.columns.get(key)}`;
    expect(differing(old, now, '责任矩阵').sort()).toEqual(
      [at('actual', 0), at('progress', 0), at('self', 1), at('reportedOn', 1), at('reporter', 1)].sort(),
    );
    const ours = ['责任矩阵', '更新记录', '_mubiao'];
    expect(without(now, ours)).toEqual(without(old, ours));
    expect(sheets(opened)).toContain('责任矩阵 备份 1122-0930 Hidden');
  }, 240_000);

  test('the same files once more write nothing at all', async () => {
    const files = [await back(out, '教育局', () => ({}))];
    await takeBack(merging(files), options);
    const old = await opened.run(readBook);
    const names = sheets(opened);
    const { copy } = await takeBack(merging(files), options);
    expect(copy).toBeNull();
    expect(await opened.run(readBook)).toEqual(old);
    expect(sheets(opened)).toEqual(names);
    expect(before.sheets.length).toBe(old.sheets.length);
  }, 240_000);

  test('a cell typed between preview and writing is a conflict, never overwritten; the copy is dropped when asked', async () => {
    const row = ledgerOf().rows[2]!;
    const files = [await back(out, '卫生健康局', one => (one.no === row.no ? { progress: '报回的' } : {}))];
    const { place, lines } = await read(opened);
    const line = lines[2]!;
    await opened.run(async context => {
      const cell = context.workbook.worksheets
        .getItem(place.sheet.name)
        .getCell(line, place.heads.columns.get('progress')!);
      cell.values = [['刚改的']];
      await context.sync();
    });
    const { collected } = await takeBack(merging(files), options);
    expect(collected.report.conflicts.map(c => [c.no, c.master])).toEqual([[row.no, '刚改的']]);
    expect((await read(opened)).ledger.rows[2]!.progress).toBe('刚改的');
    expect(await dropCopy('设置')).toBe(false);
    expect(await dropCopy('责任矩阵 备份 1122-0930')).toBe(true);
    expect(sheets(opened).some(name => name.includes('备份'))).toBe(false);
  }, 240_000);
});

test('rows in another order, lines inserted above, a head renamed: cells are found by their keys', async () => {
  const opened = quietBook();
  const ledger = ledgerOf();
  const out = split(ledger, OUT);
  await render(bookOf({ ...out.master, rows: [...out.master.rows].reverse() }));
  const { place } = await read(opened);
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.name);
    sheet.getCell(place.headerRow, place.heads.columns.get('progress')!).values = [['工作进展']];
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  const files = [await back(out, '教育局', row => ({ progress: `${String(row.no)} 做了` }))];
  await takeBack(merging(files), options);
  const now = await read(opened);
  expect(now.place.headerRow).toBe(place.headerRow + 2);
  const byKey = new Map(now.ledger.rows.map(row => [row.key, row.progress]));
  for (const [i, row] of ledger.rows.entries())
    expect([row.no, byKey.get(row.key)]).toEqual([row.no, i % 3 === 0 ? `${row.no} 做了` : row.progress]);
}, 240_000);

describe('what stands in the way', () => {
  test('a protected matrix, log and _mubiao are opened for the writing and closed as they were', async () => {
    const opened = quietBook();
    await render(bookOf(ledgerOf()));
    const out = await recordBatch(l => split(l, OUT));
    await opened.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.getItem('责任矩阵').getRange('A:AZ').format.protection.locked = true;
      for (const name of ['责任矩阵', '更新记录', '_mubiao'])
        worksheets.getItem(name).protection.protect({ allowSort: true });
      await context.sync();
    });
    const files = [await back(out, '教育局', () => ({ progress: '做了' }))];
    const { collected } = await takeBack(merging(files), options);
    expect(collected.report.changes.length).toBeGreaterThan(0);
    const { ledger } = await read(opened);
    expect(ledger.rows[0]!.progress).toBe('做了');
    await opened.run(async context => {
      const found = ['责任矩阵', '更新记录', '_mubiao'].map(name => {
        const { protection } = context.workbook.worksheets.getItem(name);
        protection.load('protected,options');
        return protection;
      });
      await context.sync();
      expect(found.map(p => [p.protected, p.options.allowSort])).toEqual(Array(3).fill([true, true]));
    });
  }, 240_000);

  test('a column that is gone is said before anything is written', async () => {
    const opened = quietBook();
    await render(bookOf(ledgerOf()));
    const out = await recordBatch(l => split(l, OUT));
    const files = [await back(out, '教育局', () => ({ evidence: '照片' }))];
    await opened.run(async context => {
      const table = context.workbook.worksheets.getItem('责任矩阵').tables.getItemAt(0);
      table.columns.getItem(columnName('evidence', 'zh-CN')).delete();
      await context.sync();
    });
    const old = await opened.run(readBook);
    await expect(takeBack(merging(files), options)).rejects.toBeInstanceOf(ColumnGone);
    expect(await opened.run(readBook)).toEqual(old);
  }, 240_000);

  test('a log and a _mubiao that somebody has deleted are made anew', async () => {
    const opened = quietBook();
    await render(bookOf(ledgerOf()));
    await opened.run(async context => {
      for (const name of ['更新记录', '_mubiao']) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      await context.sync();
    });
    const out = await recordBatch(l => split(l, OUT));
    const files = [await back(out, '教育局', () => ({ progress: '做了' }))];
    const { collected } = await takeBack(merging(files), options);
    const { ledger } = await read(opened);
    expect(ledger.changes).toEqual(collected.ledger.changes);
    expect(ledger.changes?.length).toBe(4);
    expect(sheets(opened)).toEqual(expect.arrayContaining(['更新记录 Visible', '_mubiao VeryHidden']));
    expect((await takeBack(merging(files), options)).copy).toBeNull();
  }, 240_000);

  test('no matrix; an Excel that opens no workbooks; stopped before anything is written', async () => {
    openBook({ isSetSupported: upTo(7) });
    await expect(openNewBook(Uint8Array.of(0x50, 0x4b))).rejects.toBeInstanceOf(CannotOpen);
    openBook();
    await expect(recordBatch(l => split(l, OUT))).rejects.toBeInstanceOf(NoMatrix);
    await expect(takeBack(merging([]), options)).rejects.toBeInstanceOf(NoMatrix);
    const opened = quietBook();
    await render(bookOf(ledgerOf()));
    const out = await recordBatch(l => split(l, OUT));
    const files = [await back(out, '教育局', () => ({ progress: '做了' }))];
    const old = await opened.run(readBook);
    expect(await codeOf(takeBack(merging(files), { ...options, cancelled: () => true }))).toBe('Cancelled.');
    expect(await opened.run(readBook)).toEqual(old);
  }, 240_000);
});

test('a row that somebody has added gets its key as soon as a form goes out, also in a protected matrix', async () => {
  const opened = quietBook();
  await render(bookOf(ledgerOf()));
  const { place, lines } = await read(opened);
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.name);
    sheet.getCell(lines[2]!, place.heads.columns.get('key')!).values = [['']];
    sheet.protection.protect();
    await context.sync();
  });
  const out = await recordBatch(ledger => split(ledger, OUT));
  const after = await read(opened);
  expect(after.fresh).toEqual([]);
  expect(after.ledger.rows[2]!.key).toBe(out.master.rows[2]!.key);
  expect(after.place.sheet.guarded).toBe(true);
}, 240_000);
