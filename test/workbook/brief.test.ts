/** 领导看板: one page, figures that add up, what is late first, units ranked, changes told only while they hold. */
import { closePeriod } from '../../src/ledger/period/close';
import { serialOf } from '../../src/ledger/dates/serial';
import type { Ledger, Row } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import type { SheetSpec } from '../../src/workbook/spec';
import { row, settings } from '../support/rows';
import { asRowKey } from '../../src/ledger/rows/key';

const AS_OF = serialOf(2023, 6, 30);
const DUE = serialOf(2023, 12, 31);

const ledgerOf = (rows: readonly Row[], more: Partial<Ledger> = {}): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '云溪市工作要点', issuer: '云溪市教育局', year: 2023, fingerprint: 'plan' },
  rows: rows.map((each, i) => ({
    ...each,
    key: asRowKey(`key${String(i).padStart(5, '0')}`),
    order: i + 1,
    no: `1-${i + 1}`,
  })),
  departments: ['甲局', '乙局', '丙局'].map(name => ({ name, aliases: [], contact: '', keywords: [] })),
  settings: settings(),
  ...more,
});

function briefOf(ledger: Ledger): SheetSpec {
  const sheet = buildWorkbook(ledger, { asOf: AS_OF }).sheets.find(({ id }) => id === 'brief');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cells = (sheet: SheetSpec) => sheet.rows.flatMap(({ cells: all }) => all);
const texts = (sheet: SheetSpec): string[] => cells(sheet).map(cell => String(cell.value ?? ''));
const of = (sheet: SheetSpec, style: string) =>
  cells(sheet).filter(cell => cell.style === style && cell.value !== null);
const values = (sheet: SheetSpec, style: string) => of(sheet, style).map(cell => cell.value);

const task = (self: number | null, more: Partial<Row> = {}): Row => row({ kind: 'task', due: DUE, self, ...more });
const SAMPLE = [
  task(1, { lead: '甲局' }),
  task(0.55, { lead: '甲局' }),
  task(0.52, { lead: '甲局' }),
  task(0.45, { lead: '乙局', problem: '资金未到位。', next: '7月底前拨付。' }),
  task(0.1, { lead: '乙局', measure: '建设学校。' }),
  task(0.9, { lead: '乙局', due: serialOf(2023, 5, 31), measure: '培训教师。' }),
  task(null, { lead: '丙局' }),
];

test('the classes add up to the rows in force, their shares to 100.0 %', () => {
  const sheet = briefOf(ledgerOf(SAMPLE));
  const numbers = ['rows', 'done', 'onPace', 'behind', 'overdue', 'other'].map(key => values(sheet, `brief.${key}`)[0]);
  expect(numbers).toEqual([7, 1, 2, 2, 1, 1]);
  const shares = sheet.rows[4]?.cells.filter(cell => cell.style === 'brief.share' && cell.value !== null) ?? [];
  const parts = shares.slice(1).map(cell => Math.round(Number(cell.value) * 1000));
  expect(parts).toEqual([143, 285, 286, 143, 143]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1000);
});

test('what is overdue comes first, then red, then behind; reason and next step stand beside it', () => {
  const sheet = briefOf(ledgerOf(SAMPLE));
  expect(texts(sheet)).toContain('红灯和滞后任务（红灯在前，共3项）');
  const states = values(sheet, 'brief.state').filter(value => value !== '');
  expect(states).toEqual(['已逾期\n90.0%\n逾期30天', '严重滞后\n10.0%\n差40.0点', '略滞后\n45.0%\n差5.0点']);
  const line = sheet.rows[12]?.cells ?? [];
  expect([line[0]?.value, line[7]?.value, line[10]?.value]).toEqual(['1-4', '资金未到位。', '7月底前拨付。']);
  expect(sheet.rows[11]?.cells[7]?.value).toBe('（未填）');
});

test('units are ranked by their late share; too few rows give no place, and it is said', () => {
  const sheet = briefOf(ledgerOf(SAMPLE));
  const ranking = sheet.rows.filter(({ cells: all }) => all[1]?.style === 'brief.list.text' && all[1].value !== '');
  expect(ranking.map(({ cells: all }) => [all[0]?.value, all[1]?.value, all[10]?.value])).toEqual([
    [1, '甲局', 0],
    [2, '乙局', 1],
  ]);
  expect(texts(sheet)).toContain('牵头不足3项的1个单位不排名。');
});

test('where no unit leads, sections stand in the place of the ranking', () => {
  const sheet = briefOf(
    ledgerOf(SAMPLE.map((each, i) => ({ ...each, lead: null, section: i < 4 ? '一、质量' : '二、保障' }))),
  );
  expect(texts(sheet)).toContain('各板块（尚未明确牵头单位，不作排名）');
  expect(values(sheet, 'brief.list.text')).toEqual(['一、质量', '二、保障']);
});

test('the first period says that it is the first; a later one tells what has moved, while the matrix stands as it was', () => {
  const before = ledgerOf(
    SAMPLE.map((each, i) => (i === 4 ? { ...each, self: 0.55 } : i === 0 ? { ...each, self: 0.5 } : each)),
  );
  expect(texts(briefOf(before))).toEqual(expect.arrayContaining(['首期', '首期，无上期可比。']));
  const closed = closePeriod(before, { asOf: serialOf(2023, 5, 31) }).ledger;
  const sheet = briefOf({ ...ledgerOf(SAMPLE), stampLines: closed.stampLines ?? [], periods: closed.periods ?? [] });
  expect(texts(sheet)).toContain('上期：2023-05');
  const told = cells(sheet).find(cell => /^新增完成1项/.test(String(cell.value)));
  expect(told?.value).toBe('新增完成1项，新增滞后2项，由黄转红1项。');
  expect(told?.formula).toMatch(/^IF\(AND\(\$A\$4=7,.*"矩阵在本页写成后有变化/);
  expect(of(sheet, 'brief.since').map(cell => cell.value)).toEqual([
    '较上期持平',
    '较上期 +1',
    '较上期 -3',
    '较上期 +1',
    '较上期 +1',
    '较上期持平',
  ]);
});

test('one upright A4 page with a line to sign on, whatever the plan holds', () => {
  const many = Array.from({ length: 60 }, (_, i) => task(0.1, { lead: `第${i % 20}局` }));
  const departments = Array.from({ length: 20 }, (_, i) => ({
    name: `第${i}局`,
    aliases: [],
    contact: '',
    keywords: [],
  }));
  for (const ledger of [
    ledgerOf([]),
    ledgerOf(SAMPLE),
    ledgerOf(many, { departments }),
    ledgerOf(SAMPLE, { lang: 'en' }),
  ]) {
    const sheet = briefOf(ledger);
    expect(sheet.print).toMatchObject({ paper: 'A4', orientation: 'portrait', fitWidth: 1, fitHeight: 1 });
    const tall = sheet.rows.reduce((sum, { height }) => sum + (height ?? 15), 0);
    expect(tall).toBeLessThanOrEqual(1040);
    const last = sheet.rows[sheet.print?.area?.bottom ?? 0]?.cells[0];
    expect(String(last?.value)).toMatch(/签批|Approved/);
  }
  expect(texts(briefOf(ledgerOf(many, { departments })))).toContain(
    '牵头单位排名（滞后率从低到高，共20个，列前6名和后6名）',
  );
});

test('no text in a formula is longer than Excel takes', () => {
  const before = ledgerOf(Array.from({ length: 80 }, () => task(0.55, { lead: '甲局' })));
  const closed = closePeriod(before, { asOf: serialOf(2023, 5, 31) }).ledger;
  const after = ledgerOf(before.rows.map(each => ({ ...each, self: 0.1 }))).rows.map((each, i) => ({
    ...each,
    no: `第${i}部分之三-十二-${i}`,
  }));
  const sheet = briefOf({ ...closed, rows: after });
  const longest = cells(sheet).flatMap(cell =>
    [...(cell.formula ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.length),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(255);
  expect(texts(sheet).some(text => /等80项/.test(text))).toBe(true);
});
