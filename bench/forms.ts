/**
 * Scores the outline on plans whose form alone changes: `npx tsx bench/forms.ts [FOLDER] [--all] [--form=NAME] [--keep=OUT]`. FOLDER
 * holds one folder per form, or one text and annotation per case; default: the real plans' forms in the shared folder beside the
 * checkout, without it those of our own (test/yardsticks/forms). All texts are parsed in this one process.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { evaluate, parseFolder } from '../test/support/yardsticks';

const forms = ['../../shared/forms', '../test/yardsticks/forms']
  .map(f => path.resolve(__dirname, f))
  .find(fs.existsSync);
const args = process.argv.slice(2);
const option = (name: string): string | undefined => args.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = path.resolve(args.find(a => !a.startsWith('--')) ?? forms ?? '.');
const out = option('keep') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-forms-'));
const form = option('form');

const folders = fs.readdirSync(folder).filter(f => fs.statSync(path.join(folder, f)).isDirectory());
if (form !== undefined || folders.length === 0) {
  const from = form === undefined ? folder : path.join(folder, form);
  parseFolder(from, out);
  console.log(evaluate('score.mjs', from, out, '--misses'));
} else {
  for (const f of folders) parseFolder(path.join(folder, f), path.join(out, f));
  console.log(evaluate('score-forms.mjs', folder, out, ...args.filter(a => a === '--all')));
}
if (option('keep') === undefined) fs.rmSync(out, { recursive: true });
