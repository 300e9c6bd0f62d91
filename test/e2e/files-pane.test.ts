import { PANE_TEXTS } from '../../src/i18n/pane';
import { columnName } from '../../src/ledger/columns/columns';
import { openBench, serveBench } from './bench-page';
import { comesTo, inChromium, toPage } from './chromium';
import { openSites } from './sites';
import { violationsInBoth } from './files-page';
import { walkForms } from './files-pane-walk';

inChromium('forms out of the open workbook and back into it', () => {
  const on = openSites({ bench: serveBench });

  test.each(['zh-CN', 'en'] as const)('%s', async lang => {
    const { page, errors, close } = await openBench(on.browser, on.bench, lang);
    await page.setViewportSize({ width: 1420, height: 720 });
    await page.addStyleTag({ content: 'body { grid-template-columns: 1fr 320px !important; }' });
    const pane = page.frames().find(frame => frame.url().includes('taskpane'));
    if (!pane) throw new Error('The workbench shows no pane.');
    const found: string[] = [];
    const { unit, form } = await walkForms(page, pane, lang, async screen => {
      found.push(...(await violationsInBoth(pane, screen)));
      expect(await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
    expect(form.properties?.['mubiao-department']).toBe(unit);
    const state = await page.evaluate(() => {
      interface Sheet {
        readonly name: string;
        readonly visibility: string;
      }
      const { host } = (window as unknown as { workbench: { host: { book: { ordered(): Sheet[] } } } }).workbench;
      return host.book.ordered().map(({ name, visibility }) => `${name} ${visibility}`);
    });
    expect(state.filter(name => /备份|backup/.test(name))).toHaveLength(1);
    await toPage(pane, PANE_TEXTS[lang].frame.tabs.fill);
    const progress = pane.getByLabel(columnName('progress', lang), { exact: true });
    await progress.waitFor();
    await comesTo(() => progress.inputValue(), 'B');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
