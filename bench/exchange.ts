/**
 * Speed and size of `split` and `collect` against a plain reader that joins the same returned files with @e965/xlsx:
 * `npx tsx bench/exchange.ts [--write]`. Each figure comes from a process of its own, the best of two. `--write` renews
 * docs/bench-exchange.md.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { buildSync } from 'esbuild';
import { collect, type Returned } from '../src/exchange/collect';
import { updatedMaster, type FileTools, type MasterRead } from '../src/exchange/master';
import { REPORT_KEYS, columnName } from '../src/ledger/columns/columns';
import { split, type Split } from '../src/exchange/split';
import { FORM_KEYS } from '../src/exchange/split/columns';
import { readLedger } from '../src/workbook/read/ledger';
import { patchWorkbook, readWorkbook, writeWorkbook } from '../src/xlsx';
import { BENCH_ON, BENCH_ROOT, prepare } from './exchange-files';

const RUNS = 2;
const STEPS = ['split', 'collect', 'plain join'] as const;
type Step = (typeof STEPS)[number];

/** Rows and departments; the largest is the one that counts, the others show growth. */
const CASES: readonly (readonly [rows: number, departments: number])[] = [
  [2500, 60],
  [10_000, 60],
  [10_000, 15],
];

interface Figure {
  readonly seconds: number;
  /** Peak of the process, MB. */
  readonly peak: number;
  /** Edits that ended in the result as numbers or texts of their cell. */
  readonly edits: number;
}

const masterOf = async (folder: string): Promise<MasterRead & { readonly bytes: Uint8Array }> => {
  const bytes = Uint8Array.from(fs.readFileSync(path.join(folder, 'master.xlsx')));
  const book = await readWorkbook(bytes);
  const read = readLedger(book);
  if (read === null) throw new Error('no master');
  return { ...read, book, bytes };
};
const returns = (folder: string): readonly string[] =>
  fs.readdirSync(path.join(folder, 'back')).map(name => path.join(folder, 'back', name));

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };

/** From the master's bytes to those of every form, the list and the master. */
async function runSplit(folder: string): Promise<number> {
  const master = await masterOf(folder);
  const out: Split = split(master.ledger, { period: '2024-09', asOf: BENCH_ON });
  let bytes = 0;
  for (const { book } of [...out.files, out.list]) bytes += (await writeWorkbook(book)).length;
  bytes += (await updatedMaster(master, out.master, BENCH_ON, tools)).bytes.length;
  return bytes > 0 ? out.batch.rows.length : 0;
}

/** From the bytes of master and returns to those of the merged master, with log and report. */
async function runCollect(folder: string): Promise<number> {
  const master = await masterOf(folder);
  const files: Returned[] = [];
  for (const file of returns(folder))
    files.push({ name: path.basename(file), book: await readWorkbook(fs.readFileSync(file)) });
  const { ledger, report } = collect(master.ledger, files, { today: BENCH_ON, who: null });
  const { bytes, rebuilt } = await updatedMaster(master, ledger, BENCH_ON, tools);
  if (rebuilt) throw new Error('The master was not changed in place.');
  fs.writeFileSync(path.join(folder, 'merged.xlsx'), bytes);
  fs.writeFileSync(path.join(folder, 'report.json'), JSON.stringify(report));
  return report.changes.length + report.questions.length;
}

/**
 * The same files joined plainly: the returned cells go into the master's rows by 行键, whatever they say and whatever stood there,
 * and the workbook is written again.
 */
function runPlain(folder: string): number {
  const master = XLSX.read(fs.readFileSync(path.join(folder, 'master.xlsx')), { cellFormula: true });
  const matrix = Object.values(master.Sheets).reduce((widest, sheet) =>
    (sheet['!ref'] ?? '').length > (widest['!ref'] ?? '').length ? sheet : widest,
  );
  const rows = XLSX.utils.sheet_to_json<unknown[]>(matrix, { header: 1 });
  const heads = (rows[2] ?? []).map(String);
  const keyColumn = heads.indexOf('行键');
  const lines = new Map(rows.map((row, line) => [row[keyColumn], line]));
  const targets = REPORT_KEYS.map(key => [FORM_KEYS.indexOf(key), heads.indexOf(columnName(key, 'zh-CN'))] as const);
  let joined = 0;
  for (const file of returns(folder)) {
    const book = XLSX.read(fs.readFileSync(file));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    for (const row of sheet === undefined ? [] : XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, range: 3 })) {
      const line = lines.get(row[FORM_KEYS.indexOf('key')]);
      if (line === undefined) continue;
      for (const [from, to] of targets) {
        if (row[from] === undefined) continue;
        XLSX.utils.sheet_add_aoa(matrix, [[row[from]]], { origin: { r: line, c: to } });
        joined++;
      }
    }
  }
  const bytes = XLSX.write(master, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
  fs.writeFileSync(path.join(folder, 'joined.xlsx'), bytes);
  return joined;
}

