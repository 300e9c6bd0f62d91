/** 总览 with many sections and units, and what of it stands back. */
import { serialOf } from '../../src/ledger/dates/serial';
import { STATUS, statusesIn } from '../../src/ledger/status/statuses';
import { groupOf } from '../../src/ledger/status/groups';
import type { Ledger } from '../../src/ledger/types';
import { LANGS } from '../../src/i18n/lang';
import { buildWorkbook } from '../../src/workbook/build';
import { wrappedLines } from '../../src/workbook/text-size';
import type { SheetSpec } from '../../src/workbook/spec';
import { numbered } from '../support/ledgers';
import { row, settings } from '../support/rows';

function overviewOf(ledger: Pick<Ledger, 'rows' | 'departments'>, lang: Ledger['lang'] = 'zh-CN'): SheetSpec {
  const meta = { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: '' };
  const book = buildWorkbook({ lang, meta, settings: settings(), ...ledger }, { asOf: serialOf(2023, 6, 30) });
  const sheet = book.sheets.find(({ id }) => id === 'overview');
  if (!sheet) throw new Error('no overview');
  return sheet;
}

function overview(sections: number, lang: Ledger['lang'] = 'zh-CN'): SheetSpec {
  const names = Array.from({ length: sections }, (_, i) => `第${i + 1}方面`);
  return overviewOf(
    {
      rows: numbered(names.map((section, i) => row({ kind: 'task', self: 0.5, section, lead: `第${i}科` }))),
      departments: names.map((_, i) => ({ name: `第${i}科`, aliases: [], contact: '', keywords: [] })),
    },
    lang,
  );
}

/** Lines that a chart names. */
const lines = (sheet: SheetSpec, name: string): number => {
  const [, from = '', to = ''] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(chart(sheet, name).categories) ?? [];
  return Number(to) - Number(from) + 1;
};
const chart = (sheet: SheetSpec, name: string) => {
  const found = sheet.charts.find(each => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

test('charts show as many sections and units as their height can name, and say that there are more', () => {
  const few = overview(5);
  expect([lines(few, 'pace'), chart(few, 'pace').title]).toEqual([5, '各板块完成率与序时进度']);
  const many = overview(24);
  expect([lines(many, 'pace'), chart(many, 'pace').title]).toEqual([
    12,
    '各板块完成率与序时进度（前12个板块，全部见下表）',
  ]);
  expect([lines(many, 'status'), chart(many, 'status').title]).toEqual([
    9,
    '各牵头单位指标行状态（牵头指标行最多的9个）',
  ]);
  expect(chart(overview(24, 'en'), 'pace').title).toContain('(first 12 sections; the table has all)');
});

test('the line of rows without a unit has a bar where it is shown, and takes the place of a unit', () => {
  const names = Array.from({ length: 12 }, (_, i) => `第${i + 1}科`);
  const departments = names.map(name => ({ name, aliases: [], contact: '', keywords: [] }));
  const of = (leads: readonly (string | null)[]) =>
    overviewOf({ rows: numbered(leads.map(lead => row({ kind: 'task', self: 0.5, lead }))), departments });
  const firstBar = (sheet: SheetSpec): unknown => {
    const [, from = ''] = /\$(\d+):/.exec(chart(sheet, 'status').categories) ?? [];
    return sheet.rows[Number(from) - 1]?.cells[0]?.value;
  };
  const led = of(names);
  expect([firstBar(led), lines(led, 'status')]).toEqual(['第1科', 9]);
  const some = of([...names, null]);
  expect([firstBar(some), lines(some, 'status')]).toEqual(['（未明确牵头单位）', 9]);
  expect(chart(some, 'status').title).toBe('各牵头单位指标行状态（牵头指标行最多的8个）');
  expect(chart(of(names.slice(0, 9)), 'status').title).toBe('各牵头单位指标行状态');
});

test('the day has the room of two columns', () => {
  expect(overview(1).merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 2 });
});

test.each(LANGS)('no head breaks inside a word, and what stands under a figure fits below it (%s)', lang => {
  const sheet = overview(24, lang);
  const room = (row: number, column: number): number => {
    const { right } = sheet.merges.find(({ top, left }) => top === row && left === column) ?? { right: column };
    return sheet.columns.slice(column, right + 1).reduce((sum, { width = 0 }) => sum + width, 0);
  };
  const tight = sheet.rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ value, style = '' }, c) => {
      const words =
        style === 'figure.label'
          ? [value]
          : /^(?:head|light)/.test(style) && lang === 'en'
            ? String(value).split(' ')
            : [];
      return words.filter(word => typeof word === 'string' && wrappedLines(word, room(r, c), 10, lang) > 1);
    }),
  );
  expect(tight).toEqual([]);
});

