/**
 * A bulletin over 10,000 rows against `status --json` over the same rows: `npx tsx bench/bulletin.ts [--write]`. Processor time without
 * reading the file, best of five; `--write` renews docs/bench-bulletin.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { statusJson } from '../src/cli/status-report';
import { closePeriod } from '../src/ledger/period/close';
import { computeRows } from '../src/ledger/status/compute';
import { serialOf } from '../src/ledger/dates/serial';
import type { Ledger } from '../src/ledger/types';
import { bulletinJson, composeBulletin } from '../src/report/bulletin/compose';
import { comparable } from '../src/report/bulletin/earlier';
import { docText } from '../src/report/doc/text';
import type { LedgerRead } from '../src/workbook/read/ledger';
import { row, settings } from '../test/support/rows';

const ROWS = 10_000;
const RUNS = 5;
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
const earlier = comparable(ledger, asOf);
const alone = best(() => docText(composeBulletin(ledger, { asOf, kind: 'notice' }).doc));
const compared = best(() => {
  const made = composeBulletin(ledger, { asOf, kind: 'notice', earlier, check: true });
  return docText(made.doc) + JSON.stringify(bulletinJson(made), null, 1);
});
const ratio = (ms: number): string => (ms / status).toFixed(2);
const lines = [
  '# Bulletin',
  '',
  `${ROWS} rows, processor time of the work alone, best of ${RUNS}: reading the file takes most of either command, and a whole \`bulletin --json\` costs about what a whole \`status --json\` does.`,
  '',
  '| | times `status --json` |',
  '| --- | --- |',
  '| `status --json` | 1.00 |',
  `| bulletin as text | ${ratio(alone)} |`,
  `| compared with the last period, with its check list and as JSON | ${ratio(compared)} |`,
  '',
];
console.log(lines.join('\n'), `\n(${status.toFixed(0)} ms)`);
if (process.argv.includes('--write'))
  fs.writeFileSync(path.join(__dirname, '../docs/bench-bulletin.md'), lines.join('\n'));
