/** Letters with the keyboard alone: ticked, entered, written, received, in the pane beside a workbook opened from a file. */
import fs from 'node:fs';
import path from 'node:path';
import { DUTY_TEXTS } from '../../src/i18n/duties';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { SIDE_SHEETS } from '../../src/i18n/side';
import { serialOf } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { writeWorkbook } from '../../src/xlsx';
import { holds, openBench, serveBench } from './bench-page';
import { inChromium } from './chromium';
import { openSites } from './sites';
import { goRound, openTab, pressKey, retype, tabTo } from './keys';

const ASOF = serialOf(2024, 6, 30);
const SEED = fs.readFileSync(path.resolve(__dirname, '../../seeds/health-owners.txt'), 'utf8');
const words = DUTY_TEXTS['zh-CN'];

inChromium('letters with the keyboard', () => {
  const on = openSites({ site: serveBench });

  test('are ticked, entered, taken back, written and received', async () => {
    const { page, pane, errors, close } = await openBench(on.browser, on.site);
    const ledger = buildLedger(parsePlan(SEED), { lang: 'zh-CN' });
    const rows = ledger.rows.map(row => ({ ...row, progress: '正在推进', self: 0.1 }));
    const settings = { ...ledger.settings, asOf: ASOF, docCode: '卫督' };
    const bytes = await writeWorkbook(buildWorkbook({ ...ledger, rows, settings }, { asOf: ASOF }));
    await page
      .locator('#file')
      .setInputFiles({ name: '总表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.getByRole('status').getByText('总表.xlsx').waitFor();
    await pane.getByText(PANE_TEXTS['zh-CN'].frame.connected).waitFor();
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
    const list = (name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}`) });

    await goRound(page, 'pane');
    await openTab(page, pane, PANE_TEXTS['zh-CN'].frame.tabs.duties);
    await button(/^登记 \d+ 张$/).waitFor();
    const day = pane.getByLabel(words.day, { exact: true });
    expect(await day.inputValue()).toBe('2024-06-30');
    await page.locator('#pane').evaluate(frame => Object.assign(frame.style, { minWidth: '320px', maxWidth: '320px' }));
    expect(await day.evaluate(field => field.scrollWidth - field.clientWidth)).toBe(0);

    // All out, the first letter in.
    await tabTo(page, pane.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await pane.getByText(words.propose.nothing).waitFor();
    await tabTo(page, pane.getByRole('checkbox').nth(2));
    await page.keyboard.press('Space');
    const enter = button('登记 1 张');
    await tabTo(page, enter, 'Shift+Tab');
    await pressKey(page, enter);
    await pressKey(page, button(words.pending.items));
    await pressKey(page, button(/^取消：/));
    await button(words.pending.write).waitFor({ state: 'detached' });
    await tabTo(page, enter, 'Shift+Tab');
    await pressKey(page, enter);
    await pressKey(page, button(words.pending.write));
    await button(words.written.close).waitFor();
    await pressKey(page, button(words.written.close));

    await tabTo(page, pane.getByRole('tab', { name: /^待发/ }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await list('已发 1').waitFor();
    await pressKey(page, button(/^签收 卫督〔2024〕1号/));
    await retype(page, pane.getByLabel(words.form.by, { exact: true }), '王五');
    await pressKey(page, pane.locator('form').getByRole('button', { name: words.form.enter, exact: true }));
    await pressKey(page, button(words.pending.write));
    await button(words.written.close).waitFor();
    await holds(page, SIDE_SHEETS.notices['zh-CN'], ['卫督〔2024〕1号', '王五']);
    expect(errors).toEqual([]);
    await close();
  });
});
