#!/usr/bin/env node
// Scores parsed plans against hand annotations (annotation-guide.md).
//   node score.mjs GOLD_DIR PRED_DIR [name ...]
// An annotation without `targets` or `deadlines` says nothing about them: these axes are not counted for it.
// Both folders hold NAME.json in the guide's form. Prints one row per plan and a total; with --misses, also what was missed or invented.
// Exit status 0 always: the caller judges. With --json the last line is the totals as JSON.
import fs from 'node:fs';
import path from 'node:path';

const flags = new Set(process.argv.slice(2).filter(a => a.startsWith('--')));
const [goldDir, predDir, ...names] = process.argv.slice(2).filter(a => !a.startsWith('--'));
if (!goldDir || !predDir) {
  console.error('usage: score.mjs GOLD_DIR PRED_DIR [name ...] [--misses] [--json]');
  process.exit(2);
}
const list = names.length
  ? names
  : fs
      .readdirSync(goldDir)
      .filter(f => f.endsWith('.json'))
      .map(f => f.slice(0, -5))
      .sort();

const clean = s =>
  (s ?? '')
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/g, '')
    .replace(/[。.;,:、!?]+$/, '');
const canonPath = p => clean(p).replace(/[()]/g, m => m);
const num = v => (v === null || v === undefined || v === '' ? null : Number(v));
const same = (a, b) =>
  (a === null && b === null) || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
const unit = u =>
  clean(u)
    .replace('個', '个')
    .replace('項', '项')
    .replace('門', '门')
    .replace('場', '场')
    .replace('圓', '元')
    .replace('個百分點', '个百分点')
    .replace('个百分點', '个百分点')
    .replace(/^percent(age)?$/, '%');
// A bare number, a floor and "strictly more" are the same promise for scoring; so are a ceiling and "strictly less".
const cls = c => ({ '=': 'floor', '>=': 'floor', '>': 'floor', '<=': 'ceil', '<': 'ceil' })[c] ?? c;
const bigrams = s => {
  const t = clean(s);
  const out = new Set();
  for (let i = 0; i < t.length - 1; i++) out.add(t.slice(i, i + 2));
  if (t.length === 1) out.add(t);
  return out;
};
const dice = (a, b) => {
  const A = bigrams(a),
    B = bigrams(b);
  if (!A.size || !B.size) return A.size === B.size ? 1 : 0;
  let n = 0;
  for (const x of A) if (B.has(x)) n++;
  return (2 * n) / (A.size + B.size);
};
const overlap = (a, b) => {
  const A = bigrams(a),
    B = bigrams(b);
  let n = 0;
  for (const x of A) if (B.has(x)) n++;
  return n / Math.max(1, Math.min(A.size, B.size));
};

/** One-to-one matching, best score first; returns pairs and leftovers. */
function match(gold, pred, score) {
  const pairs = [];
  gold.forEach((g, i) =>
    pred.forEach((p, j) => {
      const s = score(g, p);
      if (s > 0) pairs.push([s, i, j]);
    }),
  );
  pairs.sort((a, b) => b[0] - a[0]);
  const gi = new Set(),
    pj = new Set(),
    out = [];
  for (const [s, i, j] of pairs) {
    if (gi.has(i) || pj.has(j)) continue;
    gi.add(i);
    pj.add(j);
    out.push([gold[i], pred[j], s]);
  }
  return { pairs: out, missed: gold.filter((_, i) => !gi.has(i)), extra: pred.filter((_, j) => !pj.has(j)) };
}
const tally = () => ({ tp: 0, fn: 0, fp: 0 });
const prf = t => {
  const p = t.tp / Math.max(1, t.tp + t.fp),
    r = t.tp / Math.max(1, t.tp + t.fn);
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : t.tp + t.fp + t.fn ? 0 : 1 };
};
const AXES = ['sections', 'items', 'paths', 'measures', 'owners', 'targets', 'tuples', 'kinds', 'deadlines'];
const total = Object.fromEntries(AXES.map(a => [a, tally()]));
const rows = [];

