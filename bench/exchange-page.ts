/**
 * The files page with 60 departments and 10,000 rows in Chromium: how long each step takes, whether the page answers meanwhile, and
 * what it costs in memory: `npx tsx bench/exchange-page.ts [--rows 2500] [--write]`. One line per step as it goes; a step that has not
 * ended after five minutes, or says that something went wrong, ends the run. `--write` renews that part of docs/bench-exchange.md.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { FILES_TEXTS } from '../src/i18n/files';
import { build, serve } from '../workbench/page/site';

const ROOT = path.resolve(__dirname, '..');
const DOC = path.join(ROOT, 'docs/bench-exchange.md');
const PAGE_HEAD = '## The files page';
const rowsAt = process.argv.indexOf('--rows');
const ROWS = rowsAt === -1 ? 10_000 : Number(process.argv[rowsAt + 1]);
const DEPARTMENTS = 60;
const WAIT = { timeout: 300_000 };
const texts = FILES_TEXTS.en;

interface Figure {
  readonly step: string;
  readonly seconds: number;
  /** Longest that the page drew or heard nothing, in milliseconds. */
  readonly longest: number;
  /** Such times of more than 50 ms in all, in milliseconds. */
  readonly blocked: number;
  /** Peak of the renderer with its worker, MB. */
  readonly peak: number;
}

/** Resident memory of the renderers below this process, in MB. */
function rendererMemory(): number {
  const parents = new Map<number, number>();
  const renderers: [number, number][] = [];
  for (const name of fs.readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (command.includes('--type=renderer'))
        renderers.push([Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024]);
    } catch {
      // Gone meanwhile.
    }
  }
  const ours = (pid: number): boolean => pid === process.pid || (pid > 1 && ours(parents.get(pid) ?? 0));
  return Math.max(0, ...renderers.filter(([pid]) => ours(pid)).map(([, size]) => size));
}

/** Long tasks of the page since it was last asked, in milliseconds. */
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

async function measured(page: Page, step: string, work: () => Promise<void>): Promise<Figure> {
  await longTasks(page);
  let peak = rendererMemory();
  const sampler = setInterval(() => (peak = Math.max(peak, rendererMemory())), 200);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampler);
  const tasks = await longTasks(page);
  const figure = {
    step,
    seconds,
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, task) => sum + task, 0),
    peak,
  };
  console.log(JSON.stringify(figure));
  return figure;
}

/** Seconds from pressing Stop to the page saying so, in the middle of some work; null where the work was done before. */
async function stopping(page: Page, begin: () => Promise<void>): Promise<number | null> {
  const panel = page.locator('[role=tabpanel]:not([hidden])');
  await begin();
  const stop = panel.getByRole('button', { name: texts.stop });
  try {
    await stop.waitFor({ timeout: 5000 });
    const start = performance.now();
    await stop.click({ timeout: 5000 });
    await panel.getByText(texts.stopped).waitFor({ timeout: 10_000 });
    const seconds = (performance.now() - start) / 1000;
    console.log(JSON.stringify({ step: 'stop', seconds }));
    return seconds;
  } catch {
    console.log(JSON.stringify({ step: 'stop', seconds: null }));
    return null;
  }
}

const stopped = (seconds: number | null): string => (seconds === null ? 'over before' : `${seconds.toFixed(2)} s`);

async function walk(page: Page, folder: string): Promise<readonly string[]> {
  const visible = page.locator('[role=tabpanel]:not([hidden])');
  const give = (title: string, files: string | readonly string[]) =>
    visible.locator(`input[type=file][aria-label="${title}"]`).setInputFiles(files as string[]);
  const read = () =>
    visible
      .getByText(new RegExp(`: ${ROWS}`))
      .or(visible.getByText(ROWS.toLocaleString('en')))
      .first()
      .waitFor(WAIT);
  const master = path.join(folder, 'master.xlsx');
  const figures: Figure[] = [];
  const make = visible.getByRole('button', { name: texts.out.make(DEPARTMENTS) });
  figures.push(
    await measured(page, 'read the master', async () => {
      await give(texts.master.label, master);
      await make.waitFor(WAIT);
    }),
  );
  const stopMaking = await stopping(page, () => make.click());
  await visible.getByLabel(texts.out.period).fill('2024-09');
  figures.push(
    await measured(page, `make ${DEPARTMENTS} forms and the master`, async () => {
      await make.click();
      await visible.getByText(texts.out.keepTitle).waitFor(WAIT);
    }),
  );
  await page.getByRole('tab', { name: texts.tabs.back }).click();
  const back = fs.readdirSync(path.join(folder, 'back')).map(name => path.join(folder, 'back', name));
  await give(texts.master.label, master);
  await read();
  await give(texts.back.returns, back);
  const compare = visible.getByRole('button', { name: texts.back.read });
  const stopReading = await stopping(page, () => compare.click());
  figures.push(
    await measured(page, `read and compare ${back.length} forms`, async () => {
      await compare.click();
      await visible.getByText(texts.back.nothingYet).waitFor(WAIT);
    }),
  );
  await page.getByRole('tab', { name: new RegExp(`^${texts.back.lists.changes}`) }).click();
  figures.push(
    await measured(page, 'filter the list of changes', async () => {
      await visible.getByLabel(texts.back.filter).fill('9999-1');
      await visible.getByText(/^\d+ of \d+/).waitFor(WAIT);
    }),
  );
  figures.push(
    await measured(page, 'merge', async () => {
      await visible.getByRole('button', { name: texts.back.merge, exact: true }).click();
      await visible.getByRole('button', { name: texts.back.saveMaster }).waitFor(WAIT);
    }),
  );
  return [
    '| step | seconds | longest task ms | all long tasks ms | peak MB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...figures.map(
      f =>
        `| ${f.step} | ${f.seconds.toFixed(1)} | ${Math.round(f.longest)} | ${Math.round(f.blocked)} | ${Math.round(f.peak)} |`,
    ),
    '',
    `From pressing Stop to the page saying so: ${stopped(stopMaking)} while forms were made, ${stopped(stopReading)} while returned files were read.`,
  ];
}

async function main(args: readonly string[]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exchange-page-'));
  const tsx = require.resolve('tsx/cli');
  execFileSync(process.execPath, [
    tsx,
    path.join(__dirname, 'exchange.ts'),
    '--prepare',
    folder,
    String(ROWS),
    String(DEPARTMENTS),
  ]);
  const site = await serve(await build());
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1100, height: 800 } });
  await page.addInitScript(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver(list => found.push(...list.getEntries().map(entry => entry.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(`${site.url}files.html`);
  await page.getByRole('tablist').first().waitFor();
  const table = await walk(page, folder);
  await browser.close();
  site.close();
  fs.rmSync(folder, { recursive: true, force: true });
  const text = [
    PAGE_HEAD,
    '',
    `Written by \`npx tsx bench/exchange-page.ts --write\`: ${ROWS} rows, ${DEPARTMENTS} departments, Chromium, everything in the page and its worker.`,
    'A long task is a time of more than 50 ms in which the page draws nothing and hears nothing.',
    '',
    `Node ${process.version}, ${os.cpus()[0]?.model ?? ''}, ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1) ?? ''}.`,
    '',
    ...table,
    '',
  ].join('\n');
  console.log(text);
  if (!args.includes('--write')) return;
  const before = fs.readFileSync(DOC, 'utf8');
  const at = before.indexOf(PAGE_HEAD);
  fs.writeFileSync(DOC, `${(at < 0 ? before : before.slice(0, at)).trimEnd()}\n\n${text}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