const RUNNERS: Readonly<Record<Step, (folder: string) => Promise<number> | number>> = {
  split: runSplit,
  collect: runCollect,
  'plain join': runPlain,
};

async function measure(folder: string, step: Step): Promise<Figure> {
  const start = performance.now();
  const edits = await RUNNERS[step](folder);
  return { seconds: (performance.now() - start) / 1000, peak: process.resourceUsage().maxRSS / 1024, edits };
}

/** The program as it is shipped: one bundle, which tsx's own wrappers do not slow down. */
function bundle(): string {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'exchange-bench-')), 'bench.js');
  buildSync({
    entryPoints: [__filename],
    outfile: file,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    define: { 'process.env.BENCH_ROOT': JSON.stringify(BENCH_ROOT) },
    external: ['esbuild'],
  });
  return file;
}

let program = '';
const child = (...args: readonly string[]): string => {
  program ||= bundle();
  const env = { ...process.env, NODE_PATH: path.join(BENCH_ROOT, 'node_modules') };
  return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1e8, env });
};

function best(folder: string, step: Step): Figure {
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(child('--one', folder, step).trim().split('\n').pop() ?? '') as Figure,
  );
  return runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

const two = (n: number): string => n.toFixed(2);

function report(): string {
  const table: string[] = [];
  const seconds = new Map<string, number>();
  for (const [rows, departments] of CASES) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exchange-'));
    child('--prepare', folder, String(rows), String(departments));
    const figures = STEPS.map(step => [step, best(folder, step)] as const);
    const peer = figures.find(([step]) => step === 'plain join')?.[1];
    for (const [step, f] of figures) {
      seconds.set(`${rows}/${departments}/${step}`, f.seconds);
      const ratio = step === 'collect' && peer ? two(f.seconds / peer.seconds) : '';
      table.push(`| ${[rows, departments, step, two(f.seconds), ratio, Math.round(f.peak), f.edits].join(' | ')} |`);
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const at = (rows: number, departments: number, step: Step): number =>
    seconds.get(`${rows}/${departments}/${step}`) ?? NaN;
  const growth = (['split', 'collect'] as const).map(step => {
    const inRows = at(10_000, 60, step) / at(2500, 60, step) / 4;
    const inDepartments = at(10_000, 60, step) / at(10_000, 15, step) / 4;
    return `- ${step}: from 2,500 to 10,000 rows ${two(inRows)} times linear; from 15 to 60 departments ${two(inDepartments)} times linear`;
  });
  return [
    '# Bench: out to the departments and back',
    '',
    'Written by `npx tsx bench/exchange.ts --write`; each figure is the best of two processes. `split` reads the master and writes every form, the list and the',
    'master; `collect` reads the master and all returned forms, merges three ways, changes the master’s file in place with its log, reads it once more, and writes the report. The plain join reads the same files with',
    '@e965/xlsx, puts the returned cells into the master by row key, and writes it: no comparison, no reading of words, no log, no report.',
    '',
    `Node ${process.version}, ${os.cpus()[0]?.model ?? ''}, ${os.cpus().length} cores.`,
    '',
    '| rows | departments | step | seconds | of the plain join | peak MB | cells told |',
    '| ---: | ---: | --- | ---: | ---: | ---: | ---: |',
    ...table,
    '',
    'Growth (1.00 is linear):',
    '',
    ...growth,
    '',
    'What the plain join loses: values such as 约3, 八成, 2000万 stay words in a column of numbers; the older value in a supporting unit’s form can overwrite what the lead unit reported;',
    'nothing says what has changed, who changed it, what disagrees, or which file is out of date.',
    '',
  ].join('\n');
}

async function main([mode, folder = '', ...rest]: readonly string[]): Promise<void> {
  if (mode === '--prepare') return prepare(folder, Number(rest[0]), Number(rest[1]));
  if (mode === '--one') {
    console.log(JSON.stringify(await measure(folder, rest[0] as Step)));
    return;
  }
  const text = report();
  console.log(text);
  if (mode !== '--write') return;
  const doc = path.join(BENCH_ROOT, 'docs/bench-exchange.md');
  // What others write into it stays.
  const more = /\n## [\s\S]*$/.exec(fs.readFileSync(doc, 'utf8'))?.[0] ?? '';
  fs.writeFileSync(doc, text + more);
}

void main(process.argv.slice(2));
