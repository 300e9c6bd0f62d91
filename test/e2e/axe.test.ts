import type { Frame, Page } from 'playwright-core';
import { openBench, serveBench } from './bench-page';
import { inChromium, watch } from './chromium';
import { openSites, production } from './sites';
import { surfaceOf, violationsInBoth } from './files-page';
import { walk } from './walk';

const DEEP = process.env['DEEP'] === '1';
/** Screens that are there only where a workbook is. */
const CONNECTED = [
  'written',
  'in-force',
  'look',
  'fill-open',
  'fill-menu',
  'period',
  'overview',
  'bulletin',
  'duties',
  'letter',
  'duties-sent',
  'duties-requests',
  'settings',
] as const;
const paneOf = (page: Page): Frame => {
  const frame = page.frames().find(one => one.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  return frame;
};

inChromium('axe finds nothing', () => {
  const on = openSites({ site: production, bench: serveBench });

  // Most screens are those of the pane in Excel, which are looked at below.
  test('where the pane is an ordinary page, dark, 320 px', async () => {
    const { page, context } = await watch(on.browser, { locale: 'en', colorScheme: 'dark' });
    await page.goto(`${on.site.url}taskpane.html`);
    const found: string[] = [];
    await walk(page.mainFrame(), 'en', false, async screen => {
      if (/^(?:start|paste|review|tree|write|settings)$/.test(screen))
        found.push(...(await violationsInBoth(page.mainFrame(), screen)));
    });
    expect(found).toEqual([]);
    expect(await surfaceOf(page)).toBe('dark');
    await context.close();
  });

  // English has the same screens with other words: those of the first test in every run, all in the deep one.
  test.each(DEEP ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const))(
    'on any screen of the pane beside a workbook: %s',
    async lang => {
      const { page, close } = await openBench(on.browser, on.bench, lang);
      const found: string[] = [];
      const seen: string[] = [];
      await walk(paneOf(page), lang, true, async screen => {
        seen.push(screen);
        found.push(...(await violationsInBoth(paneOf(page), screen)));
      });
      expect(seen).toEqual(expect.arrayContaining(CONNECTED));
      expect(found).toEqual([]);
      await close();
    },
  );

  const themes = [
    ['white', 'light'],
    ['black', 'dark'],
    ...(DEEP ? ([['colorful', 'light'] as const, ['darkGray', 'dark'] as const] as const) : []),
  ] as const;
  test.each(themes)('the theme %s of Office is %s in the pane', async (theme, surface) => {
    const { page, close } = await openBench(on.browser, on.bench, 'en', theme);
    expect(await surfaceOf(paneOf(page))).toBe(surface);
    expect(await violationsInBoth(paneOf(page), theme)).toEqual([]);
    await close();
  });
});
