/** A PDF in the production pane: it is read in a worker of our own, and nothing is asked of anybody else. */
import type { Page } from 'playwright-core';
import { version } from 'pdfjs-dist/package.json';
import { pdfOf, shown } from '../support/pdf';
import { inChromium, toTree, watch } from './chromium';
import { openSites, production } from './sites';
import { drop } from './files-page';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/';
const LINES = [
  '石桥镇2026年工作要点',
  '一、道路建设',
  '1.修桥铺路。新建桥梁三座，硬化村组道路十二公里并装好护',
  '栏。（责任单位：交通办）',
  '2.绿化。植树九百棵。（责任单位：林业站）',
];
const plan = pdfOf({
  pages: [[...LINES.map((text, i) => shown(text, 100, 760 - 24 * i, 14)), shown('— 1 —', 280, 30, 10)].join('\n')],
});
const scan = pdfOf({
  pages: ['q 500 0 0 700 50 50 cm /I1 Do Q'],
  objects: [
    `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'x'.repeat(64)}\nendstream`,
  ],
});

inChromium('a PDF dropped on the production pane', () => {
  const on = openSites({ site: production });

  const opened = async () => {
    const watched = await watch(on.browser);
    await watched.page.goto(`${on.site.url}taskpane.html`);
    await watched.page.getByRole('navigation').waitFor();
    await watched.page.getByRole('tab', { name: '计划', exact: true }).click();
    return watched;
  };
  const dropped = async (page: Page, name: string, bytes: Uint8Array) => {
    const box = page.locator('textarea').first();
    await box.waitFor();
    await drop(box, [{ name, bytes }]);
  };

  test('is read as a plan; every request went to the folder or is Office.js', async () => {
    const { page, requests, errors, context } = await opened();
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(requests.filter(url => url.includes('/pdf'))).toEqual([]);
    await dropped(page, '要点.pdf', plan);
    await toTree(page);
    await page
      .getByRole('treeitem', { name: /硬化村组道路十二公里并装好护栏/ })
      .first()
      .waitFor();
    // Microsoft's client asks for its own parts when it comes to them.
    const asked = requests.slice(before).filter(url => !url.startsWith(OFFICE_JS));
    expect(asked.filter(url => !url.startsWith(on.site.url))).toEqual([]);
    const own = asked.map(url => url.slice(on.site.url.length));
    expect(own.filter(name => name.startsWith('pdf/')).sort()).toEqual([
      'pdf/cmaps/Adobe-GB1-UCS2.bin',
      'pdf/cmaps/UniGB-UCS2-H.bin',
      `pdf/worker-${version}.js`,
    ]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a scan is told as one', async () => {
    const { page, errors, context } = await opened();
    await dropped(page, '扫描.pdf', scan);
    await page
      .getByText(/扫描\.pdf 是扫描件，没有文字层/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
