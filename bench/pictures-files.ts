/**
 * Pictures of the files page and the pane on their way out and back: `npx tsx bench/pictures-files.ts [FOLDER] [--width N]`, by default docs/pictures
 * at 1100 pixels, and of the pane's page for the same at 320, left out with `--page-only`; `--dist FOLDER` takes a build that is there. Needs Chromium (CHROMIUM names another one) and a CJK font. The plan is the county's of `seeds`, filled in by rule.
 */
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { departmentsOf } from '../src/ledger/departments/read';
import type { Lang } from '../src/i18n/lang';
import { FILES_TEXTS } from '../src/i18n/files';
import { serialOf } from '../src/ledger/dates/serial';
import { buildLedger } from '../src/ledger/rows/build';
import { parsePlan } from '../src/plan';
import { buildWorkbook } from '../src/workbook/build';
import { writeWorkbook } from '../src/xlsx';
import { openBench, serveBench } from '../test/e2e/bench-page';
import { walkForms } from '../test/e2e/files-pane-walk';
import { area, drop, saved, type DroppedFile } from '../test/e2e/files-page';
import { filledForm } from '../test/support/fill-form';
import { build, serve } from '../workbench/page/site';

const ROOT = path.resolve(__dirname, '..');
const TODAY = new Date(2024, 5, 15, 12);
const seed = (name: string): string => fs.readFileSync(path.join(ROOT, 'seeds', name), 'utf8');

async function master(): Promise<DroppedFile & { readonly rows: number }> {
  const lines = seed('departments.csv').trim().split(/\r?\n/);
  const departments = departmentsOf(lines.map(line => line.split(',')));
  const ledger = buildLedger(parsePlan(seed('county-running.txt')), { lang: 'zh-CN', departments });
  return {
    name: 'm.xlsx',
    rows: ledger.rows.length,
    bytes: await writeWorkbook(buildWorkbook(ledger, { asOf: serialOf(2024, 6, 30) })),
  };
}

/** Returns with one of each: edits, a conflict, a value to check, a new row's place left empty, a file that is none. */
async function returns(zip: Uint8Array): Promise<readonly DroppedFile[]> {
  const forms = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  const out: DroppedFile[] = [];
  for (const [name, bytes] of forms.slice(1, -2))
    out.push({
      name,
      bytes: await filledForm(bytes, (row, i) =>
        row.role === '牵头'
          ? { progress: '方案已印发，正在组织实施。', ...(i === 0 && row.unit ? { actual: '三四个' } : {}) }
          : {},
      ),
    });
  const [first] = forms.slice(1);
  if (first !== undefined) {
    const bytes = await filledForm(first[1], (_, i) => (i === 0 ? { progress: '已完成选址，施工单位进场。' } : {}));
    out.push({ name: first[0].replace('.xlsx', '（改）.xlsx'), bytes });
  }
  out.push({ name: '县统计局回复.docx', bytes: new TextEncoder().encode('x') });
  return out;
}

async function walk(
  page: Page,
  lang: Lang,
  given: DroppedFile & { readonly rows: number },
  shot: (name: string) => Promise<void>,
): Promise<void> {
  const texts = FILES_TEXTS[lang];
  await drop(area(page, texts.master.label), [given]);
  await page.getByRole('button', { name: texts.out.make(20) }).waitFor();
  await shot('out');
  await page.getByRole('button', { name: texts.out.make(20) }).click();
  await page.getByText(texts.out.keepTitle).waitFor({ timeout: 120_000 });
  await shot('sent');
  const updated = await saved(page, new RegExp(texts.out.saveMaster));
  const zip = await saved(page, /zip/);
  const files = await returns(zip.bytes);
  await page.getByRole('tab', { name: texts.tabs.back }).click();
  await drop(area(page, texts.master.label), [updated]);
  await drop(area(page, texts.back.returns), files);
  await page.getByText(texts.master.read(updated.name, given.rows)).waitFor();
  await page.getByRole('button', { name: texts.back.read }).click();
  await page.getByText(texts.back.nothingYet).waitFor({ timeout: 120_000 });
  await shot('conflicts');
  await page.getByRole('button', { name: texts.back.merge, exact: true }).click();
  await page.getByRole('button', { name: texts.back.saveMaster }).waitFor({ timeout: 120_000 });
  await shot('merged');
}

/** Screens of the pane that the guide shows, at the narrowest width. */
const SCREENS = ['send', 'sent', 'conflict', 'written'];

async function paneShots(browser: Browser, folder: string): Promise<void> {
  const bench = await serveBench();
  for (const lang of ['zh-CN', 'en'] as const) {
    const { page, close } = await openBench(browser, bench, lang);
    await page.clock.setFixedTime(TODAY);
    await page.setViewportSize({ width: 1420, height: 720 });
    await page.addStyleTag({ content: 'body { grid-template-columns: 1fr 320px !important; }' });
    const pane = page.frames().find(frame => frame.url().includes('taskpane'));
    if (!pane) throw new Error('The workbench shows no pane.');
    await walkForms(page, pane, lang, async screen => {
      if (!SCREENS.includes(screen)) return;
      await page.waitForTimeout(400);
      await page.locator('iframe').screenshot({ path: path.join(folder, `${lang}-exchange-pane-${screen}.png`) });
    });
    await close();
  }
  bench.close();
}

async function main(args: readonly string[]): Promise<void> {
  const folder = args[0] !== undefined && !args[0].startsWith('--') ? args[0] : path.join(ROOT, 'docs', 'pictures');
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const width = Number(option('--width') ?? 1100);
  fs.mkdirSync(folder, { recursive: true });
  const site = await serve(option('--dist') ?? (await build()));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const given = await master();
  for (const lang of ['zh-CN', 'en'] as const) {
    const context = await browser.newContext({ locale: lang, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.clock.setFixedTime(TODAY);
    await page.goto(`${site.url}files.html`);
    const shot = async (name: string): Promise<void> => {
      await page.screenshot({ path: path.join(folder, `${lang}-exchange-${name}.png`), fullPage: true });
    };
    await walk(page, lang, given, shot);
    await context.close();
  }
  if (!args.includes('--page-only')) await paneShots(browser, folder);
  await browser.close();
  site.close();
  console.log(`Pictures in ${folder}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
