/**
 * Letters of a large plan: `npx tsx bench/duties.ts [--write]`. Processor time of what the tab 督办 and the command `letters` do on a day
 * on which half of the rows are overdue. `--write` renews docs/bench-duties.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { asSerialDay, serialOf } from '../src/ledger/dates/serial';
import type { DutyAct } from '../src/ledger/duties/acts';
import { carryOut } from '../src/ledger/duties/carry-out';
import { proposalsFor } from '../src/ledger/duties/letters';
import { buildLedger } from '../src/ledger/rows/build';
import { parsePlan } from '../src/plan';
import '../src/plan/parts';
import { docxText } from '../src/input';
import { writeDocument } from '../src/docx/document';
import { lettersDoc } from '../src/report/letters/letter';
import { dutyLists } from '../src/ui/duties/lists';
import { syntheticPlan } from './synthetic';

const ROWS = 10_000;
const RUNS = 3;
const DAY = asSerialDay(serialOf(2024, 11, 30));

const built = buildLedger(parsePlan(syntheticPlan(ROWS)), { lang: 'zh-CN' });
const ledger = { ...built, settings: { ...built.settings, asOf: DAY } };
const options = { moment: DAY, who: '办公室' };

const lines: string[] = [];
/** Runs a step and notes its least processor time. */
async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  let [least, done] = [Infinity, await work()];
  for (let i = 0; i < RUNS; i++) {
    const from = process.cpuUsage();
    done = await work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1e6);
  }
  lines.push(`| ${what} | ${least.toFixed(2)} |`);
  return done;
}

async function measure(): Promise<void> {
  const { letters } = await timed('what the day asks for', () => proposalsFor(ledger, DAY));
  const act: DutyAct = {
    act: 'issue',
    day: DAY,
    letters: letters.map(({ type, level, unit, rows }) => ({ type, level, unit, keys: rows.map(row => row.key) })),
  };
  const nothing = carryOut(ledger, [], options);
  await timed('its lists, before anything is entered', () => dutyLists(ledger, nothing, DAY));
  const carried = await timed(`all ${letters.length} letters entered at once`, () => carryOut(ledger, [act], options));
  if (carried.letters.length !== letters.length)
    throw new Error(`${carried.letters.length} of ${letters.length} letters`);
  await timed('the lists with all of them sent', () => dutyLists(carried.ledger, carried, DAY));
  const papers = await timed('all of them written as one .docx', () =>
    writeDocument(lettersDoc(carried.ledger, carried.letters, DAY)),
  );
  const words = docxText(papers);
  const last = carried.letters.at(-1)?.id ?? '';
  if (!words.includes(last)) throw new Error(`${last} is not in the .docx`);
}

function report(): void {
  const text = `# Letters of a day

Written by \`npx tsx bench/duties.ts --write\`: a matrix of ${ledger.rows.length} rows, half of them overdue (goal: each step in at most 10 seconds). Seconds of processor time, the best of ${RUNS}. Node ${process.version}.

| step | seconds |
| --- | ---: |
${lines.join('\n')}
`;
  if (process.argv.includes('--write')) fs.writeFileSync(path.join(__dirname, '../docs/bench-duties.md'), text);
  console.log(text);
}

void measure().then(report);
