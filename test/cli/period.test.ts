import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { CELL_STYLES } from '../../src/workbook/style/styles';
import { sheet } from '../support/books';
import { cli } from '../support/cli';
import { temporary } from '../support/office';

jest.setTimeout(120_000);

const seeds = path.join(__dirname, '../../seeds');

async function office(...more: string[]): Promise<string> {
  const folder = temporary();
  const { status } = await cli(folder, ['build', path.join(seeds, 'county-running.txt'), '-o', 'm.xlsx', ...more]);
  expect(status).toBe(0);
  return folder;
}
const read = async (folder: string, name: string) => readWorkbook(fs.readFileSync(path.join(folder, name)));
const close = (folder: string, from: string, to: string, day: string, ...more: string[]) =>
  cli(folder, ['period', from, '--as-of', day, '-o', to, ...more]);

describe('period', () => {
  it('adds a sheet on first use, a line after that, and touches nothing else', async () => {
    const folder = await office();
    expect((await close(folder, 'm.xlsx', 'a.xlsx', '2024-06-30')).status).toBe(0);
    expect((await close(folder, 'a.xlsx', 'b.xlsx', '2024-07-31', '--issue', '2')).status).toBe(0);
    const { ledger } = readLedger(await read(folder, 'b.xlsx'))!;
    expect(ledger.periods!.map(line => [line.period, line.issue])).toEqual([
      ['2024-06', null],
      ['2024-07', '2'],
    ]);
    const parts = (name: string) =>
      Object.entries(unzipSync(Uint8Array.from(fs.readFileSync(path.join(folder, name)))));
    const trends = (name: string) => parts(name).filter(([, bytes]) => strFromU8(bytes).includes("'期次'!$A$4:$A$5"));
    expect([trends('a.xlsx').length, trends('b.xlsx').length]).toEqual([0, 1]);
    const [before, after] = ['m.xlsx', 'a.xlsx'].map(name =>
      unzipSync(Uint8Array.from(fs.readFileSync(path.join(folder, name)))),
    );
    const text = (part: string) => new TextDecoder().decode(before![part]);
    const [, id] = /name="_mubiao"[^>]*r:id="([^"]+)"/.exec(text('xl/workbook.xml'))!;
    const relation = text('xl/_rels/workbook.xml.rels')
      .split('<Relationship ')
      .find(one => one.includes(`Id="${id}"`))!;
    const stamp = `xl/${/Target="([^"]+)"/.exec(relation)![1]}`;
    for (const [name, bytes] of Object.entries(before!).filter(([part]) => /worksheets\/sheet|tables\//.test(part)))
      if (name !== stamp) expect([name, Buffer.compare(bytes, after![name]!)]).toEqual([name, 0]);
  });

  it('gives the same bytes twice, and is kept by a rewrite, a revision and a sending', async () => {
    const folder = await office();
    for (const name of ['a.xlsx', 'b.xlsx']) await close(folder, 'm.xlsx', name, '2024-06-30');
    expect(fs.readFileSync(path.join(folder, 'a.xlsx')).equals(fs.readFileSync(path.join(folder, 'b.xlsx')))).toBe(
      true,
    );
    const wanted = readLedger(await read(folder, 'a.xlsx'))!.ledger;
    await cli(folder, ['build', '--refresh', 'a.xlsx', '-o', 'refreshed.xlsx']);
    const plan = path.join(folder, 'plan.txt');
    fs.writeFileSync(plan, `${fs.readFileSync(path.join(seeds, 'county-running.txt'), 'utf8')}\n`);
    await cli(folder, ['revise', 'plan.txt', 'a.xlsx', '-o', 'revised.xlsx']);
    await cli(folder, ['split', 'a.xlsx', '-o', 'out', '--period', '2024-07', '--master', 'sent.xlsx']);
    for (const name of ['refreshed.xlsx', 'revised.xlsx', 'sent.xlsx']) {
      const { ledger } = readLedger(await read(folder, name))!;
      const snaps = (lines: typeof ledger.stampLines) =>
        lines!.filter(line => line[0] === 'snap' || line[0] === 'period');
      expect([name, ledger.periods]).toEqual([name, wanted.periods]);
      expect([name, snaps(ledger.stampLines)]).toEqual([name, snaps(wanted.stampLines)]);
    }
  });

  it('leaves a sheet of the office’s own by that name alone', async () => {
    const folder = await office();
    const book = await read(folder, 'm.xlsx');
    const own = sheet('foreign', '期次', { rows: [{ cells: [{ value: '我的期次' }] }] });
    const others = book.sheets.map(one =>
      sheet('foreign', one.name, {
        visibility: one.visibility,
        rows: one.rows.map(cells => ({ cells: Array.from(cells, cell => ({ value: cell?.value ?? null })) })),
      }),
    );
    const bytes = await writeWorkbook({
      lang: 'zh-CN',
      properties: { title: '' },
      sheets: [...others, own],
      names: [],
      styles: CELL_STYLES,
      active: 0,
    });
    fs.writeFileSync(path.join(folder, 'own.xlsx'), bytes);
    expect((await close(folder, 'own.xlsx', 'out.xlsx', '2024-06-30')).status).toBe(0);
    const after = await read(folder, 'out.xlsx');
    expect(after.sheets.find(one => one.name === '期次')?.rows[0]?.[0]?.value).toBe('我的期次');
    expect(readLedger(after)!.ledger.periods).toHaveLength(1);
  });

  it('asks for a day, and says why another is none', async () => {
    const folder = await office();
    const noDay = await cli(folder, ['period', 'm.xlsx', '-o', 'a.xlsx']);
    expect([noDay.status, noDay.err]).toEqual([1, expect.stringMatching(/--as-of \d{4}-\d\d-\d\d/)]);
    const early = await close(folder, 'm.xlsx', 'a.xlsx', '2001-06-30');
    expect([early.status, early.err]).toEqual([1, expect.stringContaining('计划尚未开始')]);
    expect(fs.existsSync(path.join(folder, 'a.xlsx'))).toBe(false);
  });

  it('says what was replaced, thinned and put in between', async () => {
    const folder = await office();
    let from = 'm.xlsx';
    for (const day of ['2024-06-30', '2024-07-31', '2024-08-31', '2024-10-31']) {
      await close(folder, from, `${day}.xlsx`, day);
      from = `${day}.xlsx`;
    }
    const again = await close(folder, from, 'again.xlsx', '2024-10-31');
    expect(again.err).toContain('已换成这次的数字');
    const between = await close(folder, from, 'between.xlsx', '2024-09-30');
    expect(between.err).toContain('更晚的期次“2024-10”');
    expect(between.err).toContain('2024-07');
  });
});
