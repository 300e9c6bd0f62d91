/** The recipes of CONTRIBUTING as edits of the sources, and a copy of the sources to which they are done. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { temporary } from './office';

const ROOT = path.resolve(__dirname, '../..');

export interface Edit {
  readonly file: string;
  /** What the line stands before; absent: the file is new. */
  readonly before?: string;
  readonly insert: string;
}

/** 预计完成: a department says when it will be done. */
export const COLUMN: readonly Edit[] = [
  {
    file: 'src/i18n/columns.ts',
    before: '  reportedOn: {',
    insert:
      "  expected: { name: w('预计完成', 'Expected'), prompt: w('填日期。', 'A date.'), synonyms: '预计完成时间' },\n",
  },
  {
    file: 'src/ledger/columns/registry.ts',
    before: '  reportedOn: {',
    insert: "  expected: { value: 'date', width: 11.5, form: 11.5 },\n",
  },
];

/** 超期预警: the department itself expects to be late. */
export const STATUS: readonly Edit[] = [
  {
    file: 'src/i18n/statuses.ts',
    before: '  ahead: {',
    insert:
      "  warned: { word: w('超期预警', 'Expected late'), condition: w('预计完成晚于完成时限', 'Expected after due'), why: w('本单位预计不能按时完成。', 'The unit expects to be late.') },\n",
  },
  {
    file: 'src/ledger/status/statuses.ts',
    before: '  notStarted: {',
    insert:
      "  warned: { when: when(isDay('expected'), when(present(due), above(cell('expected'), due), FALSE), FALSE), light: 'red', group: 'behind' },\n",
  },
];

/** 地球日前: the day before. */
const EARTH_DAY: readonly Edit[] = [
  {
    file: 'src/plan/facts/deadlines/rules/earth-day.ts',
    insert: `import { day, known } from '../calendar';
import type { TimeRule } from '../rule';

export const earthDayRule: TimeRule = {
  name: 'deadlines/earth-day',
  prefilter: '球',
  pattern: /地球日前/g,
  read: (m, scope) => known(scope.planYear ?? scope.yearAt(m.index), year => day(year, 4, 21)),
};
`,
  },
  {
    file: 'src/plan/facts/deadlines/rules/index.ts',
    before: "import { standingRule } from './standing';",
    insert: "import { earthDayRule } from './earth-day';\n",
  },
  { file: 'src/plan/facts/deadlines/rules/index.ts', before: '  standingRule,', insert: '  earthDayRule,\n' },
];

const QUINTAL: readonly Edit[] = [
  { file: 'src/language/units/table.ts', before: "  ['size', { 公斤: 1,", insert: "  ['size', { 公担: 1 }],\n" },
];

/** ㋐ ㋑ ㋒: signs as some word processors number with. */
const KANA: readonly Edit[] = [
  { file: 'src/plan/outline/series/numerals.ts', before: "  ['①', 20],", insert: "  ['㋐', 47],\n" },
];

const COVER: readonly Edit[] = [
  {
    file: 'src/workbook/cover/sheet.ts',
    insert: `import { SHEETS } from '../../i18n/sheets';
import type { Ledger } from '../../ledger/types';
import type { SheetSpec } from '../spec';

export const coverSheet = ({ lang, meta }: Ledger): SheetSpec => ({
  id: 'cover',
  name: SHEETS.cover[lang],
  visibility: 'visible',
  columns: [{ width: 60 }],
  rows: [{ cells: [{ value: meta.title, style: 'title' }] }],
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  showGridLines: false,
});
`,
  },
  {
    file: 'src/workbook/build.ts',
    before: 'import { departmentNames,',
    insert: "import { coverSheet } from './cover/sheet';\n",
  },
  { file: 'src/workbook/build.ts', before: '    printSheet(ledger, rows, asOf),', insert: '    coverSheet(ledger),\n' },
  { file: 'src/i18n/sheets.ts', before: "  print: w('打印'", insert: "  cover: w('封面', 'Cover'),\n" },
];

const MESSAGE: readonly Edit[] = [
  { file: 'src/i18n/pane/zh/fill.ts', before: '  refresh:', insert: "  thanks: '谢谢填报',\n" },
  { file: 'src/i18n/pane/en/fill.ts', before: '  refresh:', insert: "  thanks: 'Thank you',\n" },
];

const REFUSAL: readonly Edit[] = [
  {
    file: 'src/exchange/collect/types.ts',
    before: '  /** The whole file was refused: see there. */',
    insert: "  | 'struck'\n",
  },
  {
    file: 'src/i18n/messages/exchange.ts',
    before: "  'row-gone': w(",
    insert: "  struck: w('已销号', 'the row is closed'),\n",
  },
];

const DOUBT: readonly Edit[] = [
  { file: 'src/ledger/typed/types.ts', before: '  /** No reading at all. */', insert: "  | 'other-script'\n" },
  {
    file: 'src/i18n/messages/exchange.ts',
    before: "  'words-beside': w('数字旁",
    insert: "  'other-script': w('用别的文字写的', 'in another script'),\n",
  },
  {
    file: 'src/i18n/pane/zh/fill.ts',
    before: "    'words-beside':",
    insert: "    'other-script': '请用阿拉伯数字。',\n",
  },
  { file: 'src/i18n/pane/en/fill.ts', before: "    'words-beside':", insert: "    'other-script': 'Use 0 to 9.',\n" },
];

/** By the words of the first column of the table in CONTRIBUTING. */
export const RECIPES = {
  'a column': COLUMN,
  'a status': STATUS,
  'a deadline phrase': EARTH_DAY,
  'a unit': QUINTAL,
  'a numbering style': KANA,
  'a sheet': COVER,
  'a message': MESSAGE,
  'a note or refusal about returned files': REFUSAL,
  'a doubt about a typed cell': DOUBT,
} as const satisfies Readonly<Record<string, readonly Edit[]>>;

/** Puts a line before the one that begins with some words. */
function apply({ file, before, insert }: Edit, folder: string): void {
  const at = path.join(folder, file);
  if (before === undefined) {
    fs.mkdirSync(path.dirname(at), { recursive: true });
    return fs.writeFileSync(at, insert);
  }
  const text = fs.readFileSync(at, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} has not one place that begins with ${before}`);
  fs.writeFileSync(
    at,
    text.replace(before, () => insert + before),
  );
}

/** A copy of the sources with some edits; `include`: what of it is compiled, with all that it imports. */
export function copyOf(edits: readonly Edit[], include: readonly string[], program = ''): string {
  const folder = temporary();
  fs.cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const edit of edits) apply(edit, folder);
  const base = JSON.parse(fs.readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as object;
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...base, include }));
  fs.writeFileSync(path.join(folder, 'ask.ts'), program);
  return folder;
}

export const run = (folder: string, program: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });

/** What the compiler says of a copy. */
export const compiled = (folder: string): string => run(folder, 'typescript/bin/tsc', '-p', '.', '--noEmit').stdout;
