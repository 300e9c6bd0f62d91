/**
 * Writing the workbook of a large plan into an open book: round trips, bytes and time, against a writer that adds the rows of
 * the matrix one by one with a request each. Both run on Microsoft's client against the workbench host, engine calculation off.
 *
 *     npx tsx bench/excel/write-rows.ts [rows] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { CHUNK_BYTES } from '../../src/excel/batch';
import { buildLedger } from '../../src/ledger/rows/build';
import type { Ledger } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import type { WorkbookSpec } from '../../src/workbook/spec';
import type { Opened } from '../../workbench/open';
import { openBook } from '../../workbench/open';
import { asRowKey } from '../../src/ledger/rows/key';
import { asSerialDay } from '../../src/ledger/dates/serial';

/** The rows of a sample plan again and again, each time under other keys. */
export function largeLedger(count: number): Ledger {
  const text = readFileSync(path.join(__dirname, '../../seeds/county-running.txt'), 'utf8');
  const ledger = buildLedger(parsePlan(text, { year: 2026 }), {
    lang: 'zh-CN',
    departments: [],
    settings: { asOf: asSerialDay(46203) },
  });
  const rows = Array.from({ length: count }, (_, i) => {
    const row = ledger.rows[i % ledger.rows.length];
    if (!row) throw new Error('The sample plan has no rows.');
    return { ...row, key: asRowKey(`k${i}`), order: i + 1, no: `${i + 1}-1`, actual: i % 2 === 0 ? i % 50 : null };
  });
  return { ...ledger, rows };
}

export interface Cost {
  readonly roundTrips: number;
  readonly megabytes: number;
  readonly largest: number;
  readonly seconds: number;
}

function cost({ host }: Opened, from: number): Cost {
  const up = host.traffic.map(t => t.up);
  const bytes = up.reduce((sum, b) => sum + b, 0);
  const round = (n: number): number => Math.round(n * 100) / 100;
  return {
    roundTrips: up.length,
    megabytes: round(bytes / 1e6),
    largest: round(Math.max(...up) / 1e6),
    seconds: round((performance.now() - from) / 1000),
  };
}

/** Ours: the whole workbook. */
export async function inBlocks(spec: WorkbookSpec): Promise<Cost> {
  const opened = openBook();
  opened.host.book.calculationMode = 'Manual';
  const from = performance.now();
  await renderWorkbook(spec, { label: 'bench' });
  return cost(opened, from);
}

/** Theirs: the table's rows alone, no formats, no other sheets. */
export async function rowByRow(spec: WorkbookSpec): Promise<Cost> {
  const opened = openBook();
  opened.host.book.calculationMode = 'Manual';
  const sheet = spec.sheets.find(s => s.id === 'matrix');
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error('No matrix.');
  const body = sheet.rows
    .slice(table.area.top + 1)
    .map(row => row.cells.map(cell => (cell.formula === undefined ? (cell.value ?? '') : '')));
  const from = performance.now();
  await opened.run(async context => {
    const target = context.workbook.worksheets.add(sheet.name);
    const header = target.getRangeByIndexes(0, 0, 1, table.columns.length);
    header.values = [table.columns.map(c => c.name)];
    const live = target.tables.add(header, true);
    await context.sync();
    for (const row of body) {
      live.rows.add(undefined, [row]);
      await context.sync();
    }
  });
  return cost(opened, from);
}

const line = (what: string, rows: number, c: Cost): string =>
  `| ${what} | ${rows} | ${c.roundTrips} | ${c.megabytes} | ${c.largest} | ${c.seconds} |`;

async function main(): Promise<void> {
  const [rows = '5000'] = process.argv.slice(2).filter(a => !a.startsWith('-'));
  const count = Number(rows);
  const spec = buildWorkbook(largeLedger(count), { asOf: asSerialDay(46203) });
  const ours = await inBlocks(spec);
  const theirs = await rowByRow(spec);
  const allowed = Math.floor(12 + (ours.megabytes * 1e6) / CHUNK_BYTES);
  const report = [
    '# Writing a large plan into an open workbook',
    '',
    'Made by `npx tsx bench/excel/write-rows.ts --write`: Microsoft’s client against the workbench host, engine calculation off.',
    `Node ${process.versions.node}. No network and no Excel: the seconds are those of client and host; in Excel each round trip costs more.`,
    '',
    '- `blocks`: the whole workbook as the add-in writes it: all sheets, formulas, formats, validation, charts, print set-up.',
    '- `row by row`: the rows of the matrix table alone, each added with a request of its own; no formulas, no formats.',
    `- Allowed for \`blocks\`: 12 + bytes / 1.5 MB = ${allowed} round trips.`,
    '',
    '| writer | rows | round trips | MB sent | largest request, MB | seconds |',
    '|---|---|---|---|---|---|',
    line('blocks', count, ours),
    line('row by row', count, theirs),
    '',
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) writeFileSync(path.join(__dirname, '../../docs/bench-excel.md'), report);
  process.exit(0);
}

if (require.main === module) void main();
