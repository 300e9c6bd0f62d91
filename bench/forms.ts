/**
 * Scores the outline on plans whose form alone changes: `npx tsx bench/forms.ts [FOLDER] [--all] [--form=NAME] [--keep=OUT]`. FOLDER
 * holds one folder per form, or one text and annotation per case; default: the real plans' forms in the shared folder beside the
 * checkout, without it those of our own (test/yardsticks/forms). All texts are parsed in this one process.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parsePlan, toGuide } from '../src/plan';

const scorers = path.resolve(__dirname, '../test/yardsticks/eval');
const forms = ['../../shared/forms', '../test/yardsticks/forms']
  .map(f => path.resolve(__dirname, f))
  .find(fs.existsSync);
const args = process.argv.slice(2);
const option = (name: string): string | undefined => args.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = path.resolve(args.find(a => !a.startsWith('--')) ?? forms ?? '.');
const out = option('keep') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-forms-'));
const form = option('form');

/** Parses every text of `from` into the guide's form below `to`. */
function parseAll(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const file of fs.readdirSync(from).filter(f => f.endsWith('.txt')))
    fs.writeFileSync(
      path.join(to, file.replace(/\.txt$/, '.json')),
      JSON.stringify(toGuide(parsePlan(fs.readFileSync(path.join(from, file), 'utf8')))),
    );
}

const folders = fs.readdirSync(folder).filter(f => fs.statSync(path.join(folder, f)).isDirectory());
if (form !== undefined || folders.length === 0) {
  const from = form === undefined ? folder : path.join(folder, form);
  parseAll(from, out);
  console.log(
    execFileSync('node', [path.join(scorers, 'score.mjs'), from, out, '--misses'], { encoding: 'utf8' }).trimEnd(),
  );
} else {
  for (const f of folders) parseAll(path.join(folder, f), path.join(out, f));
  const flags = args.filter(a => a === '--all');
  console.log(
    execFileSync('node', [path.join(scorers, 'score-forms.mjs'), folder, out, ...flags], {
      encoding: 'utf8',
    }).trimEnd(),
  );
}
if (option('keep') === undefined) fs.rmSync(out, { recursive: true });
