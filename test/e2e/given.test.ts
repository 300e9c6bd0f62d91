import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { asDocx } from '../../bench/shapes';
import type { GivenText } from '../../src/input';
import { drawnFrom, HTML_PIECES, mutated } from '../support/mutate';
import { inChromium, until, watch } from './chromium';
import { openSites, production } from './sites';

const ROOT = path.resolve(__dirname, '../..');
const OWN = /^https:\/\/appsforoffice\.microsoft\.com\//;
/** A page as people copy from: lists that only draw their numbers, a table, hidden and deleted words, a picture. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>要点</title><style>.s { font-size: 0 }</style>
<h1>石桥镇2026年工作要点</h1><h2>一、改善人居环境</h2>
<ol><li>整治道路。新建村道不少于12公里。（责任单位：镇建设办）</li>
<li>绿化村庄。种植树木3000棵。（责任单位：林业站）</li></ol>
<p>第三项<del>删去的话</del><span class="s">水印</span></p>
<table><tr><td>任务</td><td>单位</td></tr><tr><td><p>清河道</p><p>8公里</p></td><td>水利站</td></tr></table>
<img src="https://pictures.example/map.png" width="400" height="300" alt="平面图">`;

inChromium('plans as people have them, in the production pane', () => {
  const on = openSites({ site: production });

  const pane = async () => {
    const watched = await watch(on.browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await watched.page.goto(`${on.site.url}taskpane.html`);
    await watched.page.getByRole('tab', { name: '计划', exact: true }).click();
    await watched.page.locator('textarea').waitFor();
    await watched.page.waitForLoadState('networkidle');
    return watched;
  };

  test('Ctrl+C in a page and Ctrl+V in the pane: numbers, cells, what was left; no request for what was copied', async () => {
    const { page, context, requests, errors } = await pane();
    const other = await context.newPage();
    await context.route('https://*.example/**', route =>
      route.request().url().endsWith('.html')
        ? route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' })
        : route.fulfill({ body: '', contentType: 'image/png' }),
    );
    await other.goto('https://plan.example/a.html');
    await other.keyboard.press('Control+A');
    await other.keyboard.press('Control+C');
    await other.close();
    await page.bringToFront();
    const before = requests.length;
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await page.getByText(/从网页读入：.*删除的文字.*没有读/).waitFor();
    await page.getByText('文件里另有', { exact: false }).waitFor();
    const asked = requests.slice(before).map(url => url.slice(on.site.url.length));
    expect(requests.slice(before).filter(url => !url.startsWith(on.site.url) && !OWN.test(url))).toEqual([]);
    // The reader of markup and the parser, nothing else.
    expect(asked.filter(name => !/^(?:paste|parser|[\w-]+)\.[\w.]*js$/.test(name))).toEqual([]);
    await page.getByRole('tab', { name: '原文', exact: true }).click();
    for (const line of ['1.整治道路', '2.绿化村庄']) await page.getByText(line, { exact: false }).first().waitFor();
    expect(await page.getByText('删去的话').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a .docx dropped on the pane: its numbers, its levels, what it held back', async () => {
    const { page, context, requests, errors } = await pane();
    const bytes = asDocx(
      '石桥镇2026年工作要点\n一、改善人居环境\n1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）\n2.绿化村庄。种植树木3000棵。（责任单位：林业站）',
    );
    const before = requests.length;
    await page.locator('textarea').evaluate((element, data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(data), c => c.charCodeAt(0))], '要点.docx'));
      for (const type of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, Buffer.from(bytes).toString('base64'));
    await page.getByRole('tab', { name: '清单', exact: true }).click();
    await page.getByRole('tree').waitFor();
    await until(
      'both tasks',
      async () => (await page.getByRole('treeitem', { name: /整治道路|绿化村庄/ }).count()) >= 2,
    );
    expect(requests.slice(before).filter(url => !url.startsWith(on.site.url) && !OWN.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a thousand damaged pastes: none throws, none asks for anything, none grows', async () => {
    const { outputFiles } = buildSync({
      stdin: { contents: "export { givenPaste } from './src/input/paste';", resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'reader',
      target: 'es2020',
    });
    const folder = path.join(ROOT, 'test/fixtures/clipboard');
    const pages = fs
      .readdirSync(folder)
      .filter(name => name.endsWith('.html'))
      .map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
    const random = drawnFrom(1000);
    const pastes = Array.from({ length: 1000 }, (_, i) => mutated(pages[i % pages.length] ?? '', HTML_PIECES, random));
    const { page, context, requests, errors } = await watch(on.browser);
    await context.route('https://reader.example/', route =>
      route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await page.goto('https://reader.example/');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const before = requests.length;
    const outcomes = await page.evaluate(
      all =>
        all.map(html => {
          try {
            const { text } = (
              window as unknown as { reader: { givenPaste(plain: string, html: string): GivenText } }
            ).reader.givenPaste('', html);
            return text.length <= 20 * html.length + 300_000
              ? 'read'
              : `${String(text.length)} of ${String(html.length)}`;
          } catch (error) {
            return String(error);
          }
        }),
      pastes,
    );
    await page.waitForTimeout(500);
    expect(outcomes.filter(one => one !== 'read')).toEqual([]);
    expect(requests.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
