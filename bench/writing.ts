/**
 * Writing a plan and saving a row, from the button to the words, as somebody sees it in the workbench, beside the same writing without
 * a page: `npx tsx bench/writing.ts [--write]`. Seconds are those of this machine; processor time and requests say more.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { serveBench } from '../test/e2e/bench-page';
import { launch } from '../test/e2e/chromium';
import { stage } from './stage';
import { syntheticPlan } from './synthetic';
import { withoutPage, type WritingCost, type WritingCosts } from './writing-node';
import { inPane, type WritingSeen } from './writing-page';

/** Rows of the plans, with the seconds that writing one may take; how often each is written. */
const SIZES = [
  { rows: 40, limit: 3, times: 2 },
  { rows: 162, limit: 8, times: 1 },
] as const;
/** Rows saved one after the other in each book, and the seconds that one may take. */
const SAVED = 3;
const SAVE_LIMIT = 0.5;

const medianOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Each figure's own median. */
function median(costs: readonly WritingCost[]): WritingCost {
  const of = (figure: (cost: WritingCost) => number) => medianOf(costs.map(figure));
  return { ms: of(c => c.ms), cpu: of(c => c.cpu), requests: of(c => c.requests), kilobytes: of(c => c.kilobytes) };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const line = (what: string, limit: string, pane: WritingCost, plain: WritingCost): string =>
  `| ${what} | ${limit} | ${seconds(pane.ms)} | ${seconds(pane.cpu)} | ${pane.requests} | ${Math.round(pane.kilobytes)} ` +
  `| ${seconds(plain.ms)} | ${seconds(plain.cpu)} | ${plain.requests} |`;

async function main(): Promise<void> {
  const site = await stage('workbench built', 120, serveBench);
  const browser = await stage('browser started', 60, launch);
  const lines: string[] = [];
  let seen: WritingSeen | undefined;
  // The first book is slow in Node as well as in the page: programs are compiled as they are first used.
  await stage('first book in Node', 60, () => withoutPage(syntheticPlan(10), 1));
  await stage('first book in the pane', 120, () => inPane(browser, site, syntheticPlan(10), 1));
  for (const { rows, limit, times } of SIZES) {
    const text = syntheticPlan(rows);
    const pane: WritingSeen[] = [];
    for (let time = 0; time < times; time++)
      pane.push(await stage(`${rows} rows in the pane`, 120, () => inPane(browser, site, text, SAVED)));
    const plain: WritingCosts[] = [];
    for (let time = 0; time < times; time++)
      plain.push(await stage(`${rows} rows in Node`, 60, () => withoutPage(text, SAVED)));
    const of = (figure: (one: WritingSeen | (typeof plain)[number]) => readonly WritingCost[]) =>
      [median(pane.flatMap(figure)), median(plain.flatMap(figure))] as const;
    lines.push(
      line(`${rows} rows written`, `≤ ${limit}`, ...of(one => [one.first])),
      line(`one of ${rows} rows saved`, `≤ ${SAVE_LIMIT}`, ...of(one => one.rows)),
      line(`the same ${rows} rows written again`, '', ...of(one => [one.again])),
    );
    seen = pane[0];
  }
  await browser.close();
  site.close();
  const report = [
    '# Writing, from the button to “written”',
    '',
    'Made by `npx tsx bench/writing.ts --write`: the workbench in Chromium, Microsoft’s client and our host on a calculating engine, all on',
    'one thread, beside the pane’s own port on the same client and host in Node, without page or grid, in the same run.',
    `Node ${process.versions.node}; the slower of ${SIZES[0].times} books of ${SIZES[0].rows} rows, ${SIZES[1].times} book of ${SIZES[1].rows}; ${SAVED} rows saved in each, their median. Excel calculates and draws faster than this host, and a request costs it more.`,
    `Load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores; above one for each core the seconds say little, processor seconds and requests still do.`,
    'Processor seconds are those of all processes of the browser, or of Node, until the words stand there. The grid is drawn once the add-in',
    'rests, a third of a second after its last request, as Excel draws when its screen is no longer held; formulas are calculated before.',
    '',
    '| what | wanted, s | pane, s | processor, s | requests | kB | no page, s | processor, s | requests |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    '## What is said meanwhile',
    '',
    ...(seen
      ? [
          `The first words stand there ${Math.round(seen.told.first.first)} ms after the button; the longest time without other words is`,
          `${seconds(seen.told.first.silence)} s of ${seconds(seen.first.ms)} (${SIZES[1].rows} rows):`,
          '',
          ...seen.told.first.lines.map(words => `- ${words}`),
        ]
      : []),
    '',
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) writeFileSync(path.join(__dirname, '../docs/bench-writing.md'), report);
  process.exit(0);
}

if (require.main === module)
  main().catch((problem: unknown) => {
    console.error(problem);
    process.exit(1);
  });
