/** The system's Chromium, and what a page in it did. */
import fs from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export const CHROMIUM = PLACES.find(place => place && fs.existsSync(place));

/** `describe`, skipped with one line where there is no Chromium; in CI that is a failure instead. */
export function inChromium(name: string, suite: () => void): void {
  if (CHROMIUM) return describe(name, suite);
  if (process.env['CI']) return test(name, () => Promise.reject(new Error('CI is set, and Chromium is missing')));
  console.warn(`skipped: ${name}: no Chromium found (set CHROMIUM to its path)`);
  return describe.skip(name, suite);
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: String(CHROMIUM), args: FLAGS });

/**
 * How long anything is waited for, in milliseconds. A busy machine is slow, not wrong: Playwright's own half minute is too short for
 * two suites at once on two cores. Below what a test may take (`test/support/programs.cjs`), so that a failure says what did not come.
 */
const PATIENCE = 240_000;

/** Asks again until the answer is yes. @throws Error when the patience is over, with the words */
export async function until(words: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const from = Date.now(); Date.now() - from < PATIENCE; await new Promise(resolve => setTimeout(resolve, 50)))
    if (await isSo()) return;
  throw new Error(`not so after ${PATIENCE / 60_000} minutes: ${words}`);
}

/** Asks again until the answer is the one that is wanted, and fails with the last one. For pages that draw when they are ready. */
export async function comesTo<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  let last: T | undefined;
  const same = () => JSON.stringify(last) === JSON.stringify(wanted);
  for (const from = Date.now(); Date.now() - from < PATIENCE && !same(); await new Promise(r => setTimeout(r, 50)))
    last = await ask();
  expect(last).toEqual(wanted);
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every URL that the page asked for, in order. */
  readonly requests: string[];
  /** Errors: uncaught, on the console, and breaches of the content policy. */
  readonly errors: string[];
}

/** Microsoft's own client, as npm has it, for the one request that leaves the folder. */
const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/([\w.-]+)/;

/**
 * Office.js outside Office tries, some seconds after it has started, to open a frame for Microsoft's usage data. The content policy
 * refuses it before any request is made; that refusal is the policy at work, not a breach by us.
 */
const USAGE_DATA = /^Framing 'https:\/\/telemetryservice\.[\w.]+\/' violates .*The request has been blocked/s;

/**
 * What the pages take for silence (Office that does not come, a worker without a word, a call without an answer) is ten seconds or
 * more; on a machine that runs many suites at once a page would give up what is merely slow. Runs in every frame, before its scripts.
 */
function waitLonger(): void {
  const real = window.setTimeout.bind(window) as (run: () => void, ms?: number, ...rest: unknown[]) => number;
  const patient: typeof real = (run, ms = 0, ...rest) =>
    real(run, ms >= 10_000 ? Math.min(20 * ms, 3_600_000) : ms, ...rest);
  Object.assign(window, { setTimeout: patient });
}

/** A page that is watched. Requests for Office.js get Microsoft's client from node_modules; any other host fails. */
export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 320, height: 640 }, ...options });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route(OFFICE_JS, (route, request) => {
    const name = OFFICE_JS.exec(request.url())?.[1] ?? '';
    const file = require.resolve(`@microsoft/office-js/dist/${name}`);
    return route.fulfill({ path: file, contentType: 'text/javascript' });
  });
  context.on('request', request => requests.push(request.url()));
  context.on('weberror', error => errors.push(error.error().message));
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(waitLonger);
  const page = await context.newPage();
  page.on('console', message => {
    if (message.type() === 'error' && !USAGE_DATA.test(message.text())) errors.push(message.text());
  });
  return { context, page, requests, errors };
}

/** Puts a text into the text box as a user's paste does. */
export async function paste(page: Page, plain: string, html = ''): Promise<void> {
  const box = page.locator('textarea').first();
  await box.waitFor();
  await box.evaluate(
    (element, [text, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', text ?? '');
      if (markup) data.setData('text/html', markup);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [plain, html],
  );
}

/** Goes to the list of tasks and measures once a text has been read; the questions come first. */
export async function toTree(pane: Pick<Page, 'getByRole'>): Promise<void> {
  await pane.getByRole('tab', { name: /^(?:清单|List)$/ }).click();
  await pane.getByRole('tree').waitFor();
}

/** Goes to a page of the pane: by its tab, or by the menu for the tabs that have no room. */
export async function toPage(pane: Pick<Page, 'getByRole'>, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name, exact: true });
  const more = pane.getByRole('button', { name: /^(?:更多页面|More pages)$/ });
  await tab.or(more).first().waitFor();
  if ((await tab.count()) > 0) return tab.click();
  await more.click();
  await pane.getByRole('menuitem', { name, exact: true }).click();
}
