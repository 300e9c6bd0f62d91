/** The workbench in a browser, used as a person uses it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { page } from '../../workbench/page/assets';
import type { Book } from '../../workbench/host/model/book';
import { serve, type Site } from '../../workbench/page/site';
import { watch } from './chromium';

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export const serveBench = async (): Promise<Site> => serve(await page());

/** Wide enough for the progress columns to be seen without scrolling. */
export async function openBench(
  browser: Browser,
  site: Site,
  lang: 'zh-CN' | 'en' = 'zh-CN',
  theme = 'white',
): Promise<Bench> {
  const { page, context, requests, errors } = await watch(browser, {
    viewport: { width: 2400, height: 900 },
    locale: lang,
  });
  await page.goto(`${site.url}?lang=${lang}&theme=${theme}`);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('navigation').waitFor();
  return { page, pane, requests, errors, close: () => context.close() };
}

/** The parts of the workbench that tests ask. */
interface BenchWindow {
  readonly workbench: {
    readonly api: {
      getActiveWorkbook(): {
        getActiveSheet(): {
          getSheetName(): string;
          getZoom(): number;
          zoom(ratio: number): void;
          getRange(row: number, column: number): { getValue(): unknown; getCellRect(): DOMRect };
          getActiveRange(): { getRow(): number; getColumn(): number } | null;
        };
      };
    };
    readonly host: { readonly book: Pick<Book, 'active' | 'findSheet' | 'engine'> };
    readonly typing: () => string | null;
  };
}

/** Waits until the grid shows a sheet. */
export const shows = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction(
    wanted =>
      (window as unknown as BenchWindow).workbench.api.getActiveWorkbook().getActiveSheet().getSheetName() === wanted,
    name,
  );
};

/** Name of the sheet that the grid shows. */
export const shownSheet = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as BenchWindow).workbench.api.getActiveWorkbook().getActiveSheet().getSheetName(),
  );

/** Where a column of the matrix stands: header row and column, from 0. */
export const columnAt = (page: Page, name: string): Promise<{ row: number; column: number }> =>
  page.evaluate(wanted => {
    const sheet = (window as unknown as BenchWindow).workbench.api.getActiveWorkbook().getActiveSheet();
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 60; column++)
        if (sheet.getRange(row, column).getValue() === wanted) return { row, column };
    throw new Error(`no column ${wanted}`);
  }, name);

export const valueAt = (page: Page, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([r, c]) =>
      (window as unknown as BenchWindow).workbench.api
        .getActiveWorkbook()
        .getActiveSheet()
        .getRange(r ?? 0, c ?? 0)
        .getValue(),
    [row, column],
  );

/** Waits until a cell of the sheet that is shown has a value; the value itself, not as its format shows it. */
export const becomes = async (page: Page, row: number, column: number, value: unknown): Promise<void> => {
  await page.waitForFunction(
    ([r, c, wanted]) => {
      const { book } = (window as unknown as BenchWindow).workbench.host;
      return book.engine.cell(book.active.id, Number(r), Number(c))?.v === wanted;
    },
    [row, column, value],
  );
};

/** Makes the cells of the sheet that is shown smaller, so that all columns of the matrix are in sight. */
export async function zoom(page: Page, ratio: number): Promise<void> {
  await page.evaluate(
    to => (window as unknown as BenchWindow).workbench.api.getActiveWorkbook().getActiveSheet().zoom(to),
    ratio,
  );
}

/** Clicks on a cell of the sheet that is shown, which is not scrolled. */
export async function goTo(page: Page, row: number, column: number): Promise<void> {
  const { x, y } = await page.evaluate(
    ([r, c]) => {
      const sheet = (window as unknown as BenchWindow).workbench.api.getActiveWorkbook().getActiveSheet();
      const { x: left, y: top } = sheet.getRange(r ?? 0, c ?? 0).getCellRect();
      return { x: left * sheet.getZoom(), y: top * sheet.getZoom() };
    },
    [row, column],
  );
  const box = await page.locator('[id^=univer-sheet-main-canvas]').boundingBox();
  await page.mouse.click(x + (box?.x ?? 0) + 8, y + (box?.y ?? 0) + 6);
  await page.waitForFunction(
    ([r, c]) => {
      const range = (window as unknown as BenchWindow).workbench.api
        .getActiveWorkbook()
        .getActiveSheet()
        .getActiveRange();
      return range?.getRow() === r && range?.getColumn() === c;
    },
    [row, column],
  );
}

/** Goes to a cell of the sheet that is shown and types, until the cell's editor has the text; then Enter. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await goTo(page, row, column);
  await page.keyboard.type(text, { delay: 20 });
  await page.waitForFunction(wanted => (window as unknown as BenchWindow).workbench.typing() === wanted, text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (window as unknown as BenchWindow).workbench.typing() === null);
}

/** Waits until a row among the first hundred of a sheet, shown or not, holds all these words in cells of their own. */
export const holds = async (page: Page, name: string, words: readonly string[]): Promise<void> => {
  await page.waitForFunction(
    ([sheetName, wanted]) => {
      const { book } = (window as unknown as BenchWindow).workbench.host;
      const sheet = book.findSheet(sheetName);
      if (!sheet) return false;
      return Array.from({ length: 100 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => String(book.engine.cell(sheet.id, row, column)?.v ?? '')),
      ).some(cells => wanted.every(word => cells.includes(word)));
    },
    [name, words] as const,
  );
};
