import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inChromium, paste, toTree, until, watch } from './chromium';
import { openSites, production } from './sites';
import { build } from '../../workbench/page/site';

const seed = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../seeds', name), 'utf8');
/** Bytes of script, gzipped, that may load before the first page is seen. */
const BUDGET = 220 * 1024;

inChromium('the production pane in a browser without Excel', () => {
  const on = openSites({ site: production });
  let folder: string;
  beforeAll(async () => {
    folder = await build();
  });

  const pane = async (options = {}) => {
    const watched = await watch(on.browser, options);
    await watched.page.goto(`${on.site.url}taskpane.html`);
    await watched.page.getByRole('navigation').waitFor();
    return watched;
  };

  test('boots under its own content policy, asks only its own origin and Office.js, within the budget', async () => {
    const { page, requests, errors, context } = await pane();
    await page.getByText('粘贴计划').waitFor();
    await page.waitForLoadState('networkidle');
    const own = requests.filter(url => url.startsWith(on.site.url)).map(url => url.slice(on.site.url.length));
    expect(requests.filter(url => !url.startsWith(on.site.url)).map(url => new URL(url).origin)).toEqual(
      requests.filter(url => !url.startsWith(on.site.url)).map(() => 'https://appsforoffice.microsoft.com'),
    );
    const scripts = own.filter(name => name.endsWith('.js'));
    const first = scripts.filter(name => fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8').includes(name));
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length,
      0,
    );
    expect(first).toHaveLength(1);
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    expect(own.filter(name => /parser|plan|xlsx|files/.test(name))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a pasted plan is read in a worker; nothing that was pasted leaves the page', async () => {
    const { page, requests, errors, context } = await pane();
    const bodies: string[] = [];
    page.on('request', request => bodies.push(`${request.method()} ${request.postData() ?? ''}`));
    await page.getByRole('tab', { name: '计划', exact: true }).click();
    await paste(page, seed('health-owners.txt'));
    await toTree(page);
    expect(page.workers()).toHaveLength(1);
    await until('rows', async () => (await page.getByRole('treeitem').count()) > 5);
    await page.getByRole('treeitem', { name: /乡镇卫生院8所/ }).click({ position: { x: 60, y: 12 } });
    await page.getByText('原文出处').waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('2024年底前')]),
    );
    expect(new Set(bodies.map(body => body.split(' ')[0]))).toEqual(new Set(['GET']));
    expect(
      requests.every(url => url.startsWith(on.site.url) || url.startsWith('https://appsforoffice.microsoft.com/')),
    ).toBe(true);
    expect(requests.join()).not.toContain(encodeURIComponent('卫生'));
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the draft is there when the pane is opened again, in the middle of editing', async () => {
    const { page, context } = await pane();
    await page.getByRole('button', { name: /县政府重点工作/ }).click();
    await toTree(page);
    await page.getByRole('treeitem', { name: /新增规模以上工业企业12家/ }).click({ position: { x: 60, y: 12 } });
    await page.locator('main [data-chip^="target"]').nth(1).click();
    await page.getByLabel('量化目标', { exact: true }).and(page.locator('input')).fill('规模以上工业企业 15家');
    await page.reload();
    await page.getByRole('button', { name: '继续编辑' }).click();
    await toTree(page);
    await page.getByRole('treeitem', { name: /15家/ }).waitFor();
    await context.close();
  });

  test('with storage forbidden the pane works and says that nothing is kept', async () => {
    const watched = await watch(on.browser);
    await watched.page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await watched.page.goto(`${on.site.url}taskpane.html`);
    await watched.page.getByRole('tab', { name: '计划', exact: true }).click();
    await paste(watched.page, seed('county-running.txt'));
    await watched.page.getByText('不让目标表保存草稿').waitFor();
    await watched.context.close();
  });

  test('without scripts the pane is not blank', async () => {
    const { page, context } = await watch(on.browser, { javaScriptEnabled: false });
    await page.goto(`${on.site.url}taskpane.html`);
    expect(await page.locator('body').innerText()).toMatch(/需要启用 JavaScript[\s\S]*needs JavaScript/);
    await context.close();
  });
});
