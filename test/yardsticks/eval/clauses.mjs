#!/usr/bin/env node
// Scores the product's reading of single clauses (../cases/clauses.json beside this folder) through its command line.
//   node clauses.mjs [PRODUCT_DIR, default: the current folder] [CLAUSES_JSON] [--misses] [--json] [--keep] [--set=NAME] [--kind=NAME]
// All clauses of one year and language go into one plan file, each as the one sentence of an item of its own; `parse --json` is run once per file.
// Sets: suites (faults that other recognizers' suites showed), varied (the same kinds in other words). --kinds prints clean/all for each kind.
// Entry: {id, set, kind, text, year, lang?: "en", targets: [{comparator, value, upper?, unit, indicator, optional?}],
//         deadlines: [{date?, start?, every?, interval?, standing?, relative?, optional?}]}.
// Alternatives are parted by | (comparator, date, start; an empty alternative: none); date "*" is any. {} is a time that has words but no date.
// optional: finding it or missing it costs nothing. Every clause is scored for both targets and deadlines, so inventions count.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const flags = new Set(process.argv.slice(2).filter(a => a.startsWith('--')));
const [dir = process.cwd(), file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../cases/clauses.json')] =
  process.argv.slice(2).filter(a => !a.startsWith('--'));
const only = [...flags].find(f => f.startsWith('--set='))?.slice(6);
const kind = [...flags].find(f => f.startsWith('--kind='))?.slice(7);
const clauses = JSON.parse(fs.readFileSync(file, 'utf8')).filter(
  c => (only === undefined || c.set === only) && (kind === undefined || c.kind === kind),
);

// Headings without digits, all different, that name no domain: nothing for an indicator to borrow.
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'],
  BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const heading = i => `推进${STEMS[i % 10]}${BRANCHES[i % 12]}${['类', '组', '型', '片'][Math.floor(i / 60) % 4]}事项`;
const HAN = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
];

