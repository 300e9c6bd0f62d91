/**
 * A bulletin over 10,000 rows against `status --json` over the same rows: `npx tsx bench/bulletin.ts [--write]`. Whole commands in
 * pairs, one after the other, from the file to the output, and the work alone, best of five; processor time. `--write` renews
 * docs/bench-bulletin.md.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { statusJson } from '../src/cli/status-report';
import { closePeriod } from '../src/ledger/period/close';
import { computeRows } from '../src/ledger/status/compute';
import { serialOf } from '../src/ledger/dates/serial';
import type { Ledger } from '../src/ledger/types';
import { bulletinJson, composeBulletin } from '../src/report/bulletin/compose';
import { comparableSnapshots } from '../src/report/bulletin/earlier';
import { docText } from '../src/report/doc/text';
import type { LedgerRead } from '../src/workbook/read/ledger';
import { buildWorkbook } from '../src/workbook/build';
import { writeWorkbook } from '../src/xlsx';
import { cli } from '../test/support/cli';
import { row, settings } from '../test/support/rows';

const ROWS = 10_000;
const RUNS = 5;
const PAIRS = 3;
const asOf = serialOf(2023, 9, 30);

const rows = Array.from({ length: ROWS }, (_, i) =>
  row({
    key: `k${String(i).padStart(7, '0')}`,
    order: i + 1,
    no: `${Math.floor(i / 20) + 1}-${(i % 20) + 1}`,
    section: `板块${i % 8}`,
    item: `任务${Math.floor(i / 20)}`,
    measure: `第${i + 1}项举措，按季度推进`,
    kind: i % 3 === 0 ? 'count' : i % 3 === 1 ? 'task' : 'level',
    comparator: i % 3 === 1 ? null : '>=',
    target: i % 3 === 1 ? null : 100,
    unit: i % 3 === 1 ? null : '个',
    actual: i % 3 === 1 || i % 11 === 0 ? null : (i * 7) % 120,
    self: i % 3 === 1 ? ((i * 13) % 101) / 100 : null,
    problem: i % 9 === 0 ? '资金尚未落实' : null,
    lead: `单位${i % 40}`,
    due: serialOf(2023, i % 5 === 0 ? 6 : 12, 30),
  }),
);
const open: Ledger = {
  lang: 'zh-CN',
  meta: { title: '计划', issuer: '办公室', year: 2023, fingerprint: 'f' },
  rows,
  departments: [],
  settings: settings(),
};
const ledger = closePeriod(open, { asOf: serialOf(2023, 6, 30) }).ledger;
const read = { ledger, notes: [], fresh: [], withoutFormulas: [] } as unknown as LedgerRead;

function best(work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const { user } = process.cpuUsage();
    work();
    least = Math.min(least, (process.cpuUsage().user - user) / 1000);
  }
  return least;
}

const status = best(() =>
  JSON.stringify(statusJson(read, computeRows(ledger.rows, ledger.settings, asOf), asOf), null, 1),
);
const earlier = comparableSnapshots(ledger, asOf);
const alone = best(() => docText(composeBulletin(ledger, { asOf, kind: 'notice' }).doc));
const compared = best(() => {
  const made = composeBulletin(ledger, { asOf, kind: 'notice', earlier, check: true });
  return docText(made.doc) + JSON.stringify(bulletinJson(made), null, 1);
});
const ratio = (ms: number): string => (ms / status).toFixed(2);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-'));
const OPTIONS = ['m.xlsx', '--as-of', '2023-09-30'];
const COMMANDS = {
  '`bulletin --json`': ['bulletin', ...OPTIONS, '--json'],
  '`bulletin --out F.txt`': ['bulletin', ...OPTIONS, '--out', 'f.txt', '--force'],
  '`bulletin --out F.docx`': ['bulletin', ...OPTIONS, '--out', 'f.docx', '--force'],
};

/** Milliseconds of a command in this process: starting Node and loading the program are not in it. */
async function spent(args: readonly string[]): Promise<number> {
  const { user } = process.cpuUsage();
  const done = await cli(folder, args);
  if (done.status !== 0) throw new Error(done.err);
  return (process.cpuUsage().user - user) / 1000;
}

async function pairs(args: readonly string[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (let i = 0; i < PAIRS; i++) {
    const one = await spent(['status', ...OPTIONS, '--json']);
    found.push((await spent(args)) / one);
  }
  return found.sort((a, b) => a - b);
}

async function main(): Promise<void> {
  fs.writeFileSync(path.join(folder, 'm.xlsx'), await writeWorkbook(buildWorkbook(ledger, { asOf })));
  for (const args of Object.values(COMMANDS)) await spent(args);
  const whole: string[] = [];
  for (const [name, args] of Object.entries(COMMANDS)) {
    const found = await pairs(args);
    const [least, middle, most] = [0, PAIRS >> 1, PAIRS - 1].map(i => (found[i] ?? NaN).toFixed(2));
    whole.push(`| ${name} | ${middle} | ${least}–${most} |`);
  }
  const lines = [
    '# Bulletin',
    '',
    `${ROWS} rows, processor time. Whole commands, each in a pair with a whole \`status --json\`, median and range of ${PAIRS} pairs:`,
    '',
    '| | times `status --json` | range |',
    '| --- | --- | --- |',
    ...whole,
    '',
    `The work alone without reading the file, which takes most of any command, best of ${RUNS}:`,
    '',
    '| | times `status --json` |',
    '| --- | --- |',
    `| bulletin as text | ${ratio(alone)} |`,
    `| compared with the last period, with its check list and as JSON | ${ratio(compared)} |`,
    '',
  ];
  console.log(lines.join('\n'), `\n(${status.toFixed(0)} ms)`);
  if (process.argv.includes('--write'))
    fs.writeFileSync(path.join(__dirname, '../docs/bench-bulletin.md'), lines.join('\n'));
  fs.rmSync(folder, { recursive: true });
}
void main();
