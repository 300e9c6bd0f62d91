/**
 * Pictures of the sheets of two sample plans, one in each language: `npx tsx bench/pictures.ts [FOLDER]`, by default docs/pictures.
 * Needs LibreOffice, pdftoppm and a CJK font. Progress is filled in by a fixed pattern, so that every status can be seen.
 * With `--plan FILE` and `--lang` the same pages of another plan, for looking at.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { departmentsOf } from '../src/ledger/departments/read';
import type { Lang } from '../src/i18n/lang';
import { addDays, asSerialDay, serialOf } from '../src/ledger/dates/serial';
import { buildLedger } from '../src/ledger/rows/build';
import { closePeriod } from '../src/ledger/period/close';
import { isWork } from '../src/ledger/status/facts';
import type { Ledger, Row } from '../src/ledger/types';
import { parsePlan } from '../src/plan';
import { composeBulletin } from '../src/report/bulletin/compose';
import { comparableSnapshots } from '../src/report/bulletin/earlier';
import { writeDocument } from '../src/docx/document';
import { buildWorkbook } from '../src/workbook/build';
import type { SheetId, SheetSpec, WorkbookSpec } from '../src/workbook/spec';
import { writeWorkbook } from '../src/xlsx';

const ROOT = path.resolve(__dirname, '..');
interface Shot {
  readonly sheet: SheetId;
  /** Dots per inch. */
  readonly resolution: number;
  /** Part of the page, in dots: left, top, width, height; with a name of its own. */
  readonly part?: readonly [string, number, number, number, number];
}

/** Sheets that are worth a picture. The matrix is a wide one: its page is shown in two parts. */
const SHOTS: readonly Shot[] = [
  { sheet: 'overview', resolution: 75 },
  { sheet: 'matrix', resolution: 140, part: ['left', 50, 60, 1120, 430] },
  { sheet: 'matrix', resolution: 140, part: ['right', 1170, 60, 1120, 430] },
  { sheet: 'division', resolution: 70 },
  { sheet: 'departments', resolution: 70 },
  { sheet: 'guide', resolution: 75 },
  { sheet: 'print', resolution: 66 },
];

const NOTES: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': ['方案已印发，正在组织实施。', '已完成选址和可研批复，施工单位进场。', '按季度开展，无变化。', ''],
  en: ['Plan issued; work is under way.', 'Site chosen, contractor on site.', 'Held every quarter; no change.', ''],
};
/** Shares of the target that rows report, in turn; null: nothing yet. */
const SHARES = [0.62, 1, null, 0.45, 0.3, 0, 0.55, 1.08, 0.12, null, 0.5, 0.9] as const;

function filled(ledger: Ledger, year: number): Ledger {
  const notes = NOTES[ledger.lang];
  const rows = ledger.rows.map((row, i): Row => {
    const share = SHARES[i % SHARES.length] ?? null;
    if (share === null) return row;
    const target = typeof row.target === 'number' ? row.target : null;
    const reported = { progress: notes[i % notes.length] || null, reportedOn: serialOf(year, 6, 20 + (i % 9)) };
    if (isWork(row) || target === null) return { ...row, ...reported, self: Math.min(1, share) };
    const level = row.kind === 'level' ? 0.9 + share / 8 : share;
    const actual = target < 1 ? Number((target * level).toFixed(3)) : Math.round(target * level);
    return { ...row, ...reported, actual, ...(i % 17 === 1 ? { struck: serialOf(year, 6, 25) } : {}) };
  });
  return { ...ledger, rows, settings: { ...ledger.settings, asOf: serialOf(year, 6, 30) } };
}

function departmentList(): ReturnType<typeof departmentsOf> {
  const text = fs.readFileSync(path.join(ROOT, 'seeds', 'departments.csv'), 'utf8');
  return departmentsOf(
    text
      .trim()
      .split(/\r?\n/)
      .map(line => line.split(',')),
  );
}

function reported(file: string, lang: Lang): { readonly ledger: Ledger; readonly asOf: number } {
  const plan = parsePlan(fs.readFileSync(file, 'utf8'));
  const year = plan.year ?? 2024;
  const named = buildLedger(plan, { lang });
  const owned = named.rows.some(row => row.lead !== null);
  const ledger = owned ? named : buildLedger(plan, { lang, departments: departmentList() });
  return { ledger: filled(ledger, year), asOf: serialOf(year, 6, 30) };
}

