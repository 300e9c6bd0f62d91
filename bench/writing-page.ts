/** The writing as somebody sees it in the pane, for `bench/writing.ts`: the workbench in Chromium, from the button to the words. */
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { PANE_TEXTS } from '../src/i18n/pane';
import { openBench } from '../test/e2e/bench-page';
import { paste, toPage, toTree } from '../test/e2e/chromium';
import type { Site } from '../workbench/page/site';
import type { Host } from '../workbench/host/host';
import { stage } from './stage';
import { traffic, type WritingCost, type WritingCosts } from './writing-node';

const TEXTS = PANE_TEXTS['zh-CN'];
/** Seconds that a step in the pane may take before the measurement is given up. */
const PATIENCE = 60;
const WAIT = { timeout: PATIENCE * 1000 };

/** What was said while something was being written. */
export interface WordsSaid {
  /** Milliseconds from the button to the first words. */
  readonly first: number;
  /** Longest time without other words, in milliseconds, the end included. */
  readonly silence: number;
  readonly lines: readonly string[];
}

export interface WritingSeen extends WritingCosts {
  readonly told: { readonly first: WordsSaid; readonly again: WordsSaid };
}

interface Probe {
  readonly from: number;
  readonly said: readonly (readonly [number, string])[];
  readonly ms: number;
}

/** Presses a button; notes each new text of the page's main part until one of it matches. */
async function pressed(pane: Frame, name: string, done: string): Promise<Probe> {
  const button = pane.getByRole('button', { name, exact: true });
  await button.waitFor(WAIT);
  const probe = pane.evaluate(
    ([label = '', wanted = '']) =>
      new Promise<Probe>(resolve => {
        const said: [number, string][] = [];
        let from = 0;
        const main = document.querySelector('main') ?? document.body;
        const look = () => {
          if (from === 0) return;
          // Every word here was drawn or is about to be: the observer runs before the frame.
          const line = [...main.querySelectorAll('[aria-live], [role=status], h1')]
            .map(element => element.textContent ?? '')
            .filter(Boolean)
            .join(' ');
          if (line !== said.at(-1)?.[1]) said.push([performance.now() - from, line]);
          if (!line.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve({ from, said, ms: performance.now() - from })));
        };
        const observer = new MutationObserver(look);
        observer.observe(main, { subtree: true, childList: true, characterData: true });
        addEventListener(
          'click',
          event => {
            if ((event.target as Element).closest('button')?.textContent?.trim() === label) from = performance.now();
          },
          { capture: true },
        );
      }),
    [name, done],
  );
  await button.click();
  return probe;
}

const toldOf = ({ said, ms }: Probe): WordsSaid => {
  const times = [0, ...said.map(([time]) => time), ms];
  return {
    first: said[0]?.[0] ?? ms,
    silence: Math.max(...times.slice(1).map((time, i) => time - (times[i] ?? 0))),
    lines: said.map(([, line]) => line),
  };
};

interface BenchWindow {
  readonly workbench: { readonly host: Pick<Host, 'traffic'> };
}
const requestsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as BenchWindow).workbench.host.traffic.map(({ up, down }) => ({ up, down })));

/** Processor time of the browser and all its processes, in milliseconds. */
async function spent(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, one) => sum + one.cpuTime, 0) * 1000;
}

export async function inPane(browser: Browser, site: Site, text: string, saved: number): Promise<WritingSeen> {
  const session = await browser.newBrowserCDPSession();
  const { page, close } = await stage('  workbench opened', PATIENCE, () => openBench(browser, site));
  const pane = page.frames().find(one => one.url().includes('taskpane'));
  if (!pane) throw new Error('There is no pane.');
  // tsx names functions through a helper that the page does not have.
  await pane.evaluate('globalThis.__name = value => value');
  await pane.getByText(TEXTS.frame.connected).waitFor(WAIT);
  const measured = async (name: string, done: string): Promise<WritingCost & { readonly told: WordsSaid }> => {
    const [cpu, before] = [await spent(session), (await requestsOf(page)).length];
    const probe = await pressed(pane, name, done);
    const all = await requestsOf(page);
    return { ms: probe.ms, cpu: (await spent(session)) - cpu, ...traffic(all, before), told: toldOf(probe) };
  };
  const write = async () => {
    await stage('  plan read', PATIENCE, async () => {
      await toPage(pane, TEXTS.frame.tabs.plan);
      await paste(pane as unknown as Page, text);
      await toTree(pane);
      await pane.getByRole('button', { name: TEXTS.plan.next }).click();
    });
    return stage('  plan written', PATIENCE, () => measured(TEXTS.write.write, TEXTS.write.done));
  };
  const first = await write();
  const rows: WritingCost[] = [];
  await toPage(pane, TEXTS.frame.tabs.fill);
  const saveOne = async () => {
    const box = pane.locator('main section textarea').first();
    await box.waitFor(WAIT);
    await box.fill('方案已印发');
    rows.push(await measured(TEXTS.fill.save, TEXTS.fill.saved));
    await pane.getByRole('button', { name: TEXTS.fill.next, exact: true }).click();
    await pane.getByText(TEXTS.fill.saved, { exact: true }).waitFor({ state: 'detached' });
  };
  for (let row = 0; row < saved; row++) await stage('  row saved', PATIENCE, saveOne);
  const again = await write();
  await close();
  await session.detach();
  return { first, rows, again, told: { first: first.told, again: again.told } };
}
