import fs from 'node:fs';
import path from 'node:path';
import { COMPARATOR, LIGHT } from '../../src/ledger/columns/words';
import { STATUS } from '../../src/ledger/status/statuses';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import { asSerialDay, fromIso, toIso } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { computeRow } from '../../src/ledger/status/compute';
import type { Ledger, Row } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { differences } from '../support/computed-cells';
import { describeWith, recalculate, script, shared, temporary } from '../support/office';
import { statusCases } from '../support/status-cases';

const folder = path.join(shared, 'plans');
const plans = ['000', '001', '002', '003', '004'];
const fileOf = (plan: string): string =>
  path.join(folder, fs.readdirSync(folder).find(name => name.startsWith(`${plan}_`)) ?? '');

/** All plans on the first day; on the others two in every run, all in the deep one. */
const DEEP = process.env['DEEP'] === '1';
const ON_DAY: readonly (readonly string[])[] = [plans, plans.slice(1, 3), plans.slice(3)];
const DAYS = ['2023-06-30', '2023-11-30', '2024-01-05'] as const;

/** What departments write into rows that no case fills: numbers, words, blanks, wrong things, in turn. No TRUE or FALSE: LibreOffice holds them as numbers. */
const FILLS: readonly Partial<Row>[] = [
  {},
  { actual: 3 },
  { actual: 0 },
  { actual: '约15' },
  { actual: '  ', progress: '已印发方案' },
  { self: 0.4, progress: '正在推进' },
  { self: 1 },
  { self: 1.2 },
  { self: '八成' },
  { actual: 1e9, self: 0 },
  { actual: -5 },
  { self: 0.5, adjust: 'postpone', newDue: fromIso('2024-03-31') },
  { adjust: 'cancel' },
  { adjust: 'drop', self: 1 },
  { struck: fromIso('2023-10-08'), self: 1 },
  { actual: 0.5, start: fromIso('2023-04-15'), reportedOn: fromIso('2023-06-01') },
];
/** Kinds and comparators that plans seldom have. */
const FORMS: readonly Partial<Row>[] = (['count', 'level', 'change', 'frequency'] as const).flatMap(kind =>
  [...COMPARATOR.keys()].flatMap(comparator =>
    [4, 8, null].map(actual => ({
      kind,
      comparator,
      target: 5,
      upper: 7,
      unit: '个',
      base: 4,
      every: 'month' as const,
      actual,
    })),
  ),
);

function filled(plan: string): Ledger {
  const ledger = buildLedger(parsePlan(fs.readFileSync(fileOf(plan), 'utf8')), { lang: 'zh-CN' });
  const patches = [...statusCases().map(one => one.cells), ...FORMS.filter((_, i) => (i + Number(plan)) % 5 === 0)];
  // Cases speak of bare rows: what the plan says of targets and times does not belong to them.
  const bare = {
    kind: 'task',
    comparator: null,
    target: null,
    upper: null,
    unit: null,
    every: null,
    start: null,
    due: null,
  };
  return {
    ...ledger,
    settings: { ...ledger.settings, planStart: fromIso('2023-01-01') },
    rows: ledger.rows.map((row, i) =>
      patches[i] ? { ...row, ...bare, ...patches[i] } : { ...row, ...FILLS[i % FILLS.length] },
    ),
  };
}

describeWith(
  { programs: ['soffice', 'faketime', 'xmllint', 'unzip'], files: [folder] },
  'LibreOffice agrees with the pure function',
  () => {
    const ledgers = plans.map(filled);
    const work = temporary();

    it('on rows that show every kind, comparator, status and light', () => {
      const rows = ledgers.flatMap(ledger => ledger.rows);
      const computed = ledgers.flatMap(ledger =>
        DAYS.flatMap(day => ledger.rows.map(row => computeRow(row, ledger.settings, asSerialDay(fromIso(day)!)))),
      );
      const seen = <T>(values: readonly T[]) => new Set(values).size;
      expect(seen(rows.map(row => row.kind))).toBe(7);
      expect(seen(rows.map(row => row.comparator).filter(Boolean))).toBe(COMPARATOR.size);
      expect(seen(computed.map(one => one.status))).toBe(STATUS.size);
      expect(seen(computed.map(one => one.light))).toBe(LIGHT.size);
      expect(ledgers.every(ledger => ledger.rows.length >= 45)).toBe(true);
    });

    it.each(DAYS)('on %s', async day => {
      const asOf = fromIso(day)!;
      // The last day comes from TODAY(), the others are typed.
      const typed = day === DAYS[2] ? null : asOf;
      const named = DEEP ? plans : (ON_DAY[DAYS.indexOf(day)] ?? plans);
      const books = ledgers
        .filter((_, i) => named.includes(plans[i] ?? ''))
        .map(ledger => ({ ...ledger, settings: { ...ledger.settings, asOf: typed } }));
      const files: string[] = [];
      for (const [i, book] of books.entries()) {
        // Cached values are those of another day: whoever trusts them is found out.
        const spec = buildWorkbook(book, { asOf: asSerialDay(asOf - 100) });
        const file = path.join(work, `${named[i]}-${day}.xlsx`);
        fs.writeFileSync(file, await writeWorkbook(spec));
        files.push(file);
      }
      const check = script('tools/check-xlsx.sh', ...files);
      expect(check).toEqual({ status: 0, output: expect.stringContaining('valid') });
      const saved = recalculate(files, day);
      for (const [i, book] of books.entries()) {
        expect(differences(await readWorkbook(fs.readFileSync(saved[i] ?? '')), book, asOf)).toEqual([]);
      }
    });

    it('on the worked cases as they are written down', () => {
      const cases = statusCases();
      const [ledger] = ledgers;
      for (const [i, one] of cases.entries()) {
        const row = ledgers.find(each => each.rows.length > i)?.rows[i];
        if (!row || !ledger) throw new Error('too few rows');
        const { status, light } = computeRow(row, ledger.settings, asSerialDay(one.asOf));
        expect([toIso(one.asOf), wordOf(STATUS, status, 'zh-CN'), wordOf(LIGHT, light, 'zh-CN')]).toEqual([
          toIso(one.asOf),
          one.status,
          one.light,
        ]);
      }
    });
  },
);
