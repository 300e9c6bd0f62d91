/** The workbench in a browser, used as a person uses it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { OFFICE_JS, writeAssets } from '../../workbench/page/assets';
import { build, serve, type Site } from '../../workbench/page/site';
import { watch } from './chromium';

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function serveBench(): Promise<Site> {
  const folder = path.join(os.tmpdir(), `mubiao-workbench-${process.pid}`);
  writeAssets(folder, await build(OFFICE_JS));
  const site = await serve(folder);
  return {
    url: site.url,
    close() {
      site.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Wide enough for the progress columns to be seen without scrolling. */
export async function openBench(browser: Browser, site: Site, lang: 'zh-CN' | 'en' = 'zh-CN'): Promise<Bench> {
  const { page, context, requests, errors } = await watch(browser, {
    viewport: { width: 2400, height: 900 },
    locale: lang,
  });
  await page.goto(`${site.url}${lang === 'en' ? '?lang=en' : ''}`);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('navigation').waitFor({ timeout: 60_000 });
  return { page, pane, requests, errors, close: () => context.close() };
}

/** Where a column of the matrix stands: header row and column, from 0. */
export const columnAt = (page: Page, name: string): Promise<{ row: number; column: number }> =>
  page.evaluate(wanted => {
    const { api } = (window as unknown as { workbench: { api: { getActiveWorkbook(): GridBook } } }).workbench;
    const sheet = api.getActiveWorkbook().getActiveSheet();
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 60; column++)
        if (sheet.getRange(row, column).getValue() === wanted) return { row, column };
    throw new Error(`no column ${wanted}`);
  }, name);

interface GridBook {
  getActiveSheet(): {
    getRange(row: number, column: number): { getValue(): unknown; getCellRect(): DOMRect };
  };
}

export const valueAt = (page: Page, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([r, c]) =>
      (window as unknown as { workbench: { api: { getActiveWorkbook(): GridBook } } }).workbench.api
        .getActiveWorkbook()
        .getActiveSheet()
        .getRange(r ?? 0, c ?? 0)
        .getValue(),
    [row, column],
  );

/** Clicks a cell of the sheet that is shown and types into it, with the pauses that the grid's editor needs. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  const rect = await page.evaluate(
    ([r, c]) => {
      const { api } = (window as unknown as { workbench: { api: { getActiveWorkbook(): GridBook } } }).workbench;
      const { x, y } = api
        .getActiveWorkbook()
        .getActiveSheet()
        .getRange(r ?? 0, c ?? 0)
        .getCellRect();
      return { x, y };
    },
    [row, column],
  );
  const box = await page.locator('[id^=univer-sheet-main-canvas]').boundingBox();
  await page.mouse.click(rect.x + (box?.x ?? 0) + 8, rect.y + (box?.y ?? 0) + 6);
  await page.waitForTimeout(600);
  await page.keyboard.type(text, { delay: 60 });
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
}
