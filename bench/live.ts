/**
 * What keeping the matrix alive costs: `npx tsx bench/live.ts [ROWS] [--write]`. From the last keystroke to the written stamp, and one
 * edit against comparing the whole matrix, in the same book and run. Microsoft's client on the workbench host.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepAlive, PAUSE_MS, type LiveReport, type RunExcel } from '../src/excel/live';
import { renderWorkbook } from '../src/excel/render-workbook';
import { columnName } from '../src/ledger/columns/columns';
import { buildWorkbook } from '../src/workbook/build';
import type { SheetId, WorkbookSpec } from '../src/workbook/spec';
import { columnLetters as letters } from '../src/grid/a1';
import { openBook, type Opened } from '../workbench/open';
import { largeLedger } from './excel/write-rows';
import { asSerialDay } from '../src/ledger/dates/serial';

const AS_OF = asSerialDay(46203);
const SHEETS: readonly SheetId[] = ['matrix', 'changes', 'settings', 'departments', 'stamp'];
/** Edits of one kind; the median counts. */
const TIMES = 5;

interface Cost {
  readonly ms: number;
  readonly requests: number;
  readonly kilobytes: number;
}

/** The sheets that filling is about, without looks: writing them is measured elsewhere. */
function bare(spec: WorkbookSpec): WorkbookSpec {
  const sheets = spec.sheets.filter(sheet => SHEETS.includes(sheet.id));
  return {
    ...spec,
    sheets: sheets.map(sheet => ({
      ...sheet,
      validations: [],
      formats: [],
      merges: [],
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: sheet.rows.map(row => ({
        cells: row.cells.map(({ value, formula }) => (formula === undefined ? { value } : { value, formula })),
      })),
    })),
    names: spec.names.filter(name => sheets.some(sheet => name.refersTo.startsWith(`'${sheet.name}'`))),
  };
}

const median = (costs: readonly Cost[]): Cost => {
  const sorted = [...costs].sort((a, b) => a.ms - b.ms);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
};

async function measured({ host }: Opened, work: () => Promise<void>): Promise<Cost> {
  const before = host.traffic.length;
  const from = performance.now();
  await work();
  const traffic = host.traffic.slice(before);
  return {
    ms: performance.now() - from,
    requests: traffic.length,
    kilobytes: traffic.reduce((sum, { up, down }) => sum + up + down, 0) / 1000,
  };
}

interface Figures {
  readonly rows: number;
  readonly edit: Cost;
  readonly block: Cost;
  readonly scan: Cost;
  /** From the keystroke to the stamp in its cell, with the pause. */
  readonly stamp: number;
}

async function figures(count: number): Promise<Figures> {
  const opened = openBook();
  const { host } = opened;
  host.book.calculationMode = 'Manual';
  await renderWorkbook(bare(buildWorkbook(largeLedger(count), { asOf: AS_OF })), { label: 'bench' });
  let told: (report: LiveReport) => void = () => undefined;
  const run: RunExcel = opened.run;
  const keeper = await keepAlive({
    run,
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    moment: () => AS_OF + 0.5,
    name: () => 'bench',
    tell: report => told(report),
    noAnswerMs: 600_000,
  });
  const table = host.book.tables.find(one => one.columns.some(column => column.name === columnName('actual', 'zh-CN')));
  if (!table) throw new Error('No matrix.');
  const column = letters(table.area.left + table.columns.findIndex(c => c.name === columnName('progress', 'zh-CN')));
  const settled = () =>
    new Promise<void>(resolve => {
      let writing = false;
      told = ({ phase }) => {
        writing ||= phase === 'writing';
        if (writing && phase === 'quiet') resolve();
      };
    });
  const edit = async (lines: number, time: number): Promise<{ cost: Cost; total: number }> => {
    const top = table.area.top + 2 + ((time * 997) % (count - lines));
    const done = settled();
    const from = performance.now();
    host.people.type(
      table.sheet.name,
      `${column}${top}:${column}${top + lines - 1}`,
      Array.from({ length: lines }, (_, i) => [`进展 ${time} ${i}`]),
      'pasted',
    );
    const cost = await measured(opened, () => done);
    return { cost: { ...cost, ms: cost.ms - PAUSE_MS }, total: performance.now() - from };
  };
  const edits = [];
  const blocks = [];
  for (let time = 1; time <= TIMES; time++) edits.push(await edit(1, time));
  for (let time = 1; time <= TIMES; time++) blocks.push(await edit(100, time + TIMES));
  const scans = [];
  for (let time = 0; time < TIMES; time++) scans.push(await measured(opened, async () => void (await keeper.scan())));
  await keeper.stop();
  const one = median(edits.map(({ cost }) => cost));
  return {
    rows: count,
    edit: one,
    block: median(blocks.map(({ cost }) => cost)),
    scan: median(scans),
    stamp: one.ms + PAUSE_MS,
  };
}

const ms = (value: number): string => String(Math.round(value));
const line = (rows: number, what: string, { ms: time, requests, kilobytes }: Cost): string =>
  `| ${rows} | ${what} | ${requests} | ${kilobytes.toFixed(kilobytes < 10 ? 1 : 0)} | ${ms(time)} |`;

async function main(): Promise<void> {
  const [rows = '5000'] = process.argv.slice(2).filter(arg => !arg.startsWith('-'));
  const found = [await figures(120), await figures(Number(rows))];
  const large = found[1];
  if (!large) throw new Error('Nothing was measured.');
  const report = [
    '# Keeping the matrix alive',
    '',
    'Made by `npx tsx bench/live.ts --write`: Microsoft’s client against the workbench host, engine calculation off.',
    `Node ${process.versions.node}; medians of ${TIMES}. No network and no Excel: milliseconds are those of client and host; in Excel each request costs more.`,
    '',
    '- `one edit`: a cell of 进展情况 typed; its row read, stamped, logged and noted. Without the pause.',
    '- `block of 100`: a hundred cells pasted.',
    '- `full comparison`: the whole matrix against the last snapshot, nothing to write: what each edit would cost without knowing where it was.',
    '',
    '| rows | what | requests | kB both ways | ms |',
    '| ---: | --- | ---: | ---: | ---: |',
    ...found.flatMap(({ rows: count, edit, block, scan }) => [
      line(count, 'one edit', edit),
      line(count, 'block of 100', block),
      line(count, 'full comparison', scan),
    ]),
    '',
    `With ${large.rows} rows one edit moves 1/${Math.round(large.scan.kilobytes / large.edit.kilobytes)} of the bytes of a full comparison and takes 1/${Math.round(large.scan.ms / large.edit.ms)} of its time.`,
    '',
    '## From the last keystroke to the written stamp',
    '',
    '| rows | pause, ms | work, ms | together, ms |',
    '| ---: | ---: | ---: | ---: |',
    ...found.map(({ rows: count, edit, stamp }) => `| ${count} | ${PAUSE_MS} | ${ms(edit.ms)} | ${ms(stamp)} |`),
    '',
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) writeFileSync(path.join(__dirname, '../docs/bench-live.md'), report);
  process.exit(0);
}

if (require.main === module) void main();
