#!/usr/bin/env node
// Scores many renderings of the same plans in different forms (forms/FORM/NAME.txt with FORM/NAME.json as gold).
//   node score-forms.mjs FORMS_DIR PRED_DIR [--json] [--all] [--each]
// PRED_DIR/FORM/NAME.json is the guide's form, as `parse --json` prints it. Prints each form whose items F1 is below 95 (--all: every form), worst first,
// then the mean over forms, the worst form, and how many renderings collapse (items F1 below 50). --json: the last line is that summary as JSON.
// --each: the summary names every rendering with its items F1, too (FORM/NAME: percent, null where there is nothing to count).
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const flags = new Set(process.argv.slice(2).filter(a => a.startsWith('--')));
const [forms, pred] = process.argv.slice(2).filter(a => !a.startsWith('--'));
if (!forms || !pred) {
  console.error('usage: score-forms.mjs FORMS_DIR PRED_DIR [--json] [--all] [--each]');
  process.exit(2);
}
const scorer = path.join(path.dirname(fileURLToPath(import.meta.url)), 'score.mjs');
const AXES = ['items', 'paths', 'measures', 'owners'];
const what = Object.fromEntries(
  (fs.existsSync(path.join(forms, 'index.json'))
    ? JSON.parse(fs.readFileSync(path.join(forms, 'index.json'), 'utf8'))
    : []
  ).map(e => [e.form, e.what]),
);
const rows = [];
const each = {};
let renderings = 0,
  collapsed = 0;
for (const form of fs
  .readdirSync(forms)
  .filter(f => fs.statSync(path.join(forms, f)).isDirectory())
  .sort()) {
  const out = execFileSync('node', [scorer, path.join(forms, form), path.join(pred, form), '--json'], {
    encoding: 'utf8',
  })
    .trimEnd()
    .split('\n');
  const t = JSON.parse(out.at(-1));
  const names = fs.readdirSync(path.join(forms, form)).filter(f => f.endsWith('.json'));
  // The scorer prints its plans in the order of their names.
  const figures = out.slice(1, -2).map(l => {
    const c = l.slice(14).trim().split(/\s+/)[1];
    return c === '–' ? null : +c;
  });
  names
    .map(f => f.slice(0, -5))
    .sort()
    .forEach((name, i) => (each[`${form}/${name}`] = figures[i]));
  const items = figures.filter(v => v !== null);
  renderings += items.length;
  collapsed += items.filter(v => v < 50).length;
  rows.push({ form, ...Object.fromEntries(AXES.map(a => [a, 100 * t[a]])), worst: Math.min(...items) });
}
rows.sort((a, b) => a.items - b.items);
const cell = v => v.toFixed(1).padStart(9);
console.log(['form'.padEnd(30), ...AXES.map(a => a.padStart(9)), 'worst'.padStart(9)].join(''), ' what');
for (const r of rows.filter(r => flags.has('--all') || r.items < 95))
  console.log(
    [r.form.padEnd(30), ...AXES.map(a => cell(r[a])), cell(r.worst)].join(''),
    '',
    (what[r.form] ?? '').slice(0, 70),
  );
const mean = a => rows.reduce((s, r) => s + r[a], 0) / rows.length;
const sum = {
  forms: rows.length,
  renderings,
  ...Object.fromEntries(AXES.map(a => [a, +mean(a).toFixed(1)])),
  worstForm: +rows[0].items.toFixed(1),
  formsBelow80: rows.filter(r => r.items < 80).length,
  collapsed,
  ...(flags.has('--each') ? { each } : {}),
};
console.log(JSON.stringify(sum));
