/** Takes the pictures of the guide anew: every screen at 320 and 450 pixels, in both languages, with plans of seeds/. */
import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/i18n/lang';
import { openBench, serveBench } from '../../test/e2e/bench-page';
import { launch } from '../../test/e2e/chromium';
import { walk } from '../../test/e2e/walk';

const LANGS: readonly Lang[] = ['zh-CN', 'en'];
const WIDTHS = [320, 450];

async function main(): Promise<void> {
  const site = await serveBench();
  const browser = await launch();
  for (const lang of LANGS)
    for (const width of WIDTHS) {
      const { page, close } = await openBench(browser, site, lang);
      await page.setViewportSize({ width: 1100 + width, height: 720 });
      await page.addStyleTag({ content: `body { grid-template-columns: 1fr ${width}px !important; }` });
      const folder = path.join(__dirname, 'pictures', lang, String(width));
      fs.mkdirSync(folder, { recursive: true });
      const pane = page.frames().find(frame => frame.url().includes('taskpane'));
      if (!pane) throw new Error('The workbench shows no pane.');
      await walk(pane, lang, true, async screen => {
        await page.waitForTimeout(400);
        await page.locator('iframe').screenshot({ path: path.join(folder, `${screen}.png`) });
        if (screen === 'fill' && width === 450) await page.screenshot({ path: path.join(folder, 'workbench.png') });
      });
      await close();
    }
  await browser.close();
  site.close();
}

void main();
