import fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang';
import { build, serve, type Site } from '../../workbench/page/site';
import { openBench, serveBench } from './bench-page';
import { inChromium, launch, watch } from './chromium';
import { walk } from './walk';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: object): Promise<AxeResults> };

/**
 * Violations on the screen as it stands, short enough to read in a failure. Left out: the invisible marks by which Fluent's
 * focus library catches the Tab key; they pass the focus on and are never announced (microsoft/tabster, "dummy inputs").
 */
async function violations(pane: Frame, screen: string): Promise<readonly string[]> {
  await pane.evaluate(AXE);
  const result = await pane.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ exclude: ['[data-tabster-dummy]'] }),
  );
  return result.violations.flatMap(v => v.nodes.map(node => `${screen}: ${v.id}: ${node.html.slice(0, 160)}`));
}

inChromium('axe finds nothing', () => {
  let browser: Browser;
  let site: Site;
  let bench: Site;
  beforeAll(async () => {
    site = await serve(await build());
    bench = await serveBench();
    browser = await launch();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    bench?.close();
  });

  test.each([
    ['zh-CN', 'light', 320],
    ['en', 'dark', 450],
  ] as const)(
    'on any screen of the pane in a browser: %s, %s, %d px',
    async (lang: Lang, colorScheme, width) => {
      const { page, context } = await watch(browser, { locale: lang, colorScheme, viewport: { width, height: 640 } });
      await page.goto(`${site.url}taskpane.html`);
      const found: string[] = [];
      await walk(
        page.mainFrame(),
        lang,
        false,
        async screen => void found.push(...(await violations(page.mainFrame(), screen))),
      );
      expect(found).toEqual([]);
      await context.close();
    },
    120_000,
  );

  test('nor on the screens that need a workbook', async () => {
    const { page, close } = await openBench(browser, bench);
    const pane = page.frames().find(frame => frame.url().includes('taskpane'));
    const found: string[] = [];
    if (pane)
      await walk(pane, 'zh-CN', true, async screen => {
        if (/write|written|fill|overview|settings/.test(screen)) found.push(...(await violations(pane, screen)));
      });
    expect(pane).toBeDefined();
    expect(found).toEqual([]);
    await close();
  }, 400_000);
});
