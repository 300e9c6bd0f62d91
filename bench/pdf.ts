/**
 * How well plans are read from PDF: `npx tsx bench/pdf.ts [--write] [--misses]`. Each annotated plan is made into a PDF with LibreOffice in
 * three layouts, read by us and by `pdftotext -layout`, parsed, and scored. Needs the project's shared folder beside the checkout,
 * LibreOffice Writer and poppler. `--write` renews docs/bench-pdf.md. A folder given by `--keep=FOLDER` keeps the files.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { readPdf } from '../src/cli/pdf-input';
import { givenPlan } from '../src/input';
import { parsePlan, toGuide } from '../src/plan';
import { scorePlans } from '../test/support/yardsticks';
import { LAYOUTS, type Layout } from './pdf/document';
import { makePdfs } from './pdf/make';

const root = path.resolve(__dirname, '..');
const shared = path.resolve(root, '../shared');
const AXES = ['sections', 'items', 'paths', 'measures', 'owners', 'targets', 'tuples', 'kinds', 'deadlines'];
const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  official: 'official paper (one column, first lines indented, flush on both sides)',
  columns: 'two columns (small letters, a line at the head of each page, tables ruled)',
  slides: 'slides (wide pages, large letters, ragged, tables without rulings)',
};

type Figures = readonly (number | null)[];
interface Read {
  readonly text: string;
  readonly milliseconds: number;
}

const value = (name: string): string | undefined =>
  process.argv.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** F1 by plan, of texts as they were read. */
function scored(texts: ReadonlyMap<string, string>): Map<string, Figures> {
  const misses = process.argv.includes('--misses') ? ['--misses'] : [];
  const plans = new Map([...texts].map(([name, text]) => [name, toGuide(parsePlan(text))]));
  const { rows, printed } = scorePlans(plans, path.join(shared, 'gold'), ...misses);
  if (misses.length > 0) console.log(printed);
  return new Map(rows.map(([name, ...figures]) => [name, figures]));
}

async function ours(file: string): Promise<Read> {
  const bytes = Uint8Array.from(fs.readFileSync(file));
  const before = process.cpuUsage();
  const { text } = await givenPlan(bytes, file, { pdf: readPdf });
  const { user, system } = process.cpuUsage(before);
  return { text, milliseconds: (user + system) / 1000 };
}

const theirs = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
const pagesOf = (file: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? 0);

const cell = (figure: number | null | undefined): string => (typeof figure === 'number' ? figure.toFixed(1) : '–');
const table = (figures: ReadonlyMap<string, Figures>): string =>
  [
    `| plan | ${AXES.join(' | ')} |`,
    `|---|${AXES.map(() => '---:').join('|')}|`,
    ...[...figures].map(([name, row]) => `| ${name} | ${row.map(cell).join(' | ')} |`),
  ].join('\n');

/** Kilobytes of what a pane loads when a PDF comes, as a server sends it. */
function sizes(): string[] {
  const folder = path.dirname(require.resolve('pdfjs-dist/package.json'));
  const size = (file: string): number => zlib.gzipSync(fs.readFileSync(path.join(folder, file))).length / 1024;
  const tables = fs
    .readdirSync(path.join(folder, 'cmaps'))
    .filter(name => /^(?:GB|UniGB|Adobe-GB1|UniCNS|B5|ETen)/.test(name));
  const all = tables.map(name => fs.statSync(path.join(folder, 'cmaps', name)).size / 1024);
  return [
    `| library, loaded with the first PDF | ${size('legacy/build/pdf.min.mjs').toFixed(0)} KB |`,
    `| its worker | ${size('legacy/build/pdf.worker.min.mjs').toFixed(0)} KB |`,
    `| tables of Chinese characters: ${tables.length} files, each loaded where a font asks for it | ${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)} KB |`,
  ];
}

async function main(): Promise<void> {
  if (!fs.existsSync(path.join(shared, 'gold')))
    return console.log('pdf: the shared folder is missing; nothing was scored.');
  const folder = value('keep') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-pdf-files-'));
  makePdfs(path.join(shared, 'plans'), folder);
  const parts: string[] = [];
  const times: string[] = [];
  for (const layout of LAYOUTS) {
    const names = fs.readdirSync(path.join(shared, 'gold')).map(name => name.replace(/\.json$/, ''));
    const file = (name: string): string => path.join(folder, layout, `${name}.pdf`);
    const found = names.filter(name => fs.existsSync(file(name)));
    const read = new Map<string, Read>();
    for (const name of found) read.set(name, await ours(file(name)));
    const mine = scored(new Map([...read].map(([name, { text }]) => [name, text])));
    const peer = scored(new Map(found.map(name => [name, theirs(file(name))])));
    const pages = found.reduce((sum, name) => sum + pagesOf(file(name)), 0);
    // The first file waits for the library.
    const warm = await Promise.resolve(found.reduce((sum, name) => sum + (read.get(name)?.milliseconds ?? 0), 0));
    times.push(`| ${layout} | ${found.length} | ${pages} | ${(warm / pages).toFixed(0)} ms |`);
    console.log(`\n${layout}\n${table(mine)}\n\npdftotext -layout\n${table(peer)}`);
    const total = (figures: ReadonlyMap<string, Figures>): string =>
      `| ${(figures.get('TOTAL') ?? []).map(cell).join(' | ')} |`;
    parts.push(
      `## ${LAYOUT_NAMES[layout]}\n\n${table(mine)}\n\n| all plans | ${AXES.join(' | ')} |\n|---|${AXES.map(() => '---:').join('|')}|\n| read by us ${total(mine)}\n| \`pdftotext -layout\` ${total(peer)}\n`,
    );
  }
  if (value('keep') === undefined) fs.rmSync(folder, { recursive: true });
  if (!process.argv.includes('--write')) return;
  const text = `# Plans from PDF

Twelve real plans, made into PDF with LibreOffice in three layouts, read and parsed: F1 in percent against hand annotations. Beside it the same
files through \`pdftotext -layout\` and the same parser. The rules know nothing of these plans or layouts; still, all files come from one program:
PDF files of other programs, stamps and margins of real offices have not been measured. Renewed by \`npx tsx bench/pdf.ts --write\`.

${parts.join('\n')}
## Size and time

| | gzipped |
|---|---:|
${sizes().join('\n')}

| layout | files | pages | processor time for a page |
|---|---:|---:|---:|
${times.join('\n')}
`;
  fs.writeFileSync(path.join(root, 'docs/bench-pdf.md'), text);
  console.log('docs/bench-pdf.md written');
}

void main();
