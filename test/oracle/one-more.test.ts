/**
 * What one more column and one more status cost: a copy of the sources, changed as CONTRIBUTING says, still compiles, and both are
 * everywhere. The files that had to be touched are counted.
 */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { temporary } from '../support/office';

const ROOT = path.resolve(__dirname, '../..');

interface Edit {
  readonly file: string;
  readonly after: string;
  readonly insert: string;
}

/** 预计完成: a department says when it will be done. */
const COLUMN: readonly Edit[] = [
  {
    file: 'src/i18n/columns.ts',
    after: '  reportedOn: {',
    insert:
      "  expected: { name: w('预计完成', 'Expected'), prompt: w('填日期。', 'A date.'), synonyms: '预计完成时间' },\n",
  },
  {
    file: 'src/ledger/columns/registry.ts',
    after: '  reportedOn: {',
    insert: "  expected: { value: 'date', width: 11.5, form: 11.5 },\n",
  },
];

/** 超期预警: the department itself expects to be late. */
const STATUS: readonly Edit[] = [
  {
    file: 'src/i18n/statuses.ts',
    after: '  ahead: {',
    insert:
      "  warned: { word: w('超期预警', 'Expected late'), condition: w('预计完成晚于完成时限', 'Expected after due'), why: w('本单位预计不能按时完成。', 'The unit expects to be late.') },\n",
  },
  {
    file: 'src/ledger/status/statuses.ts',
    after: '  notStarted: {',
    insert:
      "  warned: { when: when(isDay('expected'), when(present(due), above(cell('expected'), due), FALSE), FALSE), light: 'red', group: 'behind' },\n",
  },
];

/** Puts a line before the one that begins with some words. */
function apply({ file, after, insert }: Edit, folder: string): void {
  const at = path.join(folder, file);
  const text = fs.readFileSync(at, 'utf8');
  expect(text.split(after)).toHaveLength(2);
  fs.writeFileSync(at, text.replace(after, insert + after));
}

/** What the changed sources make of a row, said by a program of their own. */
const ASK = `
import { BLANK_CELLS, REPORT_KEYS, columnOf } from './src/ledger/columns/columns';
import { asSerialDay } from './src/ledger/dates/serial';
import { asRowKey } from './src/ledger/rows/key';
import { computeRow, computeRows } from './src/ledger/status/compute';
import { defaultSettings } from './src/ledger/rows/settings';
import { countRows } from './src/ledger/status/totals';
import { STATUS } from './src/ledger/status/statuses';
import { buildWorkbook } from './src/workbook/build';
import { FORM_KEYS, formWidth } from './src/exchange/split/columns';
import { why } from './src/taskpane/fill/why';
import { PANE_TEXTS } from './src/i18n/pane';

const asOf = asSerialDay(45400);
const row = { ...BLANK_CELLS, key: asRowKey('bcdfghjk'), order: 1, no: '1-1', kind: 'task', due: asSerialDay(45657), expected: asSerialDay(45658), progress: '推进' };
const settings = defaultSettings(2024);
const computed = computeRow(row, settings, asOf);
const ledger = { lang: 'zh-CN' as const, meta: { title: '', issuer: '', year: 2024, fingerprint: '' }, rows: [row], departments: [], settings };
const { sheets } = buildWorkbook(ledger, { asOf });
const matrix = sheets.find(sheet => sheet.id === 'matrix');
const columns = matrix?.tables[0]?.columns ?? [];
const status = columns.find(column => column.name === '状态');
console.log(JSON.stringify({
  status: [computed.status, computed.light, countRows(computeRows([row], settings, asOf)).byStatus.warned],
  formula: [status?.formula?.includes('"超期预警"'), columns.find(column => column.name === '灯')?.formula?.includes('"超期预警"')],
  coloured: matrix?.formats.some(format => format.formula.includes('"超期预警"')),
  guide: sheets.find(sheet => sheet.id === 'guide')?.rows.some(line => line.cells.some(cell => cell.value === '预计完成晚于完成时限')),
  why: why(computed, PANE_TEXTS.en.fill, 'en', 'en'),
  column: columns.some(column => column.name === '预计完成'),
  prompt: matrix?.validations.some(rule => rule.prompt?.title === '预计完成' && rule.rule.type === 'date'),
  form: [FORM_KEYS.includes('expected'), formWidth('expected'), REPORT_KEYS.includes('expected')],
  synonyms: columnOf('expected').synonyms,
  lists: STATUS.size,
}));
`;

/** A copy of the sources with some edits; `include`: what of it is compiled, with all that it imports. */
function copy(edits: readonly Edit[], include: readonly string[]): string {
  const folder = temporary();
  fs.cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const edit of edits) apply(edit, folder);
  const base = JSON.parse(fs.readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as object;
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...base, include }));
  fs.writeFileSync(path.join(folder, 'ask.ts'), ASK);
  return folder;
}

const run = (folder: string, program: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });

const compiled = (folder: string): string => run(folder, 'typescript/bin/tsc', '-p', '.', '--noEmit').stdout;

describe('one more', () => {
  it('column touches two files, one more status two', () => {
    expect(new Set(COLUMN.map(({ file }) => file)).size).toBeLessThanOrEqual(3);
    expect(new Set(STATUS.map(({ file }) => file)).size).toBeLessThanOrEqual(2);
  });

  it('compiles, is computed, written, coloured, explained, sent out and listed', () => {
    const folder = copy([...COLUMN, ...STATUS], ['src', 'ask.ts']);
    expect(compiled(folder)).toBe('');
    const { stdout, stderr } = run(folder, 'tsx/dist/cli.mjs', 'ask.ts');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      status: ['warned', 'red', 1],
      formula: [true, true],
      coloured: true,
      guide: true,
      why: 'The unit expects to be late.',
      column: true,
      prompt: true,
      form: [true, 11.5, true],
      synonyms: ['预计完成时间'],
      lists: 16,
    });
  }, 300_000);

  it('does not compile with a status that has no rule, or a column that has no words', () => {
    const errors = compiled(
      copy(
        [STATUS[0], COLUMN[1]].filter(edit => edit !== undefined),
        ['ask.ts'],
      ),
    );
    expect(errors).toMatch(/status\/statuses\.ts.*warned/);
    expect(errors).toMatch(/columns\/registry\.ts.*expected/);
  }, 300_000);
});
