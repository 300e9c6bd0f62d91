/** Ways to use the files page as a user does. */
import type { Download, Locator, Page } from 'playwright-core';
import fs from 'node:fs';

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