function planOf(list, year) {
  let text = `临江县${year}年重点工作要点\n\n`;
  const at = [];
  list.forEach((c, i) => {
    if (i % 20 === 0) text += `${HAN[Math.floor(i / 20)]}、${STEMS[Math.floor(i / 20) % 10]}项工作\n\n`;
    text += `${(i % 20) + 1}.${heading(i)}。`;
    at.push([text.length, text.length + c.text.length]);
    text += `${c.text}\n\n`;
  });
  return { text, at };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NATO = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliet'];
function englishPlanOf(list, year) {
  let text = `Linjiang County Annual Work Plan ${year}\n\n`;
  const at = [];
  list.forEach((c, i) => {
    if (i % 20 === 0) text += `Goal ${Math.floor(i / 20) + 1}: Part ${LETTERS[Math.floor(i / 20) % 26]}\n\n`;
    text += `Action ${Math.floor(i / 20) + 1}.${(i % 20) + 1} Matter ${NATO[i % 10]} ${['North', 'South', 'East', 'West'][Math.floor(i / 10) % 4]}. `;
    at.push([text.length, text.length + c.text.length]);
    text += `${c.text}\n\n`;
  });
  return { text, at };
}

const clean = s => (s ?? '').normalize('NFKC').replace(/[\s“”"'‘’]/g, '');
const grams = s => {
  const t = clean(s);
  const out = new Set();
  for (let i = 0; i < t.length - 1; i++) out.add(t.slice(i, i + 2));
  if (t.length === 1) out.add(t);
  return out;
};
const dice = (a, b) => {
  const A = grams(a),
    B = grams(b);
  if (!A.size || !B.size) return A.size === B.size ? 1 : 0;
  let n = 0;
  for (const x of A) if (B.has(x)) n++;
  return (2 * n) / (A.size + B.size);
};
const same = (a, b) =>
  (a == null && b == null) || (a != null && b != null && Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b)));
const among = (said, got) =>
  String(said)
    .split('|')
    .includes(got ?? '');

const targetFits = (g, p) => same(g.value, p.value) && same(g.upper, p.upper) && clean(g.unit) === clean(p.unit);
const deadlineFits = (g, p) => {
  if (g.date === '*') return true;
  const field = k => (g[k] === undefined ? p[k] === undefined : among(g[k], p[k] === undefined ? '' : String(p[k])));
  // A start that is not asked for is no fault where the last day agrees.
  return (
    ['date', 'every', 'interval', 'standing', 'relative'].every(field) &&
    (g.start === undefined || among(g.start, p.start))
  );
};
function pair(gold, pred, fits, score = () => 0) {
  const pairs = [];
  gold.forEach((g, i) =>
    pred.forEach((p, j) => {
      if (fits(g, p)) pairs.push([(g.optional ? 0 : 2) + score(g, p), i, j]);
    }),
  );
  pairs.sort((a, b) => b[0] - a[0]);
  const gi = new Set(),
    pj = new Set(),
    out = [];
  for (const [, i, j] of pairs) {
    if (gi.has(i) || pj.has(j)) continue;
    gi.add(i);
    pj.add(j);
    out.push([gold[i], pred[j]]);
  }
  return { out, missed: gold.filter((_, i) => !gi.has(i)), extra: pred.filter((_, j) => !pj.has(j)) };
}

const sums = {};
const fresh = () => ({
  target: { tp: 0, fp: 0, fn: 0 },
  deadline: { tp: 0, fp: 0, fn: 0 },
  comparator: { ok: 0, bad: 0 },
  indicator: { exact: 0, near: 0, far: 0 },
  clean: 0,
  of: 0,
});
const misses = [];
const kinds = {};
for (const key of [...new Set(clauses.map(c => `${c.year} ${c.lang ?? 'zh'}`))]) {
  const list = clauses.filter(c => `${c.year} ${c.lang ?? 'zh'}` === key);
  const { year, lang = 'zh' } = list[0];
  const { text, at } = (lang === 'en' ? englishPlanOf : planOf)(list, year);
  const tmp = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'clauses-')), `plan-${year}-${lang}.txt`);
  fs.writeFileSync(tmp, text);
  const plan = JSON.parse(
    execFileSync('npm', ['run', '-s', 'mubiao', '--', 'parse', tmp, '--json'], {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
  if (flags.has('--keep')) console.log(`kept ${tmp}`);
  else fs.rmSync(path.dirname(tmp), { recursive: true });
  list.forEach((c, i) => {
    const sum = (sums[c.set] ??= fresh());
    const [from, to] = at[i];
    const here = x => x.span.start >= from && x.span.start < to;
    const t = pair(c.targets, plan.targets.filter(here), targetFits, (g, p) => dice(g.indicator, p.indicator));
    const d = pair(c.deadlines, plan.deadlines.filter(here), deadlineFits);
    const before = misses.length;
    const note = (what, x) =>
      misses.push(`${c.id} ${what} ${typeof x === 'string' ? x : JSON.stringify(x)}\n     ${c.text}`);
    const brief = p => ({
      comparator: p.comparator,
      value: p.value,
      upper: p.upper,
      unit: p.unit,
      indicator: p.indicator,
      kind: p.kind,
      rule: p.rule,
      doubtful: p.doubtful,
    });
    const time = p => ({
      date: p.date,
      start: p.start,
      every: p.every,
      interval: p.interval,
      standing: p.standing,
      relative: p.relative,
      quote: p.quote,
      rule: p.rule,
    });
    for (const [g, p] of t.out)
      if (!g.optional) {
        sum.target.tp++;
        if (among(g.comparator, p.comparator)) sum.comparator.ok++;
        else {
          sum.comparator.bad++;
          note('comparator', `want ${g.comparator} got ${p.comparator} (${g.value}${g.unit})`);
        }
        const s = dice(g.indicator, p.indicator);
        if (clean(g.indicator) === clean(p.indicator)) sum.indicator.exact++;
        else if (s >= 0.5) {
          sum.indicator.near++;
          note('indicator~', `want ${g.indicator} got ${p.indicator}`);
        } else {
          sum.indicator.far++;
          note('indicator', `want ${g.indicator} got ${p.indicator} (${g.value}${g.unit})`);
        }
      }
    for (const g of t.missed)
      if (!g.optional) {
        sum.target.fn++;
        note('target missed', g);
      }
    // What the product itself marks as doubtful is shown to the office as a question; an invented one counts all the same.
    for (const p of t.extra) {
      sum.target.fp++;
      note('target extra', brief(p));
    }
    for (const [g] of d.out) if (!g.optional) sum.deadline.tp++;
    for (const g of d.missed)
      if (!g.optional) {
        sum.deadline.fn++;
        note('deadline missed', g);
      }
    for (const p of d.extra) {
      sum.deadline.fp++;
      note('deadline extra', time(p));
    }
    sum.of++;
    const good = !misses.slice(before).some(m => !/^\S+ indicator~/.test(m));
    if (good) sum.clean++;
    const k = (kinds[c.kind ?? '-'] ??= [0, 0]);
    if (good) k[0]++;
    k[1]++;
  });
}
const pr = ({ tp, fp, fn }) =>
  `P ${(tp / Math.max(1, tp + fp)).toFixed(3)} R ${(tp / Math.max(1, tp + fn)).toFixed(3)} (right ${tp}, extra ${fp}, missed ${fn})`;
if (flags.has('--misses')) console.log(misses.join('\n'));
for (const [set, sum] of Object.entries(sums)) {
  console.log(`[${set}] clauses without any fault ${sum.clean}/${sum.of}`);
  console.log(`  targets (value, upper, unit)  ${pr(sum.target)}`);
  console.log(
    `    comparator right ${sum.comparator.ok}, wrong ${sum.comparator.bad}; indicator exact ${sum.indicator.exact}, near ${sum.indicator.near}, far ${sum.indicator.far}`,
  );
  console.log(`  deadlines                     ${pr(sum.deadline)}`);
}
if (flags.has('--kinds'))
  for (const [k, [ok, all]] of Object.entries(kinds)) console.log(`${k.padEnd(24)} ${ok}/${all}`);
if (flags.has('--json')) console.log(JSON.stringify(sums));