for (const name of list) {
  const gold = JSON.parse(fs.readFileSync(path.join(goldDir, name + '.json'), 'utf8'));
  const file = path.join(predDir, name + '.json');
  const pred = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : { sections: [], items: [], targets: [], deadlines: [] };
  const t = Object.fromEntries(AXES.map(a => [a, tally()]));
  const notes = [];
  const count = (axis, m, isOptional = g => g.optional) => {
    for (const [g] of m.pairs) if (!isOptional(g)) t[axis].tp++;
    for (const g of m.missed)
      if (!isOptional(g)) {
        t[axis].fn++;
        notes.push(`- ${axis} missed ${JSON.stringify(g)}`);
      }
    for (const p of m.extra) {
      t[axis].fp++;
      notes.push(`+ ${axis} extra ${JSON.stringify(p).slice(0, 300)}`);
    }
  };

  count(
    'sections',
    match(gold.sections ?? [], pred.sections ?? [], (g, p) =>
      dice(g.title, p.title) >= 0.9 && clean(g.number) === clean(p.number) ? 1 : 0,
    ),
  );

  // An item is found if its heading is; whether it also hangs in the right place is the axis 'paths'.
  const items = match(gold.items ?? [], pred.items ?? [], (g, p) => {
    const here = canonPath(g.path) === canonPath(p.path),
      alike = dice(g.heading, p.heading);
    return alike >= 0.8 || (here && alike > 0.5) ? alike + (here ? 1 : 0) : 0;
  });
  count('items', items);
  for (const g of items.missed)
    if (!g.optional) {
      t.measures.fn++;
      t.paths.fn++;
      t.owners.fn += (g.owners ?? []).length;
    }
  for (const g of items.missed) if (!g.optional && g.kinds) t.kinds.fn += g.kinds.length;
  for (const p of items.extra) t.owners.fp += (p.owners ?? []).length;
  for (const [g, p] of items.pairs) {
    if (g.optional) continue;
    if (canonPath(g.path) === canonPath(p.path)) t.paths.tp++;
    else {
      t.paths.fn++;
      t.paths.fp++;
      notes.push(`~ path want ${g.path} got ${p.path} (${g.heading})`);
    }
    const n = Array.isArray(p.measures) ? p.measures.length : p.measures;
    if (n === g.measures) t.measures.tp++;
    else {
      t.measures.fn++;
      t.measures.fp++;
      notes.push(`~ measures ${g.path} want ${g.measures} got ${n}`);
    }
    if (g.kinds) {
      const got = p.kinds ?? (Array.isArray(p.measures) ? p.measures.map(m => m.kind) : []);
      g.kinds.forEach((k, i) => {
        if (got.length === g.kinds.length && k.split('|').includes(got[i])) t.kinds.tp++;
        else {
          t.kinds.fn++;
          t.kinds.fp++;
          notes.push(
            `~ kind ${g.path} measure ${i + 1} want ${k} got ${got.length === g.kinds.length ? got[i] : `${got.length} kinds for ${g.kinds.length} measures`}`,
          );
        }
      });
    }
    const own = match(g.owners ?? [], p.owners ?? [], (a, b) =>
      clean(a.name) === clean(b.name) && a.role === b.role ? 1 : 0,
    );
    count('owners', own);
  }

  // Targets: value (and upper) must agree, in the same item or the same words; an optional gold target absorbs a prediction without counting it.
  const place = (g, p) => (canonPath(g.item) === canonPath(p.item) ? 0.5 : 0) + overlap(g.quote, p.quote);
  const tm = match(gold.targets ?? [], pred.targets ?? [], (g, p) =>
    place(g, p) >= 0.5 && same(num(g.value), num(p.value)) && same(num(g.upper), num(p.upper))
      ? 1 + place(g, p) + dice(g.indicator, p.indicator)
      : 0,
  );
  count('targets', tm);
  for (const [g, p] of tm.pairs) {
    if (g.optional) continue;
    const ok =
      cls(g.comparator) === cls(p.comparator) &&
      unit(g.unit) === unit(p.unit) &&
      (dice(g.indicator, p.indicator) >= 0.6 || overlap(g.indicator, p.indicator) >= 0.8);
    if (ok) t.tuples.tp++;
    else {
      t.tuples.fn++;
      t.tuples.fp++;
      notes.push(
        `~ tuple want ${g.comparator} ${g.value} ${g.unit} ${g.indicator} | got ${p.comparator} ${p.value} ${p.unit} ${p.indicator}`,
      );
    }
  }
  for (const [g, p] of tm.pairs)
    if (!g.optional && g.kind) {
      if (g.kind === p.kind) t.kinds.tp++;
      else {
        t.kinds.fn++;
        t.kinds.fp++;
        notes.push(`~ kind of target want ${g.kind} got ${p.kind} (${g.quote})`);
      }
    }
  t.tuples.fn += tm.missed.filter(g => !g.optional).length;
  t.tuples.fp += tm.extra.length;

  const when = d =>
    d.standing
      ? 'standing'
      : d.relative
        ? 'relative'
        : [d.date ?? '', d.every ? `${d.interval ?? 1}${d.every}` : ''].join('|');
  count(
    'deadlines',
    match(gold.deadlines ?? [], pred.deadlines ?? [], (g, p) =>
      place(g, p) >= 0.5 && when(g) === when(p) ? 1 + place(g, p) : 0,
    ),
  );

  if (gold.targets === undefined) t.targets = t.tuples = tally();
  if (gold.deadlines === undefined) t.deadlines = tally();
  for (const a of AXES) for (const k of ['tp', 'fn', 'fp']) total[a][k] += t[a][k];
  rows.push([name, t]);
  if (flags.has('--misses')) {
    console.log(`# ${name}`);
    notes.forEach(n => console.log(n));
  }
}
const pct = x => (100 * x).toFixed(1).padStart(6);
console.log(['plan'.padEnd(14), ...AXES.map(a => (a + ' F1').padStart(13))].join(' '));
const line = (n, t) =>
  console.log(
    [
      n.slice(0, 14).padEnd(14),
      ...AXES.map(a => (t[a].tp + t[a].fn + t[a].fp ? pct(prf(t[a]).f) : '     –').padStart(13)),
    ].join(' '),
  );
rows.forEach(([n, t]) => line(n, t));
line('TOTAL', total);
if (flags.has('--json'))
  console.log(JSON.stringify(Object.fromEntries(AXES.map(a => [a, +prf(total[a]).f.toFixed(4)]))));
