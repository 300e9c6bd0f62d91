import type { Browser, Frame, Page } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang';
import { build, serve, type Site } from '../../workbench/page/site';
import { openBench, serveBench } from './bench-page';
import { inChromium, launch, watch } from './chromium';
import { violations } from './files-page';
import { walk } from './walk';

const DEEP = process.env['DEEP'] === '1';
const paneOf = (page: Page): Frame => {
  const frame = page.frames().find(one => one.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  return frame;
};

/** What the letters of the pane stand on. */
const lightness = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const provider = document.querySelector('#root > *');
    const [red = 0] = /\d+/.exec(provider ? getComputedStyle(provider).backgroundColor : '')?.map(Number) ?? [];
    return red < 128 ? 'dark' : 'light';
  });

inChromium('axe finds nothing', () => {
  let browser: Browser;
  let site: Site;
  let bench: Site;
  beforeAll(async () => {
    site = await serve(await build());
    bench = await serveBench();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    bench?.close();
  });

  test.each([
    ['zh-CN', 'light', 320],
    ['en', 'dark', 450],
  ] as const)('on any screen of the pane in a browser: %s, %s, %d px', async (lang: Lang, colorScheme, width) => {
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
  });

  // The four themes of Office, in both languages in the deep run.
  test.each([
    ['en', 'black'],
    ...(DEEP
      ? ([
          ['zh-CN', 'colorful'],
          ['zh-CN', 'darkGray'],
          ['en', 'darkGray'],
          ['zh-CN', 'white'],
          ['zh-CN', 'black'],
        ] as const)
      : []),
  ] as const)('nor on the screens that need a workbook: %s, theme %s', async (lang, theme) => {
    const { page, close } = await openBench(browser, bench, lang, theme);
    const found: string[] = [];
    const seen: string[] = [];
    await walk(paneOf(page), lang, true, async screen => {
      seen.push(screen);
      if (DEEP || /write|written|fill|period|overview|duties|letter|settings/.test(screen))
        found.push(...(await violations(paneOf(page), screen)));
    });
    expect(seen).toEqual(
      expect.arrayContaining([
        'written',
        'fill-open',
        'overview',
        'duties',
        'duties-sent',
        'duties-requests',
        'settings',
      ]),
    );
    expect(found).toEqual([]);
    expect(await lightness(paneOf(page))).toBe(/black|darkGray/.test(theme) ? 'dark' : 'light');
    await close();
  });
});
