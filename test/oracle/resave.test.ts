/** Opened and saved by LibreOffice, a book still says the same; and its paper is legible. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { computeRows } from '../../src/ledger/status/compute';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { Ledger } from '../../src/ledger/types';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { AS_OF, ledgerArbitrary, numbered } from '../support/ledgers';
import { describeWith, recalculate, temporary } from '../support/office';
import { row } from '../support/rows';

async function file(ledger: Ledger, name: string): Promise<string> {
  const out = path.join(temporary(), `${name}.xlsx`);
  fs.writeFileSync(out, await writeWorkbook(buildWorkbook(ledger, { asOf: AS_OF[0] })));
  return out;
}

describeWith({ programs: ['soffice'] }, 'a book saved by LibreOffice', () => {
  it('reads as before: keys, settings, computed cells, formulas', async () => {
    const ledgers = fc.sample(ledgerArbitrary(1, 25), { numRuns: 6, seed: 7 });
    const saved = recalculate(await Promise.all(ledgers.map((ledger, i) => file(ledger, `book${i}`))));
    for (const [i, ledger] of ledgers.entries()) {
      const back = readLedger(await readWorkbook(fs.readFileSync(saved[i] ?? '')));
      expect(back?.withoutFormulas).toEqual([]);
      expect(back?.ledger.settings).toEqual(ledger.settings);
      expect(back?.ledger.rows.map(each => [each.key, each.order, each.no])).toEqual(
        ledger.rows.map(each => [each.key, each.order, each.no]),
      );
      const computed = (of: Ledger): unknown =>
        computeRows(of.rows, of.settings, of.settings.asOf ?? AS_OF[0]).map(each => each.computed);
      expect(back === null || back === undefined ? null : computed(back.ledger)).toEqual(computed(ledger));
    }
  }, 300_000);
});

/** A book of which 打印 alone goes on paper: programs print a hidden sheet too if it has a print area. */
function printed(ledger: Ledger): WorkbookSpec {
  const spec = buildWorkbook(ledger, { asOf: AS_OF[0] });
  const sheets = spec.sheets.map(({ print, ...sheet }) =>
    sheet.id === 'print' && print !== undefined ? { ...sheet, print } : { ...sheet, visibility: 'hidden' as const },
  );
  return { ...spec, sheets, active: sheets.findIndex(({ id }) => id === 'print') };
}

/** Points of lines of type that have one of these words. */
const heightsOf = (page: string, words: readonly string[]): number[] =>
  [...page.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^<]*)</g)]
    .filter(([, , , text = '']) => words.some(word => text.includes(word)))
    .map(([, low, high]) => Number(high) - Number(low));

describeWith({ programs: ['soffice', 'pdftotext'] }, 'the paper', () => {
  it('has type of 7.5 points at least on 打印', async () => {
    const rows = numbered([row({ kind: 'task', lead: '市教育局', progress: '方案已印发，正在组织实施。' })]);
    const [ledger] = fc.sample(ledgerArbitrary(1, 1), { numRuns: 1, seed: 3 });
    if (ledger === undefined) throw new Error('no ledger');
    const book = path.join(temporary(), 'paper.xlsx');
    fs.writeFileSync(book, await writeWorkbook(printed({ ...ledger, lang: 'zh-CN', rows })));
    const [pdf = ''] = recalculate([book], undefined, 'pdf');
    const page = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
    const heights = heightsOf(page, ['举措', '市教育局']);
    expect(heights.length).toBeGreaterThan(1);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(7.5);
    expect(page.match(/<page /g)).toHaveLength(1);
  }, 120_000);

  it('has 162 rows of 打印 on 8 pages at most before reports are in, on 11 where every third row reports 62 characters; the type never shrinks', async () => {
    const words = ['推进示范创建，完善制度机制', '开展专项行动并通报结果', '新建改建校舍，补齐短板'];
    const rows = (progress: (i: number) => string | null) =>
      numbered(
        Array.from({ length: 162 }, (_, i) =>
          row({
            section: `${Math.floor(i / 27) + 1}、方面`,
            item: `重点任务${Math.floor(i / 4) + 1}`,
            measure: `${words[i % 3] ?? ''}，年内完成${i + 2}项。`,
            kind: 'task',
            lead: ['市教育局', '市财政局、市人社局'][i % 2] ?? '',
            due: 45291,
            progress: progress(i),
          }),
        ),
      );
    const long = '方案已印发，正在组织实施，已完成选址和可研批复，施工单位进场。'.repeat(2);
    const [ledger] = fc.sample(ledgerArbitrary(1, 1), { numRuns: 1, seed: 3 });
    if (ledger === undefined) throw new Error('no ledger');
    const books = await Promise.all(
      [rows(() => null), rows(i => (i % 3 === 0 ? long : '正在推进。'))].map(async (of, i) => {
        const book = path.join(temporary(), `pages${i}.xlsx`);
        fs.writeFileSync(book, await writeWorkbook(printed({ ...ledger, lang: 'zh-CN', rows: of })));
        return book;
      }),
    );
    for (const [i, pdf] of recalculate(books, undefined, 'pdf').entries()) {
      const page = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
      expect(page.match(/<page /g)?.length).toBeLessThanOrEqual([8, 11][i] ?? 0);
      const heights = heightsOf(page, ['年内完成', '市教育局', '市财政局']);
      expect(heights.length).toBeGreaterThan(100);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(7.5);
    }
  }, 240_000);
});
