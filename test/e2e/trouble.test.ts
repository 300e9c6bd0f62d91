/** What goes wrong at a clerk's desk: each time the pane says so in words, and what was made is still there. */
import fs from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { PANE_TEXTS } from '../../src/i18n/pane';
import type { Host } from '../../workbench/host/host';
import { openBench, serveBench, type Bench } from './bench-page';
import { comesTo, inChromium, paste, toPage, toTree, watch } from './chromium';
import { openSites, production } from './sites';
import { typeOwners } from './facts';

const texts = PANE_TEXTS['zh-CN'];
const SEED = fs.readFileSync(path.resolve(__dirname, '../../seeds/education-restart.txt'), 'utf8');
/** Menus of a web site, copied with nothing else. */
const MENUS = '首页\n政务公开\n办事服务\n互动交流\n您的位置：首页 > 政务公开\n【字体：大 中 小】\n打印本页\n关闭窗口\n';
const GARBAGE = '\u0001\u0002��★☆▓▒░╳╳ %%%% ;;;; \u200b\u200b {{{}}} \t\t\t<<<>>> ';

interface HostWindow {
  readonly workbench: { readonly host: Host };
}
interface DogWindow {
  readonly dogs: (() => void)[];
}

type Place = Page | FrameLocator;
const tab = (pane: Place, name: keyof typeof texts.frame.tabs) => toPage(pane, texts.frame.tabs[name]);
const button = (pane: Place, name: string) => pane.getByRole('button', { name, exact: true });
const frameOf = (page: Page): Frame => {
  const frame = page.frames().find(f => f.url().includes('taskpane'));
  if (!frame) throw new Error('no pane');
  return frame;
};

async function drafted({ page, pane }: Bench): Promise<void> {
  await pane.getByText(texts.frame.connected).waitFor();
  await tab(pane, 'plan');
  await paste(frameOf(page) as unknown as Page, SEED);
  await toTree(pane);
  await tab(pane, 'write');
  await button(pane, texts.write.write).waitFor();
}

const written = async (pane: FrameLocator): Promise<void> => {
  await button(pane, texts.write.write).click();
  await pane.getByText(texts.write.done, { exact: true }).waitFor();
};

