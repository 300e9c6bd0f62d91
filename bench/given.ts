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
import { scorePlans, type ScoreRow } from '../test/support/yardsticks';
import { asDocx, HTML_SHAPES } from './shapes';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');
const gold = path.join(shared, 'gold');
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

/** The plans of the shared folder in one shape, as they are scored. */
function scored(way: (text: string) => GivenText): ReturnType<typeof scorePlans> {
  const texts = path.join(shared, 'plans');
  const plans = new Map(
    fs
      .readdirSync(texts)
      .filter(file => file.endsWith('.txt'))
      .map(file => {
        const { text, hints } = way(fs.readFileSync(path.join(texts, file), 'utf8'));
        return [file.slice(0, -4), toGuide(parsePlan(text, { hints }))];
      }),
  );
  return scorePlans(plans, gold, ...(flags.has('--misses') ? ['--misses'] : []));
}

const line = ([name, ...figures]: ScoreRow): string =>
  [name.padEnd(14), ...figures.map(figure => (figure?.toFixed(1) ?? '–').padStart(13))].join(' ');

if (!fs.existsSync(gold)) {
  console.log(`given: ${path.relative(root, gold)} is missing; nothing was scored.`);
} else {
  const plain = scored(WAYS['text'] ?? plainly).rows;
  for (const [name, way] of Object.entries(WAYS)) {
    const { rows, printed } = scored(way);
    const isLower = ([, ...figures]: ScoreRow, i: number): boolean => {
      const [, ...asText]: ScoreRow = plain[i] ?? [''];
      return figures.some((figure, axis) => figure !== null && figure < (asText[axis] ?? 0));
    };
    const lower = rows.flatMap((row, i) => (isLower(row, i) ? [i] : []));
    console.log(
      `${name}: ${lower.length === 0 ? 'as the text on every axis of every plan' : 'lower than the text in'}`,
    );
    const said = (list: readonly ScoreRow[], i: number): string => line(list[i] ?? ['']);
    for (const i of lower) console.log(`  ${said(rows, i)}\n  ${said(plain, i)} (text)`);
    console.log(`  ${said(rows, rows.length - 1)}`);
    if (flags.has('--misses') && lower.length > 0) console.log(printed);
  }
}