test('every count has a rule that lets its zero stand back; means and large figures have none', () => {
  const sheet = overview(3);
  const ruled = (r: number, c: number): boolean =>
    sheet.formats.some(
      ({ area, formula }) =>
        formula.endsWith('=0)') && r >= area.top && r <= area.bottom && c >= area.left && c <= area.right,
    );
  const wrong: string[] = [];
  sheet.rows.forEach(({ cells }, r) =>
    cells.forEach(({ style = '', formula }, c) => {
      if (formula === undefined || style.startsWith('line')) return;
      const isCount = /^(?:cell|list)\.count$|^list\.percent$/.test(style);
      if (ruled(r, c) !== isCount) wrong.push(`${r},${c} ${style}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('cards, statuses and lights add up to the rows in force; what is out is told beside them', () => {
  const rows = [
    row({ kind: 'task', self: 1 }),
    row({ kind: 'task' }),
    row({ kind: 'task', self: 80 }),
    row({ kind: 'task', self: 0.2, due: 45000 }),
    row({ kind: 'task', adjust: 'cancel' }),
    row({ kind: 'task', adjust: 'drop' }),
  ];
  const sheet = overviewOf({ rows: numbered(rows), departments: [] });
  const at = (r: number, c: number): unknown => sheet.rows[r]?.cells[c]?.value;
  const sum = (cells: readonly unknown[]): number => cells.reduce<number>((total, cell) => total + Number(cell), 0);
  const down = (from: number, lines: number, column: number): unknown[] =>
    Array.from({ length: lines }, (_, i) => at(from + i, column));
  expect(at(4, 0)).toBe(4);
  expect(sum([1, 3, 5, 7, 9].map(column => at(4, column)))).toBe(4);
  expect(at(5, 0)).toBe('另有不在册 2 行');
  expect(at(5, 10)).toBe('4 行，已填 2 行');
  expect(sum(down(8, STATUS.size - 2, 1))).toBe(4);
  expect(sum(down(8, STATUS.size - 2, 2))).toBeCloseTo(1, 6);
  expect(down(8 + STATUS.size - 2, 2, 0)).toEqual(['已取消', '计划已无']);
  expect(down(8 + STATUS.size - 2, 2, 1)).toEqual([1, 1]);
  expect(sum(down(8, 5, 6))).toBe(4);
});

test('lines stand ready for listed units that lead nothing yet: what is typed later appears by formula', () => {
  const departments = ['甲局', '乙局', '丙局'].map(name => ({ name, aliases: [], contact: '', keywords: [] }));
  const sheet = overviewOf({ rows: numbered([row({ kind: 'task', lead: '乙局' })]), departments });
  const lines = sheet.rows.filter(({ cells }) => /LARGE\(/.test(cells.map(cell => cell?.formula ?? '').join(' ')));
  expect(lines.map(({ cells }) => cells[0]?.value)).toEqual(['乙局', '', '']);
  expect(lines.every(({ cells }) => cells[0]?.formula !== undefined)).toBe(true);
});

test('no chart has one bar for everything, and no list stands empty for what is not there', () => {
  const plain = overviewOf({ rows: numbered([row({ kind: 'task' }), row({ kind: 'task' })]), departments: [] });
  expect(plain.charts).toEqual([]);
  expect(overview(2).charts.map(({ name }) => name)).toEqual(['pace', 'status']);
  const titles = (sheet: SheetSpec) =>
    sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)).filter(text => /（共\d+项/.test(text)));
  expect(titles(plain)[2]).toBe('缺牵头单位或完成时限（共2项）');
  expect(plain.rows.length).toBeLessThan(50);
  const late = (count: number) =>
    titles(
      overviewOf({
        rows: numbered(Array.from({ length: count }, () => row({ kind: 'task', due: serialOf(2023, 3, 31) }))),
        departments: [],
      }),
    )[0];
  expect([late(3), late(24)]).toEqual(['已逾期（共3项，按逾期天数）', '已逾期（共24项，按逾期天数，只列20项）']);
});

test('beside a long 编号 the name of the task is shorter, never gone', () => {
  const item = '实施老旧小区综合改造提升行动';
  const named = (no: string, lang: Ledger['lang']) =>
    overviewOf({ rows: [row({ kind: 'task', no, item, due: serialOf(2023, 3, 31) })], departments: [] }, lang)
      .rows.map(({ cells }) => String(cells[0]?.value))
      .find(text => text.startsWith(no));
  expect(['1-1', '2.5.1-1', '2.5.1.10-12b'].map(no => named(no, 'zh-CN'))).toEqual([
    '1-1 实施老旧小区综…',
    '2.5.1-1 实施老旧小…',
    '2.5.1.10-12b 实施老…',
  ]);
  expect(named('2.5.1-1', 'en')).toBe('2.5.1-1 实施老旧小区综合改造提…');
});

test('where every row has a lead unit, the line of those without is not shown', () => {
  const hidden = (sheet: SheetSpec) =>
    sheet.rows.filter(each => each.hidden === true).map(each => each.cells[0]?.value);
  expect(hidden(overview(3))).toEqual(['（未明确牵头单位）']);
  const some = overviewOf({
    rows: numbered([row({ kind: 'task', lead: '甲科' }), row({ kind: 'task' })]),
    departments: [{ name: '甲科', aliases: [], contact: '', keywords: [] }],
  });
  expect(hidden(some)).toEqual([]);
});

test('every status is in one group', () => {
  for (const status of STATUS.keys()) expect(statusesIn(groupOf(status))).toContain(status);
});
