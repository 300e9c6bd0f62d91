/**
 * A line for every file that `build`, `split`, `collect`, `period`, `bulletin` and `parse` make of the sample plans, and of the plans
 * in `../shared` where these are there, in both languages, on one day: the hash of its bytes. A change that is none of behaviour
 * leaves the list as it was:
 *
 *     npx tsx bench/bytes.ts > before.txt          # then change something
 *     npx tsx bench/bytes.ts | diff before.txt -
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COMMANDS } from '../src/cli/commands';
import { run } from '../src/cli/run';
import { serialOf } from '../src/ledger/dates/serial';

const ROOT = path.resolve(__dirname, '..');
const FOLDERS = [path.join(ROOT, 'seeds'), path.resolve(ROOT, '../shared/plans')].filter(fs.existsSync);
const LANGS = ['zh-CN', 'en'];
const DAY = '2024-06-15';

const plans = FOLDERS.flatMap(folder =>
  fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => path.join(folder, name)),
);

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** Runs a command in a folder; what it prints is part of what it makes. */
async function call(cwd: string, args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line.replaceAll(cwd, '.'));
  const status = await run(COMMANDS, args, {
    env: {},
    cwd,
    today: () => serialOf(2024, 6, 15),
    stdin: () => Promise.resolve(new Uint8Array(0)),
    out: say,
    err: say,
  });
  return [status, ...lines].join('\n');
}

async function made(plan: string, lang: string): Promise<void> {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'bytes-'));
  const common = ['--lang', lang];
  const calls: readonly (readonly string[])[] = [
    ['parse', plan, '--json', ...common],
    ['build', plan, '-o', 'matrix.xlsx', ...common],
    ['split', 'matrix.xlsx', '-o', 'out', '--period', '2024-06', ...common],
  ];
  const label = `${path.basename(plan)} ${lang}`;
  for (const args of calls) console.log(`${label} ${args[0]} ${hash(await call(cwd, args))}`);
  const out = path.join(cwd, 'out');
  const forms = fs.existsSync(out) ? fs.readdirSync(out).filter(name => name.endsWith('.xlsx')) : [];
  const after: readonly (readonly string[])[] = [
    ['collect', 'matrix.xlsx', ...forms.map(name => path.join('out', name)), '-o', 'merged.xlsx', ...common],
    ['period', 'matrix.xlsx', '--as-of', DAY, '-o', 'period.xlsx', ...common],
    ['bulletin', 'matrix.xlsx', '--as-of', DAY, '--out', 'bulletin.docx', '--check', ...common],
    ['status', 'matrix.xlsx', '--json', ...common],
  ];
  for (const args of after) console.log(`${label} ${args[0]} ${hash(await call(cwd, args))}`);
  const files = fs.readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of files.filter(name => fs.statSync(path.join(cwd, name)).isFile()))
    console.log(`${label} ${name} ${hash(fs.readFileSync(path.join(cwd, name)))}`);
  fs.rmSync(cwd, { recursive: true });
}

async function main(): Promise<void> {
  for (const plan of plans) for (const lang of LANGS) await made(plan, lang);
}

void main();
