/**
 * Scores the parser on the annotated real plans in the shapes in which they arrive, beside their plain text:
 * `npx tsx bench/given.ts [--misses] [--libreoffice]`. Needs the project's shared folder beside the checkout. Word documents are made with
 * automatic numbers and read as files; with `--libreoffice` they are saved anew by it first. Markup goes the way of a paste.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readDocx, type GivenText } from '../src/input';
import { plainly } from '../src/input/given';
import { givenPaste } from '../src/input/paste';
import { parsePlan, toGuide } from '../src/plan';
import { asDocx, HTML_SHAPES } from './shapes';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');
const scorer = path.join(shared, 'eval/score.mjs');
const flags = new Set(process.argv.slice(2));

(globalThis as { DOMParser?: unknown }).DOMParser = new JSDOM('').window.DOMParser;

/** The same document as LibreOffice writes it. */
function resaved(bytes: Uint8Array): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-given-'));
  const file = path.join(folder, 'in.docx');
  fs.writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', path.join(folder, 'out'), file],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  const out = fs.readFileSync(path.join(folder, 'out/in.docx'));
  fs.rmSync(folder, { recursive: true });
  return out;
}

const WAYS: Readonly<Record<string, (text: string) => GivenText>> = {
  text: text => plainly(text),
  docx: text => readDocx(asDocx(text)),
  ...(flags.has('--libreoffice') ? { 'docx by LibreOffice': (text: string) => readDocx(resaved(asDocx(text))) } : {}),
  ...Object.fromEntries(
    // What comes with it as plain text has no numbers: the markup has to give them.
    Object.entries(HTML_SHAPES).map(([name, make]) => [`paste ${name}`, (text: string) => givenPaste('', make(text))]),
  ),
};

/** Rows of the scorer's table: plan and figures. */
function scored(way: (text: string) => GivenText): { readonly rows: readonly string[]; readonly printed: string } {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-given-'));
  const texts = path.join(shared, 'plans');
  const names = fs.readdirSync(texts).filter(file => file.endsWith('.txt'));
  for (const file of names) {
    const { text, hints } = way(fs.readFileSync(path.join(texts, file), 'utf8'));
    fs.writeFileSync(
      path.join(out, file.replace(/\.txt$/, '.json')),
      JSON.stringify(toGuide(parsePlan(text, { hints }))),
    );
  }
  const args = [
    scorer,
    path.join(shared, 'gold'),
    out,
    ...names.map(n => n.slice(0, -4)),
    ...(flags.has('--misses') ? ['--misses'] : []),
  ];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  fs.rmSync(out, { recursive: true });
  return { printed, rows: printed.split('\n').filter(l => /\s(?:\d+\.\d|–)/.test(l) && !/^[#+~-]/.test(l)) };
}

if (!fs.existsSync(scorer)) {
  console.log(`given: ${path.relative(root, scorer)} is missing; nothing was scored.`);
} else {
  const figures = (row: string): number[] =>
    [...row.slice(14).matchAll(/\d+\.\d|–/g)].map(m => (m[0] === '–' ? NaN : Number(m[0])));
  const plain = scored(WAYS['text'] ?? plainly).rows;
  for (const [name, way] of Object.entries(WAYS)) {
    const { rows, printed } = scored(way);
    const lower = rows.filter((row, i) =>
      figures(row).some((figure, axis) => figure < (figures(plain[i] ?? '')[axis] ?? 0)),
    );
    console.log(
      `${name}: ${lower.length === 0 ? 'as the text on every axis of every plan' : 'lower than the text in'}`,
    );
    lower.forEach(row => console.log(`  ${row}\n  ${plain[rows.indexOf(row)] ?? ''} (text)`));
    console.log(`  ${rows[rows.length - 1] ?? ''}`);
    if (flags.has('--misses') && lower.length > 0) console.log(printed);
  }
}
