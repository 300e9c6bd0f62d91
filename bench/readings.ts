/**
 * Whether the parser still reads everything alike: `npx tsx bench/readings.ts KEPT [--plans=FOLDER]`. Where the file KEPT is not there
 * yet, it gets a line for every phrase of the tests and every plan and round, with all that is read of it; where it is, each reading
 * that is another now is printed, before and after, from the first difference on. A change that is none of behaviour prints none.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { ENTRY, examples, read, type Parser } from './examples';

const root = path.resolve(__dirname, '..');
const [kept, ...options] = process.argv.slice(2);
/** Characters printed of a text, and of a reading on each side of the first difference. */
const SHOWN = 160;

interface Kept {
  readonly text: string;
  readonly said: string;
}

function differ(before: string, after: string): void {
  let at = 0;
  while (before[at] === after[at]) at++;
  const from = Math.max(0, at - SHOWN / 2);
  console.log(`  before …${before.slice(from, at + SHOWN)}\n  after  …${after.slice(from, at + SHOWN)}`);
}

async function main(): Promise<void> {
  if (!kept) throw new Error('npx tsx bench/readings.ts KEPT: say which file holds the readings');
  const built = esbuild.buildSync({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const module = { exports: {} as Parser };
  new Function('module', 'exports', built.outputFiles[0]?.text ?? '')(module, module.exports);
  const readNow = (text: string, whole: boolean): string => read(module.exports, text, whole);
  if (!fs.existsSync(kept)) {
    const { phrases, plans } = await examples(
      options.filter(o => o.startsWith('--plans=')).map(o => o.slice('--plans='.length)),
    );
    const out = fs.openSync(kept, 'w');
    for (const [texts, whole] of [[phrases, false] as const, [plans, true] as const])
      for (const text of texts) fs.writeSync(out, `${JSON.stringify({ whole, text, said: readNow(text, whole) })}\n`);
    fs.closeSync(out);
    console.log(`${phrases.length} phrases and ${plans.length} plans kept`);
    return;
  }
  const lines = fs.readFileSync(kept, 'utf8').trimEnd().split('\n');
  let others = 0;
  for (const line of lines) {
    const { whole, text, said } = JSON.parse(line) as Kept & { readonly whole: boolean };
    const now = readNow(text, whole);
    if (now === said) continue;
    others++;
    console.log(`${text.slice(0, SHOWN).replaceAll('\n', '⏎')}`);
    differ(said, now);
  }
  console.log(`${lines.length} readings, ${others} read otherwise`);
}

void main();
