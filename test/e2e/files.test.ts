import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { FileChooser } from 'playwright-core';
import { cli } from '../support/cli';
import { filledForm } from '../support/fill-form';
import { temporary } from '../support/office';
import { comesTo, inChromium, watch } from './chromium';
import { openSites, production } from './sites';
import { area, drop, reach, saved, violations, type DroppedFile } from './files-page';

const seeds = path.resolve(__dirname, '../../seeds');
/** The day on which the command line of the tests runs. */
const TODAY = new Date(2024, 5, 15, 12);

inChromium('the files page', () => {
  const on = openSites({ site: production });
  let folder: string;
  let master: DroppedFile;
  const file = (name: string): DroppedFile => ({
    name: path.basename(name),
    bytes: Uint8Array.from(fs.readFileSync(path.join(folder, name))),
  });

  beforeAll(async () => {
    folder = temporary();
    const args = ['build', path.join(seeds, 'county-running.txt'), '-o', 'm.xlsx', '--as-of', '2024-06-30'];
    const { status } = await cli(folder, [...args, '--departments', path.join(seeds, 'departments.csv')]);
    expect(status).toBe(0);
    master = file('m.xlsx');
  });

  const open = async (options = {}) => {
    const watched = await watch(on.browser, {
      acceptDownloads: true,
      viewport: { width: 1100, height: 800 },
      ...options,
    });
    await watched.page.clock.setFixedTime(TODAY);
    await watched.page.goto(`${on.site.url}files.html`);
    await watched.page.getByRole('tablist').first().waitFor();
    return watched;
  };

  test('20 departments out and back by drag and drop: the same files and the same master as the command line', async () => {
    const { page, requests, errors, context } = await open();
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self'");

    await drop(area(page, '总表'), [master]);
    await page.getByText(/^m\.xlsx：\d+ 行任务$/).waitFor();
    await comesTo(() => page.getByLabel('期次').inputValue(), '2024-06');
    await page.getByRole('button', { name: '生成 20 份填报表' }).click();
    await page.getByText('更新后的总表一定要留好').waitFor();
    const sent = await saved(page, /下载更新后的总表/);
    const zip = await saved(page, /下载填报表/);
    expect([sent.name, zip.name]).toEqual(['m_已发放2024-06.xlsx', '填报表_2024-06.zip']);

    const split = await cli(folder, ['split', 'm.xlsx', '-o', 'out', '--period', '2024-06', '--master', 'sent.xlsx']);
    expect(split.status).toBe(0);
    const forms = unzipSync(zip.bytes);
    const names = fs.readdirSync(path.join(folder, 'out')).sort();
    expect(names).toHaveLength(21);
    expect(Object.keys(forms).sort()).toEqual(names);
    for (const name of names)
      expect([name, Buffer.from(forms[name]!).equals(file(path.join('out', name)).bytes)]).toEqual([name, true]);
    expect(Buffer.from(sent.bytes).equals(file('sent.xlsx').bytes)).toBe(true);

    const returns: DroppedFile[] = [];
    for (const name of names.slice(1)) {
      const bytes = await filledForm(forms[name]!, (row, i) =>
        row.role === '牵头'
          ? { progress: `${String(row.no)} 已开工`, reportedOn: '6月14日', ...(i === 0 ? { self: '五成' } : {}) }
          : {},
      );
      returns.push({ name, bytes });
    }
    const other = await filledForm(forms[names[1]!]!, (row, i) => (i === 0 ? { progress: '尚未开工' } : {}));
    returns.push({ name: '另一份.xlsx', bytes: other });
    returns.push({ name: '坏.xlsx', bytes: new TextEncoder().encode('not a workbook') });
    for (const { name, bytes } of returns) fs.writeFileSync(path.join(folder, name), bytes);

    await page.getByRole('tab', { name: '收回' }).click();
    await drop(area(page, '总表'), [{ name: 'sent.xlsx', bytes: sent.bytes }]);
    await page.getByText(/^sent\.xlsx：\d+ 行任务$/).waitFor();
    await drop(area(page, '报回的文件'), returns);
    await page.getByText('已放入 22 份').waitFor();
    await page.getByRole('button', { name: '读入并核对' }).click();
    await page.getByRole('heading', { name: '核对结果' }).waitFor();
    await page.getByText('发放的单位都已报回').waitFor();

    await page.getByRole('tab', { name: '文件 22' }).click();
    await page.getByLabel('筛选').fill('坏.xlsx');
    await page.getByText('22 条中的 1 条').waitFor();
    await page
      .getByRole('list', { name: '文件' })
      .getByText(/打不开 · .*不是 Excel 工作簿/)
      .waitFor();
    await page.getByLabel('筛选').fill('');
    await page.getByRole('tab', { name: '冲突 1' }).click();
    await page.getByRole('radio', { name: /采用报回：尚未开工/ }).check();
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await page.getByText(/已合并，写入 \d+ 处改动/).waitFor();
    const merged = await saved(page, /下载合并后的总表/);
    const report = await saved(page, /report\.json/);
    expect([merged.name, report.name]).toEqual(['sent_已合并.xlsx', 'report.json']);

    const dry = await cli(folder, [
      'collect',
      'sent.xlsx',
      ...returns.map(r => r.name),
      '--dry-run',
      '--report',
      'dry.json',
    ]);
    expect(dry.status).toBe(0);
    const [conflict, ...more] = (
      JSON.parse(fs.readFileSync(path.join(folder, 'dry.json'), 'utf8')) as {
        conflicts: { key: string; column: string }[];
      }
    ).conflicts;
    expect(more).toEqual([]);
    const decisions = [{ key: conflict!.key, column: conflict!.column, take: { file: '另一份.xlsx' } }];
    fs.writeFileSync(path.join(folder, 'decisions.json'), JSON.stringify(decisions));
    const args = ['collect', 'sent.xlsx', ...returns.map(r => r.name), '-o', 'merged.xlsx', '--report', 'report.json'];
    const collected = await cli(folder, [...args, '--resolve', 'decisions.json']);
    expect(collected.status).toBe(0);
    expect(Buffer.from(merged.bytes).equals(file('merged.xlsx').bytes)).toBe(true);
    const lists = (bytes: Uint8Array): unknown => {
      const { files, ...rest } = JSON.parse(new TextDecoder().decode(bytes)) as {
        files: { file: string; status: string }[];
      };
      return { ...rest, files: files.map(f => [f.file, f.status]) };
    };
    expect(lists(report.bytes)).toEqual(lists(file('report.json').bytes));

    fs.writeFileSync(path.join(folder, 'from-page.xlsx'), merged.bytes);
    const status = await cli(folder, ['status', 'from-page.xlsx']);
    expect([status.status, status.err]).toEqual([0, '']);

    const asked = requests.filter(url => !/^(blob|data):/.test(url)).map(url => url.replace(on.site.url, '/'));
    expect(asked.slice(0, 2)).toEqual(['/files.html', expect.stringMatching(/^\/files\.[0-9a-f]{10}\.js$/)]);
    // The program of its worker, in a few pieces.
    expect(asked.slice(2).filter(url => !/^\/[\w-]+\.[0-9a-f]{10}\.js$/.test(url))).toEqual([]);
    expect(asked.length).toBeLessThan(16);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('stops between files, and says what cannot be read, in both languages; axe finds nothing in English in the dark', async () => {
    const { page, errors, context } = await open({ colorScheme: 'dark' });
    const found: string[] = [];
    const look = async (screen: string) => void found.push(...(await violations(page, screen)));
    await drop(area(page, '总表'), [
      {
        name: '旧.xls',
        bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)),
      },
    ]);
    await page.getByText(/旧\.xls 是旧格式的表格/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/旧\.xls is in an old format/).waitFor();
    await look('refused');
    await drop(area(page, 'Master workbook'), [master]);
    const make = page.getByRole('button', { name: 'Make 20 report forms' });
    // Reading the master can be stopped too: the button that is looked for comes after it.
    await make.waitFor();
    // Twenty forms are made so fast that no hand is in time: the button is pressed as soon as it is there.
    const stopping = page.evaluate(
      () =>
        new Promise<void>(resolve => {
          const look = (): void => {
            const stop = [...document.querySelectorAll('button')].find(button => button.textContent === 'Stop');
            if (!stop) return;
            seen.disconnect();
            stop.click();
            resolve();
          };
          const seen = new MutationObserver(look);
          seen.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
    );
    await make.click();
    await stopping;
    await page.getByText('Stopped; no file was made').waitFor();
    await make.click();
    await page.getByRole('button', { name: /updated master/ }).waitFor();
    await look('made');
    await page.getByRole('tab').nth(1).click();
    await area(page, 'Master workbook').waitFor();
    await look('back');
    await page.reload();
    await page.getByText('Give the master').waitFor();
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('by keyboard alone, on a narrow page, without a scroll bar across', async () => {
    const { page, errors, context } = await open({ viewport: { width: 320, height: 640 } });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(320);
    // Listened to from the start: a listener that is added as the key goes down can come too late on a busy machine.
    const choosing = page.waitForEvent('filechooser');
    await reach(page, /^选择文件: 总表/);
    const outline = await page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
      const after = getComputedStyle(document.activeElement as Element, '::after');
      return [outlineStyle, boxShadow, after.outlineStyle, after.borderStyle].some(value => value !== 'none');
    });
    expect(outline).toBe(true);
    await page.keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({
      name: master.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(master.bytes),
    });
    await page.getByText(/行任务$/).waitFor();
    expect(await wide()).toBeLessThanOrEqual(320);
    await reach(page, /^生成 20 份/);
    await page.keyboard.press('Enter');
    await page.getByText('更新后的总表一定要留好').waitFor();
    const downloading = page.waitForEvent('download');
    await reach(page, /^1\. 下载更新后的总表/);
    await page.keyboard.press('Enter');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('m_已发放2024-06.xlsx');
    expect(await wide()).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('taking back by keyboard alone, on a narrow page; axe finds nothing on the way', async () => {
    const args = ['split', 'm.xlsx', '-o', 'keys', '--period', '2024-06', '--master', 'keys.xlsx'];
    expect((await cli(folder, [...args, '--departments', '县教育局，县财政局'])).status).toBe(0);
    const [, form = ''] = fs.readdirSync(path.join(folder, 'keys')).sort();
    const filled = (words: string) => filledForm(file(path.join('keys', form)).bytes, () => ({ progress: words }));
    const buffers = [
      { name: 'a.xlsx', buffer: Buffer.from(await filled('甲')) },
      { name: 'b.xlsx', buffer: Buffer.from(await filled('乙')) },
      { name: '坏.xlsx', buffer: Buffer.from('x') },
    ].map(one => ({ ...one, mimeType: 'application/octet-stream' }));
    const { page, errors, context } = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      found.push(...(await violations(page, screen)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    const choose = async (button: RegExp, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> => {
      const choosing = page.waitForEvent('filechooser');
      await reach(page, button);
      await page.keyboard.press('Enter');
      await (await choosing).setFiles(files);
    };
    await look('out');
    await reach(page, /^发放/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await look('back');
    await choose(/^选择文件: 总表/, path.join(folder, 'keys.xlsx'));
    await page.getByText(/^keys\.xlsx：\d+ 行任务$/).waitFor();
    await choose(/^选择文件（可多选）: 报回的文件/, buffers);
    await page.getByText('已放入 3 份').waitFor();
    await look('given');
    await reach(page, /^读入并核对/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '核对结果' }).waitFor();
    await look('conflicts');
    await reach(page, /^(保留总表|采用报回)/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: /^(保留总表|采用报回)/, checked: true }).waitFor();
    await look('chosen');
    await reach(page, /^经办人/);
    await page.keyboard.type('李四');
    await reach(page, /^合并$/);
    await page.keyboard.press('Enter');
    await page.getByText(/已合并，写入 1 处改动/).waitFor();
    await look('merged');
    const downloading = page.waitForEvent('download');
    await reach(page, /^下载合并后的总表/);
    await page.keyboard.press('Enter');
    expect((await downloading).suggestedFilename()).toBe('keys_已合并.xlsx');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
