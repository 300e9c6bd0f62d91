/**
 * Speed and size of the pane in Chromium: `npx tsx bench/pane.ts [--write]`. Each figure is taken in the same run as that of a
 * page with nothing but a text box, or stands beside the budget.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { PANE_TEXTS } from '../src/i18n/pane';
import { parsePlan } from '../src/plan';
import { launch, paste, toTree, watch } from '../test/e2e/chromium';
import { build, serve } from '../workbench/page/site';
import { generatePlan } from './plan-generator';
import { frames, plainPage, typing, type Delays } from './pane-probes';

const ROOT = path.resolve(__dirname, '..');
const REAL = path.join(ROOT, '../shared/plans');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file of webpack's own kind
const { FIRST_LOAD: BUDGET } = require('../webpack.config.js') as { FIRST_LOAD: number };
const RUNS = 5;
/** Characters of a made plan with about 2,000 measures. */
const MANY = 63_000;
const TEXTS = PANE_TEXTS['zh-CN'];
const TYPED = '市教育局、市民政局、市财政局';

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const measures = (text: string): number => parsePlan(text).items.reduce((sum, item) => sum + item.measures.length, 0);

function longest(): { name: string; text: string } {
  const texts = fs.existsSync(REAL)
    ? fs
        .readdirSync(REAL)
        .filter(name => name.endsWith('.txt'))
        .map(name => fs.readFileSync(path.join(REAL, name), 'utf8'))
    : [];
  const [first] = texts.sort((a, b) => b.length - a.length);
  return first === undefined
    ? { name: 'a made plan of the length of the longest real one', text: generatePlan(9_500, 3) }
    : { name: 'the longest real plan', text: first };
}

/** Milliseconds from the paste until the result is on the screen. */
async function pasted(page: Page, text: string, shown: string): Promise<number> {
  const done = page.evaluate(
    selector =>
      new Promise<number>(resolve => {
        let from = 0;
        addEventListener('paste', () => (from = performance.now()), { capture: true, once: true });
        const look = () => {
          const there = from > 0 && document.querySelector(selector) !== null;
          if (there) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          else requestAnimationFrame(look);
        };
        look();
      }),
    shown,
  );
  await paste(page, text);
  return done;
}

const line = (name: string, { median: middle, most, worst }: Delays): string =>
  `| ${name} | ${middle.toFixed(1)} | ${most.toFixed(1)} | ${worst.toFixed(1)} |`;

async function main(): Promise<void> {
  const folder = await build();
  const site = await serve(folder);
  const plain = await plainPage();
  const browser = await launch();
  const open = async (url: string) => {
    const watched = await watch(browser, { viewport: { width: 350, height: 700 } });
    // tsx names functions through a helper that the page does not have.
    await watched.page.addInitScript('globalThis.__name = value => value');
    await watched.page.goto(url);
    return watched;
  };
  const pane = async () => {
    const watched = await open(`${site.url}taskpane.html`);
    await watched.page.getByRole('tab', { name: '计划', exact: true }).click();
    await watched.page.locator('textarea').waitFor();
    return watched;
  };

  const { name, text } = longest();
  const first: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const one = await pane();
    first.push(await pasted(one.page, text, '[data-card]'));
    await one.context.close();
    const other = await open(plain.url);
    theirs.push(await pasted(other.page, text, 'textarea.full'));
    await other.context.close();
  }

  const many = generatePlan(MANY, 9);
  const { page, context } = await pane();
  await paste(page, many);
  await toTree(page);
  const find = await typing(page, page.getByRole('searchbox'), '养老服务中心');
  await page.getByRole('searchbox').fill('');
  const scroll = await frames(page, page.getByRole('tree'));
  await page
    .getByRole('treeitem', { level: 3 })
    .first()
    .click({ position: { x: 60, y: 12 } });
  const fold = page.getByRole('button', { name: new RegExp(`^${TEXTS.plan.edit.words}`) });
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  const sentence = await typing(page, page.getByLabel(TEXTS.plan.edit.text, { exact: true }), TYPED);
  /** Opens the window of a fact from the measure's page, types in it, and closes it without keeping what was typed. */
  const inWindow = async (fact: 'owners' | 'due' | 'target', typed: string): Promise<Delays> => {
    await page.locator(`[data-chip^="${fact}"]`).first().click();
    const box = page.getByRole('dialog').locator('input').first();
    const taken = await typing(page, box, typed);
    await box.fill('');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    return taken;
  };
  const owner = await inWindow('owners', TYPED);
  const due = await inWindow('due', '2024年12月31日');
  const target = await inWindow('target', '不少于1300人次');
  await context.close();
  const box = await open(plain.url);
  const bare = await typing(box.page, box.page.locator('textarea'), TYPED);
  await box.page.locator('textarea').fill(many);
  const idle = await frames(box.page, box.page.locator('textarea'));
  await box.context.close();

  const loaded = await open(`${site.url}taskpane.html`);
  await loaded.page.waitForLoadState('networkidle');
  const sizes = new Map(
    loaded.requests
      .filter(url => url.startsWith(site.url) && url.endsWith('.js'))
      .map(url => url.slice(site.url.length))
      .map(file => [file, gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length]),
  );
  const loads = (counts: (file: string) => boolean): number =>
    [...sizes].reduce((sum, [file, size]) => sum + (counts(file) ? size : 0), 0);
  // What the limit is for: the program and the words of one language, without which nothing is shown.
  const bytes = loads(file => /^(?:taskpane|texts-\w+)\./.test(file));
  const all = loads(() => true);
  await browser.close();
  site.close();
  plain.close();

  const ms = (numbers: readonly number[]): string => median(numbers).toFixed(0);
  const report = [
    '# Speed and size of the pane',
    '',
    'Made by `npx tsx bench/pane.ts --write`, in Chromium without a window. Milliseconds count only against those of the plain page,',
    'a text box and nothing else, taken in the same run; other work on the machine shows in both.',
    '',
    `From paste to tree, ${name} (${text.length} characters, ${measures(text)} measures), median of ${RUNS}:`,
    '',
    '| | ms |',
    '| --- | ---: |',
    `| the pane; the parser is loaded and started in this time | ${ms(first)} |`,
    `| plain text box | ${ms(theirs)} |`,
    '',
    `From a key to the next frame with a plan of ${measures(many)} measures open, in ms:`,
    '',
    '| typing into | median | 95 of 100 | longest |',
    '| --- | ---: | ---: | ---: |',
    line('the search box of the tree', find),
    line('the sentence of a measure', sentence),
    line('the window of its owners', owner),
    line('the window of its due date', due),
    line('the window of its target', target),
    line('a plain text box', bare),
    '',
    `Frames while the wheel turns over the tree, and over a plain text box with the same plan, in ms:`,
    '',
    '| scrolling | median | 95 of 100 | longest |',
    '| --- | ---: | ---: | ---: |',
    line('the tree', scroll),
    line('a plain text box', idle),
    '',
    `First load: ${(bytes / 1024).toFixed(1)} KB of script, gzipped, the program and the words of one language; the build refuses more`,
    `than ${BUDGET / 1024} KB. ${(all / 1024).toFixed(1)} KB with the first page, when nothing more is asked for.`,
    '',
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) fs.writeFileSync(path.join(ROOT, 'docs/bench-pane.md'), report);
  if (bytes > BUDGET) process.exitCode = 1;
}

void main();
