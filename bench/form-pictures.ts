/**
 * Pictures of a department's report form in both languages for the guide: `npx tsx bench/form-pictures.ts [FOLDER]`, by default
 * docs/pictures. Needs LibreOffice, pdftoppm and a CJK font.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { departmentsOf } from '../src/ledger/departments/read';
import { split } from '../src/exchange/split';
import type { Lang } from '../src/i18n/lang';
import { serialOf } from '../src/ledger/dates/serial';
import { buildLedger } from '../src/ledger/rows/build';
import type { Row } from '../src/ledger/types';
import { parsePlan } from '../src/plan';
import { writeWorkbook } from '../src/xlsx';

const root = path.resolve(__dirname, '..');
const seed = (name: string): string => fs.readFileSync(path.join(root, 'seeds', name), 'utf8');

const SHOTS: readonly (readonly [lang: Lang, plan: string, department: string])[] = [
  ['zh-CN', 'county-running.txt', '县住建局'],
  ['en', 'library-english.txt', 'Digital Services'],
];
const asOf = serialOf(2024, 6, 30);
const departments = departmentsOf(
  seed('departments.csv')
    .trim()
    .split('\n')
    .map(line => line.split(',')),
);

/** Some rows with what was reported before, so that the form shows what is filled in for the department. */
const reported = (row: Row, i: number, lang: Lang): Row =>
  i % 3 === 0
    ? { ...row, lastProgress: lang === 'en' ? 'Contract signed in May.' : '5月底前已完成招标。', self: 0.4 }
    : row;

async function shoot(folder: string, lang: Lang, plan: string, department: string): Promise<void> {
  const ledger = buildLedger(parsePlan(seed(plan)), { lang, departments });
  const rows = ledger.rows.map((row, i) => reported(row, i, lang));
  const out = split({ ...ledger, rows }, { period: '2024-06', asOf });
  const file = out.files.find(one => one.department === department);
  if (file === undefined) throw new Error(`${plan} has no rows for ${department}`);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'form-'));
  const book = path.join(work, 'form.xlsx');
  fs.writeFileSync(book, await writeWorkbook(file.book));
  const soffice = [`-env:UserInstallation=file://${path.join(work, 'profile')}`, '--headless', '--convert-to', 'pdf'];
  execFileSync('soffice', [...soffice, '--outdir', work, book], { stdio: 'pipe' });
  const crop = ['-x', '50', '-y', '60', '-W', '1560', '-H', '470'];
  const target = path.join(folder, `${lang}-form`);
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '100',
    '-l',
    '1',
    ...crop,
    '-singlefile',
    path.join(work, 'form.pdf'),
    target,
  ]);
  fs.rmSync(work, { recursive: true, force: true });
}

async function main(folder = path.join(root, 'docs/pictures')): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  for (const [lang, plan, department] of SHOTS) await shoot(folder, lang, plan, department);
}

void main(process.argv[2]);
