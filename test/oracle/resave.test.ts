/** Opened and saved by LibreOffice, a book still says the same; and its paper is legible. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { computeRows } from '../../src/ledger/status/compute';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { Ledger } from '../../src/ledger/types';
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

describeWith({ programs: ['soffice', 'pdftotext'] }, 'the paper', () => {
  it('has type of 7.5 points at least on 打印', async () => {
    const rows = numbered([row({ kind: 'task', lead: '市教育局', progress: '方案已印发，正在组织实施。' })]);
    const [ledger] = fc.sample(ledgerArbitrary(1, 1), { numRuns: 1, seed: 3 });
    if (ledger === undefined) throw new Error('no ledger');
    const spec = buildWorkbook({ ...ledger, lang: 'zh-CN', rows }, { asOf: AS_OF[0] });
    // Programs print a hidden sheet too if it has a print area: only 打印 is to be on the paper.
    const only = spec.sheets.map(({ print, ...sheet }) =>
      sheet.id === 'print' && print !== undefined ? { ...sheet, print } : { ...sheet, visibility: 'hidden' as const },
    );
    const book = path.join(temporary(), 'paper.xlsx');
    fs.writeFileSync(book, await writeWorkbook({ ...spec, sheets: only, active: 7 }));
    const [pdf = ''] = recalculate([book], undefined, 'pdf');
    const page = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
    const heights = [...page.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^<]*)</g)]
      .filter(([, , , word = '']) => word.includes('举措') || word.includes('市教育局'))
      .map(([, low, high]) => Number(high) - Number(low));
    expect(heights.length).toBeGreaterThan(1);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(7.5);
    expect(page.match(/<page /g)).toHaveLength(1);
  }, 120_000);
});
