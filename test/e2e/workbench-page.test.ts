import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { columnName } from '../../src/ledger/columns/columns';
import { SHEETS } from '../../src/i18n/sheets';
import { serialOf } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { isWork } from '../../src/ledger/status/facts';
import type { Lang } from '../../src/i18n/lang';
import type { Ledger, Row } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx';
import { bareSpec, readSpec } from '../../src/xlsx/spec';
import { PAGE } from '../../workbench/page/words';
import {
  becomes,
  columnAt,
  goTo,
  openBench,
  serveBench,
  shows,
  typeInto,
  valueAt,
  zoom,
  type Bench,
} from './bench-page';
import { comesTo, inChromium, until } from './chromium';
import { openSites } from './sites';

/** In every run the one language, in the deep one both. */
const DEEP = process.env['DEEP'] === '1';
const ASOF = serialOf(2024, 6, 30);
const seed = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../seeds', name), 'utf8');

const ledgerOf = (lang: Lang): Ledger =>
  buildLedger(parsePlan(seed(lang === 'en' ? 'library-english.txt' : 'health-owners.txt')), { lang });

/** A protected master of a sample plan, half of everything done. */
function master(lang: Lang): WorkbookSpec {
  const ledger = ledgerOf(lang);
  const rows = ledger.rows.map((row): Row => {
    if (isWork(row)) return { ...row, self: 0.5 };
    return typeof row.target === 'number' ? { ...row, actual: row.target / 2 } : row;
  });
  const settings = { ...ledger.settings, asOf: ASOF };
  return buildWorkbook({ ...ledger, rows, settings }, { asOf: ASOF, protect: true });
}

async function opened(bench: Bench, bytes: Uint8Array): Promise<void> {
  await bench.page
    .locator('#file')
    .setInputFiles({ name: '总表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await bench.page.getByRole('status').getByText('总表.xlsx').waitFor();
}

/** Lengths of the bars of one colour in the chart of this title, in the order in which they are drawn. */
const bars = (page: Page, title: string, color: string): Promise<number[]> =>
  page
    .getByRole('img', { name: title })
    .locator(`rect[fill="${color}"]:not([y="-9"])`)
    .evaluateAll(all => all.map(rect => Number(rect.getAttribute('width'))));

const tab = (page: Page, name: string) => page.locator('[data-u-comp=slide-tab-item]', { hasText: name });

inChromium('the page of the workbench', () => {
  const on = openSites({ site: serveBench });

  test.each(DEEP ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const))(
    'opens and saves a protected file as it is, draws its charts, refuses what Excel refuses: %s',
    async lang => {
      const bench = await openBench(on.browser, on.site, lang);
      const { page, requests, errors } = bench;
      await page.getByText(PAGE.what[lang]).waitFor();
      await page.getByText(PAGE.limits[lang]).waitFor();
      const given = await writeWorkbook(master(lang));
      await opened(bench, given);

      await tab(page, SHEETS.overview[lang]).click();
      await shows(page, SHEETS.overview[lang]);
      const [pace, status] = bareSpec(master(lang)).sheets.find(s => s.id === 'overview')?.charts ?? [];
      const rates = () => bars(page, pace?.title ?? '', '#2E75B6');
      await until('bars', async () => (await rates()).length > 0);
      const before = await rates();
      const box = async () => (await page.getByRole('img', { name: status?.title ?? '' }).boundingBox())?.y ?? 0;
      const top = await box();
      await page.mouse.move(400, 400);
      await page.mouse.wheel(0, 300);
      await until('the chart goes with the cells', async () => Math.round(top - (await box())) === 300);

      await tab(page, SHEETS.matrix[lang]).click();
      await shows(page, SHEETS.matrix[lang]);
      await comesTo(() => page.getByRole('img', { name: pace?.title ?? '' }).count(), 0);
      await page.getByText(PAGE.protected[lang]).waitFor();
      await zoom(page, 0.6);
      const self = await columnAt(page, columnName('self', lang));
      const rate = await columnAt(page, columnName('rate', lang));
      const was = await valueAt(page, rate.row + 1, rate.column);
      await goTo(page, rate.row + 1, rate.column);
      await page.keyboard.press('7');
      await page.getByText(PAGE.locked[lang]).waitFor();
      expect(await valueAt(page, rate.row + 1, rate.column)).toBe(was);
      const row = self.row + 1 + ledgerOf(lang).rows.findIndex(one => isWork(one));
      await typeInto(page, row, self.column, '90%');
      await becomes(page, row, self.column, 0.9);

      await tab(page, SHEETS.overview[lang]).click();
      await until('bars drawn anew', async () => JSON.stringify(await rates()) !== JSON.stringify(before));

      const downloading = page.waitForEvent('download');
      await page.locator('#w-save').click();
      const saved = await readSpec(fs.readFileSync(await (await downloading).path()));
      const parts = ({ sheets, names }: WorkbookSpec) => ({
        names: [...names].map(n => n.name).sort(),
        sheets: sheets.map(({ name, tables, validations, formats, charts, protection, merges, freeze }) => ({
          name,
          tables,
          validations: validations.length > 0,
          formats: formats.map(f => f.formula).sort(),
          charts: JSON.parse(JSON.stringify(charts).replaceAll("'", '')) as unknown,
          protection,
          merges: merges.length,
          freeze,
        })),
      });
      expect(parts(saved)).toEqual(parts(await readSpec(given)));
      expect(requests.filter(url => !/^(blob:|data:)/.test(url) && !url.startsWith(on.site.url))).toEqual([]);
      expect(errors).toEqual([]);
      await bench.close();
    },
  );

  test('says what is wrong with a file that holds nothing of ours', async () => {
    const bench = await openBench(on.browser, on.site);
    await bench.page
      .locator('#file')
      .setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no file') });
    await bench.page.getByRole('status').getByText('没有做成').waitFor();
    await bench.close();
  });
});