function hidden(sheet: SheetSpec): SheetSpec {
  const { id, name, columns, rows, tables, validations, formats, charts, merges, showGridLines } = sheet;
  return { id, name, visibility: 'hidden', columns, rows, tables, validations, formats, charts, merges, showGridLines };
}

/** The book with one sheet in sight; hidden sheets would be printed all the same if they had a print area. */
const only = (book: WorkbookSpec, id: SheetId): WorkbookSpec => ({
  ...book,
  active: book.sheets.findIndex(sheet => sheet.id === id),
  sheets: book.sheets.map(sheet => (sheet.id === id ? sheet : hidden(sheet))),
});

/** A quarter earlier half of it was done. */
const halved = (row: Row): Row => ({
  ...row,
  self: typeof row.self === 'number' ? row.self / 2 : row.self,
  actual: typeof row.actual === 'number' ? row.actual / 2 : row.actual,
});

/** The page on which the first annex begins. */
function annexPage(pdf: string): number {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  return pages.findIndex(text => /^\s*(?:附件\s?1|Annex 1)\s*\n/.test(text)) + 1 || 1;
}

async function draw(file: string, lang: Lang, folder: string, allPages: boolean): Promise<void> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-pictures-'));
  const { ledger, asOf } = reported(file, lang);
  const book = buildWorkbook(ledger, { asOf: asSerialDay(asOf) });
  const letter = path.join(work, `${lang}-bulletin.docx`);
  const half = closePeriod(
    { ...ledger, rows: ledger.rows.map(halved) },
    { asOf: addDays(asSerialDay(asOf), -91) },
  ).ledger;
  const earlier = comparableSnapshots({ ...ledger, stampLines: half.stampLines ?? [] }, asSerialDay(asOf));
  fs.writeFileSync(
    letter,
    await writeDocument(composeBulletin(ledger, { asOf: asSerialDay(asOf), kind: 'notice', issue: '6', earlier }).doc),
  );
  const books = await Promise.all(
    [...new Set(SHOTS.map(shot => shot.sheet))].map(async id => {
      const out = path.join(work, `${lang}-${id}.xlsx`);
      fs.writeFileSync(out, await writeWorkbook(only(book, id)));
      return out;
    }),
  );
  const soffice = [`-env:UserInstallation=file://${work}/profile`, '--headless', '--norestore', '--convert-to', 'pdf'];
  execFileSync('soffice', [...soffice, '--outdir', work, ...books, letter], { stdio: 'ignore', timeout: 300_000 });
  for (const { sheet, resolution, part } of SHOTS) {
    const pages = allPages && part === undefined ? [] : ['-f', '1', '-l', '1', '-singlefile'];
    const [name, x, y, w, h] = part ?? ['', 0, 0, 0, 0];
    const crop = part === undefined ? [] : ['-x', x, '-y', y, '-W', w, '-H', h].map(String);
    const out = path.join(folder, `${lang}-${sheet}${name === '' ? '' : `-${name}`}`);
    execFileSync('pdftoppm', [
      '-r',
      String(resolution),
      '-png',
      ...pages,
      ...crop,
      path.join(work, `${lang}-${sheet}.pdf`),
      out,
    ]);
  }
  for (const [name, page] of [
    ['', 1],
    ['-annex', 0],
  ] as const) {
    const pdf = path.join(work, `${lang}-bulletin.pdf`);
    const at = String(page || annexPage(pdf));
    const out = path.join(folder, `${lang}-bulletin${name}`);
    execFileSync('pdftoppm', ['-r', '66', '-png', '-f', at, '-l', at, '-singlefile', pdf, out]);
  }
  fs.rmSync(work, { recursive: true, force: true });
}

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const plan = option('--plan');
  const folder = args[0] !== undefined && !args[0].startsWith('--') ? args[0] : path.join(ROOT, 'docs', 'pictures');
  fs.mkdirSync(folder, { recursive: true });
  if (plan !== undefined) return draw(plan, option('--lang') === 'en' ? 'en' : 'zh-CN', folder, true);
  await draw(path.join(ROOT, 'seeds', 'county-running.txt'), 'zh-CN', folder, args.includes('--all-pages'));
  await draw(path.join(ROOT, 'seeds', 'library-english.txt'), 'en', folder, args.includes('--all-pages'));
  console.log(`Pictures in ${folder}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
