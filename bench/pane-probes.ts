/** What `bench/pane.ts` measures with: delays after keys, frames while scrolling, and a page to compare with. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { serve, type Site } from '../workbench/page/site';

export interface Delays {
  readonly median: number;
  /** Below it are 95 of 100. */
  readonly most: number;
  readonly worst: number;
}

function delays(numbers: readonly number[]): Delays {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), most: at(0.95), worst: at(1) };
}

interface Probed {
  seen: number[];
}

/** Milliseconds from each key to the frame that shows what came of it. Runs the text three times over. */
export async function typing(page: Page, box: Locator, text: string): Promise<Delays> {
  await box.click();
  await page.evaluate(() => {
    const probed: Probed = { seen: [] };
    Object.assign(window, { probed });
    addEventListener(
      'beforeinput',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => probed.seen.push(performance.now() - from)));
      },
      { capture: true },
    );
  });
  for (let run = 0; run < 3; run++) {
    await box.fill('');
    for (const sign of text) {
      await page.keyboard.insertText(sign);
      await page.waitForTimeout(60);
    }
  }
  return delays(await page.evaluate(() => (window as unknown as { probed: Probed }).probed.seen));
}

/** Milliseconds between frames while the wheel turns over an element. */
export async function frames(page: Page, over: Locator): Promise<Delays> {
  await over.hover();
  await page.evaluate(() => {
    const probed: Probed = { seen: [] };
    Object.assign(window, { probed });
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      probed.seen.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 240);
  return delays(await page.evaluate(() => (window as unknown as { probed: Probed }).probed.seen));
}

/** Marks itself when a paste is in. */
const PLAIN = `<!doctype html><meta charset="utf-8"><title>plain</title><textarea style="width:100%;height:80vh"></textarea>
<script>document.querySelector('textarea').addEventListener('paste', event => {
  event.preventDefault();
  event.target.value = event.clipboardData.getData('text/plain');
  event.target.className = 'full';
});</script>`;

export async function plainPage(): Promise<Site> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-plain-'));
  fs.writeFileSync(path.join(folder, 'index.html'), PLAIN);
  const site = await serve(folder);
  return {
    url: site.url,
    close() {
      site.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}
