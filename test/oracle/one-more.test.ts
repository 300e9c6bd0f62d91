/**
 * What one more column, status, unit, sheet … costs: a copy of the sources, changed as CONTRIBUTING says, still compiles, and each is
 * where it has to be. The files that had to be touched are counted, and are as many as CONTRIBUTING says.
 */
import fs from 'node:fs';
import path from 'node:path';
import { COLUMN, compiled, copyOf, RECIPES, run, STATUS, type Edit } from '../support/recipes';

const ROOT = path.resolve(__dirname, '../..');
const ALL: readonly Edit[] = Object.values(RECIPES).flat();
const CONTRIBUTING = fs.readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');

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
import { DOUBTS, REFUSAL_REASONS } from './src/i18n/messages/exchange';
import { readAmount } from './src/ledger/typed';
import { parsePlan } from './src/plan';
import './src/plan/parts';

const asOf = asSerialDay(45400);
const row = { ...BLANK_CELLS, key: asRowKey('bcdfghjk'), order: 1, no: '1-1', kind: 'task', due: asSerialDay(45657), expected: asSerialDay(45658), progress: '推进' };
const settings = defaultSettings(2024);
const computed = computeRow(row, settings, asOf);
const ledger = { lang: 'zh-CN' as const, meta: { title: '', issuer: '', year: 2024, fingerprint: '' }, rows: [row], departments: [], settings };
const { sheets } = buildWorkbook(ledger, { asOf });
const matrix = sheets.find(sheet => sheet.id === 'matrix');
const columns = matrix?.tables[0]?.columns ?? [];
const status = columns.find(column => column.name === '状态');
const plan = parsePlan('石桥镇2024年工作计划\\n一、农业\\n㋐收粮。收购粮食300公担，地球日前完成。\\n㋑修桥。新建桥梁3座。\\n㋒植树。植树900棵。');
const measures = plan.items.flatMap(item => item.measures);
const cover = sheets.find(sheet => sheet.id === 'cover');
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
  numbered: plan.items.length,
  due: measures[0]?.deadlines.map(deadline => deadline.date),
  unit: measures[0]?.targets.map(target => target.printed.unit),
  typed: readAmount('3公担', { ...row, unit: '公担', target: 9 }),
  sheet: [cover?.name, cover?.rows[0]?.cells.length],
  message: [PANE_TEXTS['zh-CN'].fill.thanks, PANE_TEXTS.en.fill.thanks],
  doubt: [DOUBTS['other-script'].en, PANE_TEXTS.en.fill.doubts['other-script']],
  refusal: REFUSAL_REASONS.struck['zh-CN'],
}));
`;

const touched = (edits: readonly Edit[]): number => new Set(edits.map(({ file }) => file)).size;

/** Files of i18n that hold words in both languages. */
const wordFiles = (folder = 'src/i18n'): readonly string[] =>
  fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap(one => {
    const name = `${folder}/${one.name}`;
    if (one.isDirectory()) return wordFiles(name);
    return /\bw\(/.test(fs.readFileSync(path.join(ROOT, name), 'utf8')) && name !== 'src/i18n/words.ts' ? [name] : [];
  });

describe('one more', () => {
  it('column touches at most three files, one more status at most two', () => {
    expect(touched(COLUMN)).toBeLessThanOrEqual(3);
    expect(touched(STATUS)).toBeLessThanOrEqual(2);
  });

  it.each(Object.entries(RECIPES))('%s touches as many files as CONTRIBUTING says', (name, edits) => {
    const said = new RegExp(`^\\| ${name} \\| ([^|]*) \\|`, 'm').exec(CONTRIBUTING)?.[1] ?? '';
    const [number = 0] = said.match(/\d+/g)?.map(Number).reverse() ?? [];
    expect([name, touched(edits)]).toEqual([name, number + (/folder/.test(said) ? 1 : 0)]);
  });

  it('compiles, is computed, written, coloured, explained, sent out, read and listed', () => {
    const folder = copyOf(ALL, ['src', 'ask.ts'], ASK);
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
      numbered: 3,
      due: ['2024-04-21'],
      unit: ['公担'],
      typed: { is: 'value', value: 3, notes: [] },
      sheet: ['封面', 1],
      message: ['谢谢填报', 'Thank you'],
      doubt: ['in another script', 'Use 0 to 9.'],
      refusal: '已销号',
    });
  });

  it('does not compile with a code, rule or column that lacks its half or its words', () => {
    const halves = [
      STATUS[0],
      COLUMN[1],
      RECIPES['a message'][0],
      RECIPES['a note or refusal about returned files'][0],
      RECIPES['a doubt about a typed cell'][0],
    ];
    const errors = compiled(
      copyOf(
        halves.filter(edit => edit !== undefined),
        [
          'src/i18n/pane/en/fill.ts',
          'src/ledger/status/statuses.ts',
          'src/ledger/columns/registry.ts',
          'src/cli/collect-report.ts',
        ],
        ASK,
      ),
    );
    expect(errors).toMatch(/status\/statuses\.ts.*warned/);
    expect(errors).toMatch(/columns\/registry\.ts.*expected/);
    expect(errors).toMatch(/pane\/en\/fill\.ts.*thanks/);
    expect(errors).toMatch(/cli\/collect-report\.ts[^]*Property 'other-script' does not exist/);
    expect(errors).toMatch(/Property 'struck' does not exist/);
  });

  it('language: the compiler names every file whose words are missing', () => {
    const folder = copyOf([], ['src/i18n']);
    const change = (file: string, from: string, to: string) => {
      const at = path.join(folder, 'src/i18n', file);
      const text = fs.readFileSync(at, 'utf8');
      expect(text).toContain(from);
      fs.writeFileSync(at, text.replace(from, to));
    };
    change('lang.ts', "['zh-CN', 'en']", "['zh-CN', 'en', 'fr']");
    change('words.ts', 'en: string): Words => ({', 'en: string, fr: string): Words => ({ fr,');
    const errors = compiled(folder);
    expect(wordFiles().filter(file => !errors.includes(file))).toEqual([]);
    expect(errors).toMatch(/src\/i18n\/pane\/index\.ts/);
  });
});
