import { LANGS } from '../../src/i18n/lang';
import { REFUSALS } from '../../src/i18n/refusals';
import { COLUMNS, columnName } from '../../src/ledger/columns/columns';
import { serialOf } from '../../src/ledger/dates/serial';
import type { Ledger, Row } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import type { SheetId, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { numbered } from '../support/ledgers';
import { row, settings } from '../support/rows';

const AS_OF = serialOf(2023, 6, 30);
const ledger = (rows: readonly Row[], more: Partial<Ledger> = {}): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: '' },
  rows: numbered(rows),
  departments: ['市教育局', '市财政局', '团市委'].map(name => ({ name, aliases: [], contact: '', keywords: [] })),
  settings: settings(),
  ...more,
});
const rows = [
  row({
    kind: 'count',
    comparator: '>=',
    target: 12000,
    unit: '人次',
    due: 45291,
    actual: 3,
    lead: '市教育局、市财政局',
  }),
  row({
    kind: 'level',
    comparator: '>=',
    target: 0.645,
    unit: '%',
    due: 45107,
    actual: 0.6,
    lead: '团市委',
    support: '市教育局',
  }),
  row({ kind: 'change', comparator: '+', target: 0.06, unit: '%', base: 1000, actual: 1050, due: 45000 }),
  row({ kind: 'task', measure: '=1+1', self: 0.5, progress: '@市教育局 -2' }),
];
const build = (from = ledger(rows), more = {}): WorkbookSpec => buildWorkbook(from, { asOf: AS_OF, ...more });
const sheet = (spec: WorkbookSpec, id: SheetId): SheetSpec => {
  const found = spec.sheets.find(each => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const formulas = (spec: WorkbookSpec): string[] =>
  spec.sheets.flatMap(each => [
    ...each.rows.flatMap(line => line.cells.flatMap(cell => (cell.formula === undefined ? [] : [cell.formula]))),
    ...each.tables.flatMap(table =>
      table.columns.flatMap(column => (column.formula === undefined ? [] : [column.formula])),
    ),
    ...each.formats.map(format => format.formula),
  ]);

/** Functions that Excel 2016, WPS and LibreOffice 7.4 all have, as far as we need them. */
const PORTABLE =
  /^(ABS|AND|AVERAGE|AVERAGEIFS|CHAR|COUNT|COUNTIF|COUNTA|CHOOSE|COUNTIFS|DAY|EXACT|IF|IFERROR|INDEX|INT|ISLOGICAL|ISNUMBER|ISTEXT|LARGE|LEFT|LEN|MATCH|MAX|MID|MIN|MONTH|N|NA|NOT|OR|ROUND|ROUNDUP|ROW|ROWS|SEARCH|SMALL|SUBSTITUTE|SUM|SUMIFS|SUMPRODUCT|TEXT|TODAY|TRIM|TRUE|YEAR)$/;

describe.each(LANGS)('a book in %s', lang => {
  const spec = build(ledger(rows, { lang }));

  it('uses portable functions only, and no formula that a cell could not hold', () => {
    const used = new Set<string>();
    for (const formula of formulas(spec)) {
      expect(formula.length).toBeLessThan(8192);
      const bare = formula.replace(/"[^"]*"/g, '""').replace(/\[[^\]]*\]/g, '[]');
      for (const [, name = ''] of bare.matchAll(/([A-Za-z.]+)\(/g)) used.add(name);
    }
    expect([...used].filter(name => !PORTABLE.test(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  });

  it('names columns so that every program can refer to them, none twice', () => {
    for (const table of spec.sheets.flatMap(each => each.tables)) {
      const names = table.columns.map(column => column.name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).not.toMatch(/[#'[\]()\r\n]/);
    }
  });

  it('writes the table’s heads into its header row', () => {
    for (const each of spec.sheets)
      for (const { area, columns } of each.tables)
        expect(each.rows[area.top]?.cells.slice(area.left, area.right + 1).map(cell => cell.value)).toEqual(
          columns.map(column => column.name),
        );
  });

  it('refers to styles, sheets and names that are there', () => {
    const styles = spec.sheets.flatMap(each => [
      ...each.rows.flatMap(line => line.cells.map(cell => cell.style)),
      ...each.columns.map(column => column.style),
    ]);
    expect([...new Set(styles)].filter(name => name !== undefined && !(name in spec.styles))).toEqual([]);
    const sheets = spec.sheets.map(each => `'${each.name}'!`);
    for (const { refersTo } of spec.names) expect(sheets.some(name => refersTo.startsWith(name))).toBe(true);
    const lists = spec.sheets.flatMap(each =>
      each.validations.flatMap(v => (v.rule.type === 'list' ? [v.rule.source] : [])),
    );
    for (const source of lists) expect(spec.names.map(name => name.name)).toContain(source);
  });

  it('keeps lists, prompts and names within what Excel takes', () => {
    for (const { rule, prompt, error } of spec.sheets.flatMap(each => each.validations)) {
      if (rule.type === 'words') expect(rule.words.join(',').length).toBeLessThanOrEqual(255);
      for (const message of [prompt, error]) {
        expect((message?.title ?? '').length).toBeLessThanOrEqual(32);
        expect((message?.text ?? '').length).toBeLessThanOrEqual(255);
      }
    }
    for (const each of spec.sheets) expect(each.name.length).toBeLessThanOrEqual(31);
    expect(COLUMNS.filter(column => column.prompt).length + Object.keys(REFUSALS).length).toBeGreaterThan(20);
  });

  it('has no two merged areas that overlap, and none in a table', () => {
    for (const each of spec.sheets) {
      const covered = new Set<string>();
      for (const { top, left, bottom, right } of [...each.merges, ...each.tables.map(table => table.area)])
        for (let r = top; r <= bottom; r++)
          for (let c = left; c <= right; c++) {
            expect(covered.has(`${r},${c}`)).toBe(false);
            covered.add(`${r},${c}`);
          }
    }
  });
});

describe('both languages', () => {
  it('have the same sheets, columns, formulas and rules', () => {
    const shape = (spec: WorkbookSpec): unknown =>
      spec.sheets.map(each => [
        each.id,
        each.rows.map(line => line.cells.map(cell => cell.formula !== undefined)),
        each.tables.map(table => table.columns.map(column => column.formula !== undefined)),
        each.validations.map(rule => [rule.area, rule.rule.type]),
        each.formats.map(format => format.area),
        each.charts.map(chart => chart.series.length),
      ]);
    expect(shape(build(ledger(rows, { lang: 'en' })))).toEqual(shape(build()));
  });

  it('leave no word of the other behind', () => {
    const values = build(
      ledger([row()], { lang: 'en', departments: [], meta: { title: '', issuer: '', year: 2023, fingerprint: '' } }),
    )
      .sheets.flatMap(each => [each.name, ...each.rows.flatMap(line => line.cells.map(cell => cell.value))])
      .filter(value => typeof value === 'string' && /[\u4e00-\u9fff]/.test(value));
    expect(values.filter(value => !/^(1-1 )?任务0$|^举措1$/.test(String(value)))).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
  });
});

describe('责任矩阵', () => {
  const matrix = sheet(build(), 'matrix');
  const table = matrix.tables[0]!;
  const at = (key: Parameters<typeof columnName>[0]): number =>
    table.columns.findIndex(column => column.name === columnName(key, 'zh-CN'));
  const cell = (r: number, key: Parameters<typeof columnName>[0]) => matrix.rows[3 + r]!.cells[at(key)]!;

  it('has every column of the design, the computed ones as formulas of the table', () => {
    const names = table.columns.slice(0, COLUMNS.length).map(column => column.name);
    expect([...names].sort()).toEqual(COLUMNS.map(c => c.name['zh-CN']).sort());
    for (const column of COLUMNS) {
      const calculated = table.columns[at(column.key)]?.formula !== undefined;
      expect([column.key, calculated]).toEqual([column.key, column.block === 'computed']);
    }
    for (const [r] of rows.entries()) expect(cell(r, 'status').formula).toBe(table.columns[at('status')]?.formula);
  });

  it('covers its rows and nothing else', () => {
    expect(table.area).toMatchObject({ top: 2, left: 0, bottom: 6, right: table.columns.length - 1 });
    expect(matrix.rows).toHaveLength(7);
    expect(sheet(build(ledger([])), 'matrix').tables[0]?.area).toMatchObject({ top: 2, bottom: 3 });
  });

  it('caches what the functions say', () => {
    expect(cell(0, 'rate').value).toBe(0.00025);
    expect(cell(0, 'status').value).toBe('严重滞后');
    expect(cell(2, 'status').value).toBe('已逾期');
    expect(cell(3, 'pace').value).toBe('');
  });

  it('shows amounts by unit', () => {
    const style = (r: number, key: Parameters<typeof columnName>[0]) =>
      build().styles[cell(r, key).style ?? '']?.numberFormat;
    expect(style(0, 'target')).toBe('#,##0');
    expect(style(1, 'target')).toBe('0.0%');
    expect(style(1, 'actual')).toBe('0.0%');
    expect([style(2, 'target'), style(2, 'base'), style(2, 'actual')]).toEqual(['0%', undefined, undefined]);
  });

  it('keeps text that looks like a formula as text', () => {
    expect(cell(3, 'measure')).toMatchObject({ value: '举措4' });
    expect(cell(3, 'progress')).toMatchObject({ value: '@市教育局 -2' });
    expect(cell(3, 'progress').formula).toBeUndefined();
  });

  it('hides what we write for ourselves, and folds what daily work does not need', () => {
    expect(matrix.columns[at('key')]).toMatchObject({ hidden: true });
    expect(matrix.columns[at('kind')]).toMatchObject({ hidden: true, group: 1 });
    expect(matrix.columns[at('leader')]).toMatchObject({ collapsed: true });
    expect(matrix.columns[at('leader')]?.hidden).toBeUndefined();
    for (const key of ['no', 'item', 'measure', 'targetText', 'lead', 'due', 'actual', 'progress', 'status'] as const)
      expect(matrix.columns[at(key)]?.hidden).toBeUndefined();
  });

  it('locks what nobody should type into', () => {
    const locked = (key: Parameters<typeof columnName>[0]): boolean =>
      build().styles[cell(0, key).style ?? '']?.locked !== false;
    expect([locked('rate'), locked('key'), locked('order')]).toEqual([true, true, true]);
    expect([locked('actual'), locked('measure'), locked('lead'), locked('struck')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('makes rows tall enough for their text', () => {
    const long = row({ progress: '方案已印发，正在组织实施。'.repeat(12) });
    const tall = sheet(build(ledger([long])), 'matrix').rows[3];
    expect(tall?.height).toBeGreaterThan(90);
    expect(tall?.grows).toBe(true);
  });
});

describe('the other sheets', () => {
  it('mark who leads and who supports', () => {
    const division = sheet(build(), 'division');
    expect(division.rows[3]?.cells.map(cell => cell.value)).toEqual(['1', '任务0', 3, 0, '●', '●', '●']);
    const support = sheet(build(ledger([row({ lead: '团市委', support: '市教育局' })])), 'division');
    expect(support.rows[3]?.cells.slice(2).map(cell => cell.value)).toEqual([1, 1, '○', '', '●']);
  });

  it.each(LANGS)('say in one line that nobody is named, instead of items with 0 (%s)', lang => {
    const shown = (from: Ledger) => sheet(build(from), 'division').rows.filter(line => line.hidden !== true);
    const none = ledger([row({ kind: 'task' }), row({ kind: 'task' })], { lang });
    for (const departments of [none.departments, []]) {
      const [, line, ...more] = shown({ ...none, departments });
      expect(more).toEqual([]);
      expect(line?.cells[0]?.value).toMatch(/\b1\b|1项/);
      expect(line?.cells[0]?.value).toContain(columnName('support', lang));
      // Once units are typed it says otherwise.
      expect(line?.cells[0]?.formula).toMatch(/^IF\(COUNTIF\(.*>0,/);
    }
    const one = ledger([row({ kind: 'task', lead: '团市委' }), row({ kind: 'task' })], { lang });
    expect(shown(one).length).toBeGreaterThan(4);
    expect(shown(ledger([], { lang }))).toHaveLength(3);
  });

  it('make marks values beyond the limit, and say when they were written', () => {
    const division = sheet(build(ledger(rows), { divisionLimit: 3 }), 'division');
    expect(division.rows[3]?.cells[4]).toEqual({ value: '●', style: 'mark' });
    expect(division.rows[1]?.cells[0]?.value).toMatch(/写入日期：2023-06-30$/);
    expect(sheet(build(), 'division').rows[3]?.cells[4]?.formula).toMatch(/^IF\(INDEX/);
  });

  it('list what is overdue, the longest first', () => {
    const late = ledger([45000, 45050, 44900].map(due => row({ kind: 'task', due, self: 0.1, lead: '市教育局' })));
    const overview = sheet(build(late), 'overview');
    const start = overview.rows.findIndex(line => String(line.cells[0]?.value).startsWith('已逾期（'));
    expect(overview.rows.slice(start + 2, start + 6).map(line => line.cells[13]?.value)).toEqual([207, 107, 57, '']);
    expect(overview.rows[start + 2]?.cells[0]?.value).toBe('1-3 任务2');
  });

  it('say the rules with the limits in force', () => {
    const guide = sheet(build(ledger(rows, { settings: settings({ severePoints: 25 }) })), 'guide');
    const line = guide.rows.find(each => each.cells[0]?.value === '严重滞后');
    expect(line?.cells[1]).toMatchObject({ value: '差值 < －25', formula: '"差值 < －"&严重滞后点数' });
    expect(guide.print).toMatchObject({ fitHeight: 1 });
  });

  it('are protected only where that is asked for', () => {
    expect(build().sheets.some(each => each.protection !== undefined)).toBe(false);
    const open = build(ledger(rows), { protect: true }).sheets.filter(each => !each.protection?.allowFilter);
    // The log has to grow.
    expect(open.map(each => each.id)).toEqual(['changes']);
  });

  it('are the same for the same ledger and day', () => expect(build()).toEqual(build()));
});
