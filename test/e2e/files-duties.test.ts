/** Letters and requests on the files page in a browser: the same master and the same letters as the command line. */
import fs from 'node:fs';
import path from 'node:path';
import { cli } from '../support/cli';
import { temporary } from '../support/office';
import { inChromium, watch } from './chromium';
import { openSites, production } from './sites';
import { area, drop, reach, saved, violations, type DroppedFile } from './files-page';

const seeds = path.resolve(__dirname, '../../seeds');
/** The day on which the command line of the tests runs. */
const TODAY = new Date(2024, 5, 15, 12);
const DAY = '2024-12-10';
/** A folder for pictures, where somebody wants to look. */
const PICTURES = process.env['PICTURES'];

inChromium('letters and requests on the files page', () => {
  const on = openSites({ site: production });
  let folder: string;
  let master: DroppedFile;
  const bytesOf = (name: string): Buffer => fs.readFileSync(path.join(folder, name));

  beforeAll(async () => {
    folder = temporary();
    const args = ['build', path.join(seeds, 'county-running.txt'), '-o', 'b.xlsx', '--as-of', DAY];
    expect((await cli(folder, [...args, '--departments', path.join(seeds, 'departments.csv')])).status).toBe(0);
    const asks = ['request', 'b.xlsx', '6-1a', '--type', '延期', '--value', '2025-03-31', '--reason', '征地', '-o'];
    expect((await cli(folder, [...asks, 'm.xlsx'])).status).toBe(0);
    master = { name: 'm.xlsx', bytes: Uint8Array.from(bytesOf('m.xlsx')) };
  });

  const open = async (options = {}) => {
    const watched = await watch(on.browser, {
      acceptDownloads: true,
      viewport: { width: 1100, height: 900 },
      ...options,
    });
    await watched.page.clock.setFixedTime(TODAY);
    await watched.page.goto(`${on.site.url}files.html`);
    await watched.page.getByRole('tablist').first().waitFor();
    return watched;
  };

  test('letters out: the master and the letters are those of the command line, and nothing leaves the machine', async () => {
    const { page, requests, errors, context } = await open();
    await page.getByRole('tab', { name: '督办' }).click();
    await page.getByText('看这一天该发哪些单子').waitFor();
    await drop(area(page, '总表').last(), [master]);
    const enter = page.getByRole('button', { name: /^登记 \d+ 张$/ });
    await enter.waitFor();
    await enter.click();
    const made = await saved(page, '生成新总表');
    expect(made.name).toBe('m_督办.xlsx');
    await page.getByText('新总表已生成').waitFor();
    const letters = await cli(folder, ['letters', 'm.xlsx', '--as-of', DAY, '-o', 'l.xlsx', '--out', 'l.docx']);
    expect(letters.status).toBe(0);
    expect(Buffer.from(made.bytes).equals(bytesOf('l.xlsx'))).toBe(true);
    await page.getByRole('button', { name: /^看这 \d+ 张单子$/ }).click();
    const papers = await saved(page, '存为 .docx');
    expect(papers.name).toBe(`督办单_${DAY}.docx`);
    expect(Buffer.from(papers.bytes).equals(bytesOf('l.docx'))).toBe(true);
    await page.getByRole('button', { name: '返回' }).click();
    // What has gone out stands in the list of what was sent, and nothing is asked for again.
    await page.getByRole('tab', { name: /^已发 \d+/ }).waitFor();
    await page.getByText('这一天没有要发的单子').waitFor();

    const asked = requests.filter(url => !/^(blob|data):/.test(url)).map(url => url.replace(on.site.url, '/'));
    expect(asked.slice(1).filter(url => !/^\/[\w-]+\.[0-9a-f]{10}\.js$/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('in English on a narrow page each row of tabs is one row, and nothing is cut off', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 900 }, locale: 'en' });
    await page.getByRole('tab', { name: 'Letters', exact: true }).click();
    await drop(area(page, 'Master workbook').last(), [master]);
    await page.getByRole('tab', { name: /^Requests \d/ }).waitFor();
    const rows = await page.getByRole('tablist').evaluateAll(lists =>
      lists.map(list => {
        const tabs = [...list.querySelectorAll('[role=tab]')].map(tab => tab.getBoundingClientRect());
        return { tabs: tabs.length, rows: new Set(tabs.map(({ top }) => top)).size };
      }),
    );
    expect(rows).toEqual([
      { tabs: 4, rows: 1 },
      { tabs: 4, rows: 1 },
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });

  test.each([
    [
      'zh-CN',
      320,
      {
        master: '总表',
        tab: '督办',
        requests: /^申请待核/,
        agree: /^同意/,
        now: '同意并生效',
        make: '生成新总表',
        done: '1 件申请生效',
      },
    ],
    [
      'en',
      768,
      {
        master: 'Master workbook',
        tab: 'Letters',
        requests: /^Requests/,
        agree: /^Approve/,
        now: /^Approve and/,
        make: 'Make the new master',
        done: /1 request/,
      },
    ],
  ] as const)(
    'a request by keyboard, %s at %i pixels: no scroll bar across, and axe finds nothing',
    async (lang, width, words) => {
      const { page, errors, context } = await open({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
        locale: lang,
        colorScheme: lang === 'en' ? 'dark' : 'light',
      });
      const found: string[] = [];
      const look = async (screen: string): Promise<void> => {
        found.push(...(await violations(page, screen)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (PICTURES !== undefined)
          await page.screenshot({ path: path.join(PICTURES, `${lang}-${width}-${screen}.png`), fullPage: true });
      };
      await page.getByRole('tab', { name: words.tab, exact: true }).click();
      await area(page, words.master).last().waitFor();
      await look('empty');
      await drop(area(page, words.master).last(), [{ name: 'x.xlsx', bytes: new TextEncoder().encode('x') }]);
      await page.getByText(/x\.xlsx/).waitFor();
      await look('refused');
      await drop(area(page, words.master).last(), [master]);
      await page.getByRole('tab', { name: words.requests }).waitFor();
      await look('propose');
      await page.getByRole('tab', { name: words.requests }).click();
      await reach(page, words.agree);
      await page.keyboard.press('Enter');
      await look('decide');
      await reach(page, new RegExp(words.now));
      await page.keyboard.press('Enter');
      const downloading = page.waitForEvent('download');
      await reach(page, new RegExp(words.make));
      await page.keyboard.press('Enter');
      await downloading;
      await page.getByText(words.done).first().waitFor();
      await look('written');
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
