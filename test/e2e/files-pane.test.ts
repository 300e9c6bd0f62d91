import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { EXCHANGE_TEXTS } from '../../src/i18n/exchange-pane';
import { FILES_TEXTS } from '../../src/i18n/files';
import type { Lang } from '../../src/i18n/lang';
import { columnName } from '../../src/ledger/columns/columns';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { readWorkbook } from '../../src/xlsx';
import type { Site } from '../../workbench/page/site';
import { filledForm } from '../support/fill-form';
import { openBench, serveBench } from './bench-page';
import { inChromium, launch, paste } from './chromium';
import { drop, violations } from './files-page';

const WAIT = { timeout: 240_000 };
const PLAN: Readonly<Record<Lang, string>> = {
  'zh-CN': [
    '石桥镇2024年工作计划',
    '一、改善人居环境',
    '1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）',
    '2.绿化村庄。种植树木3000棵。（责任单位：镇林业站）',
  ].join('\n'),
  en: [
    'Stone Bridge Town Work Plan 2024',
    'I. A better place to live',
    '1. Roads. Build at least 12 km of village roads. (Responsible: Works Office)',
    '2. Trees. Plant 3,000 trees. (Responsible: Forestry Station)',
  ].join('\n'),
};

inChromium('forms out of the open workbook and back into it', () => {
  let browser: Browser;
  let bench: Site;
  beforeAll(async () => {
    bench = await serveBench();
    browser = await launch();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    bench?.close();
  });

  test.each(['zh-CN', 'en'] as const)(
    '%s',
    async lang => {
      const { page, errors, close } = await openBench(browser, bench, lang);
      // Colours on their way from one state to another are no colours of the page.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1420, height: 720 });
      await page.addStyleTag({ content: 'body { grid-template-columns: 1fr 320px !important; }' });
      const pane = page.frames().find(frame => frame.url().includes('taskpane'));
      if (!pane) throw new Error('The workbench shows no pane.');
      const [frame, write] = [PANE_TEXTS[lang].frame, PANE_TEXTS[lang].write];
      const words = EXCHANGE_TEXTS[lang];
      const files = FILES_TEXTS[lang];
      const tab = (name: string) => pane.getByRole('tab', { name, exact: true }).click();
      const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
      const folder = process.env['EXCHANGE_PICTURES'];
      const found: string[] = [];
      const look = async (screen: string): Promise<void> => {
        found.push(...(await violations(pane, screen)));
        expect(await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        if (folder) await page.locator('iframe').screenshot({ path: path.join(folder, `${lang}-${screen}.png`) });
      };

      await tab(frame.tabs.plan);
      await paste(pane as never, PLAN[lang]);
      await pane.getByRole('tree').waitFor();
      await tab(frame.tabs.write);
      await button(write.write).click(WAIT);
      await pane.getByText(write.done, { exact: true }).waitFor(WAIT);

      await tab(frame.tabs.exchange);
      const unit = lang === 'en' ? 'Works Office' : '镇建设办';
      await button(words.out.makeFor(unit)).waitFor(WAIT);
      await look('send');
      const downloading = page.waitForEvent('download', WAIT);
      await button(words.out.makeFor(unit)).click();
      const download = await downloading;
      const bytes = Uint8Array.from(fs.readFileSync(await download.path()));
      await button(words.out.againFor(unit)).waitFor(WAIT);
      await look('sent');
      const form = await readWorkbook(bytes);
      expect(form.properties?.['mubiao-department']).toBe(unit);

      const sheet = form.sheets[0]?.name;
      const one = await filledForm(bytes, () => ({ progress: 'A', actual: 3 }), sheet);
      const two = await filledForm(bytes, () => ({ progress: 'B' }), sheet);
      await tab(words.tabs.back);
      await look('collect');
      await drop(pane.getByRole('region', { name: files.back.returns, exact: true }), [
        { name: 'one.xlsx', bytes: one },
        { name: 'two.xlsx', bytes: two },
        { name: 'bad.xlsx', bytes: Uint8Array.of(1, 2, 3) },
      ]);
      await look('given');
      await button(words.back.read).click();
      await pane.getByRole('tab', { name: `${files.back.lists.conflicts} 1`, exact: true }).waitFor(WAIT);
      await look('conflict');
      await pane.getByRole('radio', { name: files.back.takeReturned('B', 'two.xlsx') }).click();
      await pane.getByRole('tab', { name: `${files.back.lists.files} 3`, exact: true }).click();
      await look('files');
      await button(words.back.merge).click();
      await pane.getByText(words.back.done(2)).waitFor(WAIT);
      await look('written');
      const state = await page.evaluate(() => {
        interface Sheet {
          readonly name: string;
          readonly visibility: string;
        }
        const { host } = (window as unknown as { workbench: { host: { book: { ordered(): Sheet[] } } } }).workbench;
        return host.book.ordered().map(({ name, visibility }) => `${name} ${visibility}`);
      });
      expect(state.filter(name => /备份|backup/.test(name))).toHaveLength(1);
      await tab(frame.tabs.fill);
      const progress = pane.getByLabel(columnName('progress', lang), { exact: true });
      await progress.waitFor(WAIT);
      expect(await progress.inputValue()).toBe('B');
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    300_000,
  );
});
