/**
 * The production folder on a plain static server, started as Excel starts it: Microsoft's client boots through the page seam
 * under the pane's own content policy, each button of the ribbon brings its page, and every request is accounted for.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { clientFolder } from '../../workbench/host/client';
import type { Host } from '../../workbench/host/host';
import { build } from '../../workbench/page/site';
import { memberTable } from '../../workbench/tools/member-table';
import { check } from '../manifest/check';
import { version } from '../manifest/made';
import { all, first, tree } from '../manifest/xml';
import type { BootPage } from './boot-host';
import { bundle, HOST_INFO } from './bundle';
import { comesTo, inChromium, toTree, watch } from './chromium';
import { openSites, production } from './sites';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PLAN = ['石桥镇2024年工作计划', '一、道路', '1.修桥。新建桥梁3座。（责任单位：交通办）', '2.绿化。植树900棵。'];
const OTHER = ['河口镇2024年工作计划', '一、供水', '1.改水。新建水厂2座。（责任单位：水务站）'].join('\n');

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => fs.statSync(path.join(folder, name)).isFile())
    .map(name => name.split(path.sep).join('/'))
    .sort();

inChromium('the production folder, started by Excel', () => {
  const on = openSites({ site: production });
  let folder: string;
  let page: Page;
  let pane: FrameLocator;
  let requests: readonly string[];
  let errors: readonly string[];

  /** Address of a button's page, as the folder's own manifest has it, on this machine's server. */
  const addressOf = (button: string): string => {
    const manifest = tree(fs.readFileSync(path.join(folder, 'manifest.xml'), 'utf8'));
    const home = first(manifest, 'DefaultSettings')?.children[0]?.attribute('DefaultValue') ?? '';
    const url = all(manifest, 'Url')
      .find(node => node.attribute('id') === `${button}.Url`)
      ?.attribute('DefaultValue');
    return String(url).replace(home.replace('taskpane.html', ''), on.site.url);
  };
  /** What Excel does when a button is pressed: the one pane gets the button's page, with Excel's own part in its address. */
  const press = async (button: string): Promise<void> => {
    const address = addressOf(button);
    const url = `${address}${address.includes('?') ? '&' : '?'}${HOST_INFO}`;
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, to) => (frame.src = to), url);
    await page.waitForFunction(to => document.querySelector('iframe')?.contentWindow?.location.href === to, url);
    await pane.getByText('已连接工作簿').waitFor();
  };

  beforeAll(async () => {
    folder = await build();
    const watched = await watch(on.browser);
    ({ page, requests, errors } = watched);
    const made: Readonly<Record<string, readonly [type: string, body: string]>> = {
      'excel.html': [
        'text/html',
        '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="members.js"></script><script src="host.js"></script><iframe style="width:320px;height:600px"></iframe>',
      ],
      'members.js': ['text/javascript', `window.members=${JSON.stringify(memberTable())}`],
      'host.js': ['text/javascript', bundle(path.join(__dirname, 'boot-host.ts'))],
    };
    for (const [name, [contentType, body]] of Object.entries(made))
      await watched.context.route(`${on.site.url}${name}`, route => route.fulfill({ contentType, body }));
    const seam = bundle(path.join(__dirname, '../../workbench/page/office-frame.ts'));
    await watched.context.route(`${OFFICE_JS}**`, (route, request) => {
      const name = new URL(request.url()).pathname.split('/hosted/')[1] ?? '';
      const client = fs.readFileSync(path.join(clientFolder(), name), 'utf8');
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: name === 'office.js' ? `${seam};\n${client}` : client,
      });
    });
    await page.goto(`${on.site.url}excel.html`);
    pane = page.frameLocator('iframe');
  });

  test('打开目标表: the client boots, and the first page is there', async () => {
    await press('Open');
    await pane.getByRole('tab', { name: '开始', exact: true, selected: true }).waitFor();
    const { info, enough } = await page.evaluate(async () => {
      const { Office } = document.querySelector('iframe')?.contentWindow as unknown as {
        Office: typeof globalThis.Office;
      };
      const info = await Office.onReady();
      return { info, enough: Office.context.requirements.isSetSupported('ExcelApi', '1.14') };
    });
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(enough).toBe(true);
  });

  test('读选中区域: what is selected in the sheet is read as a plan', async () => {
    await page.evaluate(lines => {
      const { host } = window as unknown as { host: Host };
      const { name } = host.book.active;
      host.people.type(
        name,
        `B2:B${lines.length + 1}`,
        lines.map(line => [line]),
      );
      host.people.select(name, `B2:B${lines.length + 1}`);
    }, PLAN);
    await press('Read');
    await toTree(pane);
    await pane.getByRole('treeitem', { name: /新建桥梁3座/ }).waitFor();
  });

  test('填报选中行 and 总览: the selected row, the figures; nothing typed is lost between them', async () => {
    const measures = await page.evaluate(
      ([text, asOf]) => (window as unknown as { boot: BootPage }).boot.writeMatrix(text, asOf),
      [OTHER + '\n2.节水。改造管网5公里。', 45444] as const,
    );
    const wanted = measures[1] ?? '';
    expect(wanted).toContain('管网');
    await page.evaluate(words => {
      const { host } = window as unknown as { host: Host };
      const sheet = host.book.sheets.find(s => s.name === '责任矩阵');
      for (let row = 0; row < 20; row++)
        for (let column = 0; column < 40; column++)
          if (sheet && host.book.engine.cell(sheet.id, row, column)?.v === words)
            host.people.select(sheet.name, `${String.fromCharCode(65 + column)}${row + 1}`);
    }, wanted);
    await press('Fill');
    await pane.getByRole('heading', { level: 1, name: wanted }).waitFor();
    await pane.getByLabel('进展情况').fill('已进场');

    await press('Overview');
    await pane.getByRole('tab', { name: '总览', exact: true, selected: true }).waitFor();
    await pane
      .getByRole('button', { name: /^水务站/ })
      .first()
      .waitFor();

    await press('Fill');
    await pane.getByRole('heading', { level: 1, name: wanted }).waitFor();
    await comesTo(() => pane.getByLabel('进展情况').inputValue(), '已进场');
    await press('Exchange');
    await pane.getByRole('tab', { name: '收发', exact: true, selected: true }).waitFor();
    await press('Open');
    await pane.getByRole('button', { name: '继续编辑' }).waitFor();
  });

  test('every request went to the folder or to Office.js; the policy was never breached', () => {
    const own = requests
      .filter(url => url.startsWith(on.site.url))
      .map(url => url.slice(on.site.url.length).split('?')[0] ?? '');
    const others = requests.filter(url => !url.startsWith(on.site.url));
    const built = filesIn(folder);
    expect([...new Set(own)].filter(name => !built.includes(name)).sort()).toEqual([
      'excel.html',
      'host.js',
      'members.js',
    ]);
    expect([...new Set(others)].sort()).toEqual(
      ['excel-win32-16.01.js', 'office.js', 'zh-cn/office_strings.js'].map(n => OFFICE_JS + n),
    );
    expect(errors).toEqual([]);
  });

  test('the folder holds our files only, nothing of Office.js, and a manifest without fault', () => {
    const names = filesIn(folder);
    const kinds = [
      /^(taskpane|files|support|privacy)\.html$/,
      /^[\w-]+\.[0-9a-f]{10}\.js$/,
      /^assets\/(ribbon\/)?[a-z]+-\d+\.png$/,
      /^seeds\/[\w-]+\.txt$/,
      /^(page\.css|manifest\.xml)$/,
      /^pdf\/(worker-[\d.]+\.js|LICENSE\.txt|cmaps\/[\w-]+\.bin)$/,
    ];
    // Licence notices of the libraries, as webpack takes them out of the scripts.
    const ours = names.filter(name => !name.endsWith('.LICENSE.txt'));
    expect(ours.filter(name => !kinds.some(kind => kind.test(name)))).toEqual([]);
    const scripts = names.filter(name => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    const isMicrosofts = (name: string) =>
      /OSF\.DDA|_OfficeAppFactory|_richApiNativeBridge/.test(fs.readFileSync(path.join(folder, name), 'utf8'));
    expect(scripts.filter(isMicrosofts)).toEqual([]);
    expect(fs.readdirSync(clientFolder()).filter(name => names.some(ours => ours.endsWith(`/${name}`)))).toEqual([]);
    const read = (name: string) => (names.includes(name) ? fs.readFileSync(path.join(folder, name)) : null);
    const manifest = fs.readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(check(manifest, { production: true, version, read })).toEqual([]);
  });
});
