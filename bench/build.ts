/**
 * Speed and size of `build` against exceljs writing the same sheets: `npx tsx bench/build.ts [--write]`. Each figure comes from a
 * process of its own, the best of three. `--write` renews docs/bench-build.md.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildLedger } from '../src/ledger/rows/build';
import { parsePlan } from '../src/plan';
import { buildWorkbook } from '../src/workbook/build';
import { writeWorkbook } from '../src/xlsx';
import { writeWithExceljs } from './exceljs-book';
import { syntheticPlan } from './synthetic';
import { asSerialDay } from '../src/ledger/dates/serial';

const root = path.resolve(__dirname, '..');
const AS_OF = asSerialDay(45_473);
const RUNS = 3;
const ROWS = 10_000;

/** Tried one after the other: all of `build`, its last step alone, and exceljs on the same sheets. */
const STEPS = ['build', 'write', 'exceljs'] as const;
type Step = (typeof STEPS)[number];

interface Figure {
  readonly rows: number;
  readonly seconds: number;
  /** Peak of the process, MB. */
  readonly peak: number;
  readonly bytes: number;
}

/** The longest of the real plans beside the project, where they are; else of our own samples. */
function longestPlan(): string {
  const real = path.resolve(root, '../shared/plans');
  const [folder, pattern] = fs.existsSync(real) ? [real, /^00[0-4]_.*\.txt$/] : [path.join(root, 'seeds'), /\.txt$/];
  const texts = fs
    .readdirSync(folder)
    .filter(name => pattern.test(name))
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

const CASES: Readonly<Record<string, () => string>> = {
  'longest plan': longestPlan,
  [`${ROWS} rows`]: () => syntheticPlan(ROWS),
};

const specOf = (text: string) =>
  buildWorkbook(buildLedger(parsePlan(text), { lang: 'zh-CN', settings: { asOf: AS_OF } }), { asOf: AS_OF });
const megabytes = () => process.resourceUsage().maxRSS / 1024;

async function measure(name: string, step: Step): Promise<Figure> {
  const text = CASES[name]?.() ?? '';
  // exceljs gets the finished sheets: only its own work is timed.
  const ready = step === 'build' ? null : specOf(text);
  const start = performance.now();
  const spec = ready ?? specOf(text);
  const bytes = await (step === 'exceljs' ? writeWithExceljs(spec) : writeWorkbook(spec));
  const seconds = (performance.now() - start) / 1000;
  const matrix = spec.sheets.find(sheet => sheet.id === 'matrix')?.tables[0]?.area;
  return { rows: matrix ? matrix.bottom - matrix.top : 0, seconds, peak: megabytes(), bytes: bytes.length };
}

function inItsOwnProcess(name: string, step: Step): Figure {
  const tsx = require.resolve('tsx/cli');
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, [tsx, __filename, '--one', name, step], { encoding: 'utf8' });
    return JSON.parse(printed.trim().split('\n').pop() ?? '') as Figure;
  });
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

const two = (n: number): string => n.toFixed(2);

function report(): string {
  const lines = Object.keys(CASES).flatMap(name => {
    const figures = STEPS.map(step => [step, inItsOwnProcess(name, step)] as const);
    const peer = figures.find(([step]) => step === 'exceljs')?.[1];
    return figures.map(([step, figure]) => {
      const ratios =
        peer && step !== 'exceljs' ? [two(figure.seconds / peer.seconds), two(figure.peak / peer.peak)] : ['', ''];
      const shown = [
        name,
        figure.rows,
        step,
        two(figure.seconds),
        ratios[0],
        Math.round(figure.peak),
        ratios[1],
        Math.round(figure.bytes / 1024),
      ];
      return `| ${shown.join(' | ')} |`;
    });
  });
  return [
    '# Speed and size of `build`',
    '',
    'Made by `npx tsx bench/build.ts --write`: each figure from a process of its own, the best of three by time.',
    `Node ${process.versions.node}, ${process.platform} ${process.arch}.`,
    '',
    '- `build`: text → plan → ledger → sheets → file, all of it.',
    '- `write`: sheets → file alone.',
    '- `exceljs`: exceljs 4.4 writes the same sheets: values, formulas with results, styles, widths, groups, heights, merged cells,',
    '  tables, validations, conditional formats, names, panes, page set-up. It leaves out what it cannot do: charts, the formulas',
    '  that fill table columns, the mark that keeps `=…` a text after editing, own properties. Parsing is not in its time.',
    '- Ratios are ours ÷ exceljs, below 1 is better. Peak is the process’s largest resident size, with Node and tsx.',
    '',
    '| case | rows | step | seconds | ratio | peak MB | ratio | file KB |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const [flag, name = '', step = ''] = process.argv.slice(2);
  if (flag === '--one') {
    const known = STEPS.find(one => one === step);
    if (known) console.log(JSON.stringify(await measure(name, known)));
    return;
  }
  const text = report();
  console.log(text);
  if (flag === '--write') fs.writeFileSync(path.join(root, 'docs/bench-build.md'), text);
}

void main();
