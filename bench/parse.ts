/**
 * Speed, growth and size of the parser: `npx tsx bench/parse.ts [--write]`. The peer is @microsoft/recognizers-text-suite
 * (number, percentage, date-time, Chinese) on the same texts in the same run: it finds numbers and times, no outline, comparator,
 * indicator or owner. `--write` renews docs/bench-parse.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import * as esbuild from 'esbuild';
import type * as PlanModule from '../src/plan';
import { generatePlan } from './plan-generator';

interface Recognizers {
  readonly Culture: { readonly Chinese: string };
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
  recognizeDateTime(text: string, culture: string): unknown[];
}

const root = path.resolve(__dirname, '..');
const RUNS = 5;

function texts(): [string, string][] {
  const real = path.resolve(root, '../shared/plans');
  const folder = fs.existsSync(real) ? real : path.join(root, 'test/plans');
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => [path.basename(name, '.txt').slice(0, 24), fs.readFileSync(path.join(folder, name), 'utf8')]);
}

/** The parser as it ships: one minified file, without what a runner of TypeScript puts around each function and import. */
function shipped(): { readonly code: Uint8Array; readonly parsePlan: typeof PlanModule.parsePlan } {
  const build = (format: 'esm' | 'cjs'): Uint8Array =>
    esbuild.buildSync({
      entryPoints: [path.join(root, 'src/plan/index.ts')],
      bundle: true,
      minify: true,
      format,
      target: 'es2022',
      charset: 'utf8',
      write: false,
    }).outputFiles[0]?.contents ?? new Uint8Array();
  const module = { exports: {} as typeof PlanModule };
  vm.runInThisContext(`(function (module, exports) {${Buffer.from(build('cjs')).toString('utf8')}\n})`)(
    module,
    module.exports,
  );
  return { code: build('esm'), parsePlan: module.exports.parsePlan };
}

const { code, parsePlan } = shipped();

/** Least processor time of several warm runs, milliseconds: unlike the clock's it does not grow when others use the machine. */
function best(work: () => void, runs = RUNS): number {
  work();
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Least time of each text, after so many rounds over all of them. */
function timed(all: readonly [string, string][], work: (text: string) => void, rounds: number, runs: number): number[] {
  for (let i = 0; i < rounds; i++) for (const [, text] of all) work(text);
  return all.map(([, text]) => best(() => work(text), runs));
}

function againstPeer(): { rows: string[]; ratio: number } {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package is CommonJS with broken types
  const suite = require('@microsoft/recognizers-text-suite') as Recognizers;
  const zh = suite.Culture.Chinese;
  const all = texts();
  const recognize = (text: string): void => {
    suite.recognizeNumber(text, zh);
    suite.recognizePercentage(text, zh);
    suite.recognizeDateTime(text, zh);
  };
  const mines = timed(all, parsePlan, 10, 30);
  const peers = timed(all, recognize, 2, 3);
  const rows: string[] = [];
  let ours = 0;
  let theirs = 0;
  for (const [i, [name, text]] of all.entries()) {
    const [mine = 0, peer = 0] = [mines[i], peers[i]];
    ours += mine;
    theirs += peer;
    rows.push(`| ${name} | ${text.length} | ${mine.toFixed(2)} | ${peer.toFixed(1)} | ${(peer / mine).toFixed(0)} |`);
  }
  rows.push(`| all | | ${ours.toFixed(1)} | ${theirs.toFixed(0)} | **${(theirs / ours).toFixed(0)}** |`);
  return { rows, ratio: theirs / ours };
}

function growth(): string[] {
  const small = Array.from({ length: 20 }, (_, i) => generatePlan(10_000, i + 1));
  const perCharacter =
    best(() => small.forEach(text => parsePlan(text))) / small.reduce((n, text) => n + text.length, 0);
  return [100_000, 1_000_000].map(size => {
    const text = generatePlan(size, 77);
    const time = best(() => parsePlan(text), 3);
    const linear = perCharacter * text.length;
    return `| ${text.length} | ${time.toFixed(0)} | ${linear.toFixed(0)} | ${((100 * time) / linear).toFixed(0)} % |`;
  });
}

const size = (): string =>
  `${(code.length / 1024).toFixed(1)} KB minified, ${(zlib.gzipSync(code, { level: 9 }).length / 1024).toFixed(1)} KB gzipped`;

const { rows } = againstPeer();
const report = [
  '# Speed of the parser',
  '',
  'Written by `npx tsx bench/parse.ts --write`. Times are the least processor time of several warm runs, in milliseconds; figures count only against each other. Both are read as they ship.',
  '',
  'Against @microsoft/recognizers-text-suite (number, percentage, date-time; Chinese). It finds numbers and times only: no outline, comparator, indicator, owner or kind.',
  '',
  '| plan | characters | ours | peer | times faster |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...rows,
  '',
  'Growth, on generated plans no two passages of which are alike; linear is what twenty plans of 10,000 characters foretell:',
  '',
  '| characters | ms | linear | share |',
  '| ---: | ---: | ---: | ---: |',
  ...growth(),
  '',
  `Size of \`src/plan\`, bundled: ${size()}.`,
  '',
].join('\n');
console.log(report);
if (process.argv.includes('--write')) fs.writeFileSync(path.join(root, 'docs/bench-parse.md'), report);
