/** Ways to use the files page as a user does. */
import type { AxeResults, RunOptions } from 'axe-core';
import type { Download, Frame, Locator, Page } from 'playwright-core';
import fs from 'node:fs';
import { THEMES, type Surface } from '../../src/ui/theme';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until colours on their way from one state to another have come there: on the way they are no colours of the page. */
const atRest = (page: Page | Frame): Promise<void> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map(animation => animation.finished.catch(() => undefined)),
    ).then(() => undefined),
  );

/** What the letters of a page of ours stand on. */
export const surfaceOf = (page: Page | Frame): Promise<Surface> =>
  page.evaluate(() => {
    const provider = document.querySelector('#root > *');
    const [red = 0] = /\d+/.exec(provider ? getComputedStyle(provider).backgroundColor : '')?.map(Number) ?? [];
    return red < 128 ? 'dark' : 'light';
  });

/** Colours of a theme in the place of the page's own, windows and menus included; empty: its own. */
async function paint(page: Page | Frame, surface: Surface | null): Promise<void> {
  const tokens = Object.entries(surface ? THEMES[surface] : {}).map(
    ([name, value]) => `--${name}: ${value} !important;`,
  );
  await page.evaluate(
    css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    `[class*="fui-FluentProvider"] { ${tokens.join(' ')} }`,
  );
  await atRest(page);
}

/**
 * What axe finds on a screen, short enough to read in a failure. Left out: the invisible marks by which Fluent's focus library
 * catches the Tab key (microsoft/tabster, "dummy inputs"), and that an open menu, which Fluent puts at the end of the page, stands in
 * no landmark: it is its button's.
 * @param options of axe; without them all its rules
 */
export async function violations(
  page: Page | Frame,
  screen: string,
  options: RunOptions = {},
): Promise<readonly string[]> {
  await atRest(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async given =>
      (
        await (
          globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
        ).axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'], ...given })
      ).violations,
    options,
  );
  const isMenu = (rule: string, html: string) => rule === 'region' && html.includes('role="menuitem"');
  const marked = found.map(v => ({ ...v, nodes: v.nodes.filter(({ html }) => !isMenu(v.id, html)) }));
  return marked.flatMap(v => v.nodes.map(node => `${screen}: ${v.id}: ${node.html.slice(0, 200)}`));
}

/** All that axe finds on a screen of the pane as it stands, and in the other of our two themes what it finds of contrast. */
export async function violationsInBoth(page: Page | Frame, screen: string): Promise<readonly string[]> {
  const found = await violations(page, screen);
  const other = (await surfaceOf(page)) === 'dark' ? 'light' : 'dark';
  await paint(page, other);
  expect([screen, await surfaceOf(page)]).toEqual([screen, other]);
  const painted = await violations(page, `${screen}, ${other}`, { runOnly: ['color-contrast'] });
  await paint(page, null);
  return [...found, ...painted];
}

/** Presses Tab until the focus is on something of these words. */
export async function reach(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (words.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached: ${words}`);
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files onto an element. */
export async function drop(target: Locator, files: readonly DroppedFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes).toString('base64') }));
  await target.evaluate((element, list) => {
    const data = new DataTransfer();
    for (const { name, data: text } of list)
      data.items.add(new File([Uint8Array.from(atob(text), char => char.charCodeAt(0))], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, given);
}

/** The area of this title on the page that is shown. */
export const area = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

/** Presses a button that gives a file, and takes the file. */
export async function saved(page: Page, button: string | RegExp): Promise<DroppedFile> {
  const [download]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: Uint8Array.from(fs.readFileSync(await download.path())) };
}
