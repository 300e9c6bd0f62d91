/** Ways to use the files page as a user does. */
import type { AxeResults } from 'axe-core';
import type { Download, Frame, Locator, Page } from 'playwright-core';
import fs from 'node:fs';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a screen, short enough to read in a failure. Left out: the invisible marks by which Fluent's focus library
 * catches the Tab key (microsoft/tabster, "dummy inputs").
 */
export async function violations(page: Page | Frame, screen: string): Promise<readonly string[]> {
  // Colours on their way from one state to another are no colours of the page.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map(animation => animation.finished.catch(() => undefined)),
    ).then(() => undefined),
  );
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
      exclude: ['[data-tabster-dummy]'],
    }),
  );
  return found.flatMap(v => v.nodes.map(node => `${screen}: ${v.id}: ${node.html.slice(0, 200)}`));
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
