/**
 * Revising a large plan: `npx tsx bench/revise.ts [--write]`. Processor time of aligning and merging alone, best of three, and how much
 * of what was reported is with its sentence afterwards. `--write` renews docs/bench-revise.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { revise } from '../src/ledger/revise/revise';
import { dice, edited, EDITS, model, reword, type Model } from '../test/support/plan-edits';
import { judge, ledgerOf, reported, tally } from '../test/support/revision-laws';

const ROWS = 10_000;
/** Tasks that give about that many rows. */
const TASKS = 3_700;
const RUNS = 3;

const roll = dice(20241122);
const before = model(roll, TASKS);
const book = reported(before);

const inOtherWords = (plan: Model): Model => ({
  ...plan,
  parts: plan.parts.map(part => ({
    ...part,
    groups: part.groups.map(group => ({
      heading: reword({ id: 0, text: group.heading, targets: [] }, roll).text,
      sentences: group.sentences.map(one => reword(one, roll)),
    })),
  })),
});
const manyEdits = (plan: Model, count: number): Model =>
  Array.from({ length: count }).reduce<Model>(now => edited(now, EDITS[roll(EDITS.length)] ?? 'swap', roll), plan);

const CASES: readonly (readonly [string, Model])[] = [
  ['the same plan', before],
  ['numbered otherwise', edited(before, 'renumber', roll)],
  ['600 edits of all kinds', manyEdits(before, 600)],
  ['sections in reverse order', { ...before, parts: [...before.parts].reverse() }],
  ['every sentence and heading in other words, 5 to 40 %', inOtherWords(before)],
];

const share = (part: number, all: number): string => (all === 0 ? '' : `${((part / all) * 100).toFixed(2)}%`);

const lines = CASES.map(([name, after]) => {
  const next = ledgerOf(after);
  let least = Infinity;
  let revised = book;
  for (let i = 0; i < RUNS; i++) {
    const from = process.cpuUsage();
    revised = revise(book, next).ledger;
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1e6);
  }
  const counts = tally();
  judge(before, after, book, revised, counts);
  return `| ${[name, next.rows.length, least.toFixed(2), share(counts.stillKept, counts.still), share(counts.rewordedKept, counts.reworded), counts.crossed.length].join(' | ')} |`;
});

const report = `# Revising a plan

Written by \`npx tsx bench/revise.ts --write\`: a matrix of ${book.rows.length} rows (goal: ${ROWS} in at most 2 seconds of processor time), progress in every row, and a new version of its plan. Seconds are processor time of aligning and merging, the best of ${RUNS}. Node ${process.version}.

- \`word for word\`: rows of sentences that are still there and have their own progress. \`in other words\`: the same of reworded ones.
- \`crossed\`: rows with the progress of another indicator or unit.

| new version | rows | seconds | word for word | in other words | crossed |
| --- | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`;
if (process.argv.includes('--write')) fs.writeFileSync(path.resolve(__dirname, '../docs/bench-revise.md'), report);
console.log(report);