inChromium('trouble in the pane', () => {
  const on = openSites({ site: production, bench: serveBench });

  test('garbage, menus alone and six megabytes are refused in words; the plan that was there stays', async () => {
    const { page, errors, context } = await watch(on.browser);
    await page.goto(`${on.site.url}taskpane.html`);
    await tab(page, 'plan');
    for (const text of [GARBAGE.repeat(200), MENUS]) {
      await paste(page, text);
      await page.getByText(texts.plan.problems.noPlan).waitFor();
    }
    await paste(page, SEED.repeat(Math.ceil((6 * 1024 * 1024) / Buffer.byteLength(SEED))));
    await page.getByText('超过 5 MB').waitFor();
    await paste(page, SEED);
    await toTree(page);
    await comesTo(() => page.getByText('超过 5 MB').count(), 0);
    await page.getByRole('treeitem', { name: /新增学位7200个/ }).waitFor();
    const items = await page.getByRole('treeitem').allInnerTexts();
    await button(page, texts.plan.more).click();
    await page.getByRole('menuitem', { name: texts.plan.menu.paste }).click();
    await paste(page, MENUS);
    await page.getByText(texts.plan.problems.noPlan).waitFor();
    await tab(page, 'plan');
    await page.reload();
    await button(page, texts.start.draft.open).click();
    await toTree(page);
    await comesTo(() => page.getByRole('treeitem').allInnerTexts(), items);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a machine whose store is full says so, and the plan can be edited all the same', async () => {
    const { page, context } = await watch(on.browser);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${on.site.url}taskpane.html`);
    await tab(page, 'plan');
    await paste(page, SEED);
    await page.getByText(texts.plan.cannotKeep).waitFor();
    await toTree(page);
    await page
      .getByRole('treeitem', { level: 3 })
      .first()
      .click({ position: { x: 60, y: 12 } });
    await page.locator('main [data-chip^="owners"]').click();
    await typeOwners(page, texts, '人事处');
    await button(page, texts.facts.done).click();
    await button(page, texts.frame.back).click();
    await page.getByRole('treeitem', { name: /人事处/ }).waitFor();
    await context.close();
  });

  test('what stands in a field when the pane is closed is there when it is opened again', async () => {
    const { page, context } = await watch(on.browser);
    await page.goto(`${on.site.url}taskpane.html`);
    await tab(page, 'plan');
    await paste(page, SEED);
    await toTree(page);
    await page
      .getByRole('treeitem', { level: 3 })
      .first()
      .click({ position: { x: 60, y: 12 } });
    await page.locator('main [data-chip^="owners"]').click();
    await page.getByRole('combobox', { name: texts.facts.name }).pressSequentially('人事处');
    await page.reload();
    await button(page, texts.start.draft.open).click();
    await toTree(page);
    await page.getByRole('treeitem', { name: /人事处/ }).waitFor();
    await context.close();
  });

  test('a cell that is being edited, a sheet of the same name, silence, a pane closed while it writes', async () => {
    const open = await openBench(on.browser, on.bench);
    const { page, pane } = open;
    await page.evaluate(() => {
      const { host } = (window as unknown as HostWindow).workbench;
      const sheet = host.book.addSheet('责任矩阵');
      host.people.type(sheet.name, 'A1:B1', [['别人的表', 42]]);
    });
    await drafted(open);

    await page.evaluate(() => (window as unknown as HostWindow).workbench.host.people.editCell(true));
    await button(pane, texts.write.write).click();
    await pane.getByText(texts.write.failed.editing).waitFor();
    await page.evaluate(() => (window as unknown as HostWindow).workbench.host.people.editCell(false));

    // The pane gives Excel a minute to answer; here that minute is over when the test says so.
    await frameOf(page).evaluate(() => {
      const dogs: (() => void)[] = [];
      const real = window.setTimeout.bind(window) as (run: () => void, ms?: number) => number;
      const patient = (run: () => void, ms?: number) => real(ms === 60_000 ? () => undefined : run, ms);
      Object.assign(window, {
        dogs,
        setTimeout: (run: () => void, ms?: number) => {
          if (ms === 60_000) dogs.push(run);
          return patient(run, ms);
        },
      });
    });
    // Silence falls on the request after the first large one: in the middle of writing.
    await page.evaluate(() => {
      const { trouble, traffic } = (window as unknown as HostWindow).workbench.host;
      trouble.between = number => {
        if ((traffic[number - 1]?.up ?? 0) < 100_000) return;
        trouble.between = undefined;
        trouble.silent = { request: number + 1, done: true };
      };
    });
    await button(pane, texts.write.write).click();
    await page.waitForFunction(() => {
      const { trouble, traffic } = (window as unknown as HostWindow).workbench.host;
      return trouble.silent !== undefined && traffic.length >= trouble.silent.request;
    });
    await frameOf(page).evaluate(() => (window as unknown as DogWindow).dogs.forEach(bark => bark()));
    await pane.getByText(texts.write.failed.lost).waitFor();

    await button(pane, texts.write.write).click();
    await button(pane, texts.write.stop).waitFor();
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await button(pane, texts.start.draft.open).click();
    await toTree(pane);
    await tab(pane, 'write');
    await written(pane);

    const book = await page.evaluate(() => {
      const { host } = (window as unknown as HostWindow).workbench;
      const sheets = host.book.sheets.map(sheet => sheet.name);
      const cell = (name: string, row: number, column: number) => {
        const sheet = host.book.findSheet(name);
        return sheet && host.book.engine.cell(sheet.id, row, column)?.v;
      };
      return { sheets, foreign: [cell('责任矩阵', 0, 0), cell('责任矩阵', 0, 1)], tables: host.book.tables.length };
    });
    expect(book.foreign).toEqual(['别人的表', 42]);
    const ours = book.sheets.filter(name => /^责任矩阵/.test(name) && name !== '责任矩阵');
    expect(ours).toHaveLength(1);
    await pane.getByText(ours[0] ?? '', { exact: true }).waitFor();
    expect(new Set(book.sheets).size).toBe(book.sheets.length);
    await open.close();
  });
});
