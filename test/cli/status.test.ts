import fs from 'node:fs';
import path from 'node:path';
import { LIGHT } from '../../src/ledger/columns/words';
import { STATUS } from '../../src/ledger/status/statuses';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import { asSerialDay, fromIso } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { computeRow } from '../../src/ledger/status/compute';
import type { Ledger, Row } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx';
import { sheet } from '../support/books';
import { cli } from '../support/cli';
import { temporary } from '../support/office';
import { PLAN } from './plan';

const REPORTS: readonly Partial<Row>[] = [
  { actual: 30 },
  { actual: 1.5, progress: '=已验收' },
  { actual: '约8家' },
  { actual: 0.7 },
  { self: 0.25 },
  { progress: '已开展' },
];

const filled = (lang: 'zh-CN' | 'en' = 'zh-CN'): Ledger => {
  const ledger = buildLedger(parsePlan(PLAN), { lang });
  return { ...ledger, rows: ledger.rows.map((row, i) => ({ ...row, ...REPORTS[i % REPORTS.length] })) };
};

async function save(spec: WorkbookSpec): Promise<string> {
  const folder = temporary();
  fs.writeFileSync(path.join(folder, 'book.xlsx'), await writeWorkbook(spec));
  return folder;
}

interface Json {
  readonly asOf: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: { readonly rows: number; readonly byStatus: Record<string, number>; readonly blank: number };
  readonly withoutFormulas: readonly string[];
}
const statusOf = async (folder: string, ...more: readonly string[]): Promise<Json> => {
  const { out, err, status } = await cli(folder, ['status', 'book.xlsx', '--json', ...more]);
  expect({ err, status }).toEqual({ err: '', status: 0 });
  return JSON.parse(out) as Json;
};

describe('status', () => {
  it.each(['zh-CN', 'en'] as const)('prints per row what the pure function says: %s', async lang => {
    const ledger = filled(lang);
    const folder = await save(buildWorkbook(ledger, { asOf: asSerialDay(1) }));
    const { asOf, rows, totals } = await statusOf(folder, '--as-of', '2024-09-30');
    expect(asOf).toBe('2024-09-30');
    expect(rows).toEqual(
      ledger.rows.map(row => {
        const { rate, pace, gap, status, light } = computeRow(
          row,
          ledger.settings,
          asSerialDay(fromIso('2024-09-30') ?? NaN),
        );
        const { no, key } = row;
        return { no, key, rate, pace, gap, status: wordOf(STATUS, status, lang), light: wordOf(LIGHT, light, lang) };
      }),
    );
    expect(new Set(rows.map(row => row.status)).size).toBeGreaterThan(3);
    expect(totals.rows).toBe(ledger.rows.length);
    expect(Object.values(totals.byStatus).reduce((a, b) => a + b)).toBe(ledger.rows.length);
  });

  it('takes the day from the option, else from the book, else from the calendar', async () => {
    const ledger = filled();
    const dated = { ...ledger, settings: { ...ledger.settings, asOf: fromIso('2024-03-31') } };
    const open = await save(buildWorkbook(ledger, { asOf: asSerialDay(1) }));
    const fixed = await save(buildWorkbook(dated, { asOf: asSerialDay(1) }));
    expect((await statusOf(open)).asOf).toBe('2024-06-15');
    expect((await statusOf(fixed)).asOf).toBe('2024-03-31');
    expect((await statusOf(fixed, '--as-of', '2024-12-31')).asOf).toBe('2024-12-31');
  });

  it('prints totals and a line per row for people', async () => {
    const folder = await save(buildWorkbook(filled(), { asOf: asSerialDay(1) }));
    const { out } = await cli(folder, ['status', 'book.xlsx', '--as-of', '2024-09-30']);
    const lines = out.split('\n');
    expect(lines[0]).toBe(`数据截至 2024-09-30  在册 ${filled().rows.length} 行`);
    expect(lines[1]).toMatch(/平均完成率 .*（6 行，已填 \d 行，计序时 \d 行）/);
    expect(lines[2]).toMatch(/待核 1/);
    expect(lines.find(line => line.startsWith('3-1'))).toContain('← 有量化目标的看实际值');
    expect(lines.find(line => line.startsWith('1-1a'))).toMatch(/93\.8%.*75%.*播种面积/);
  });
});

/** The book with formulas and keys of its last rows gone, as after typing under the table. */
function withTypedRow(spec: WorkbookSpec): WorkbookSpec {
  const matrix = spec.sheets.find(one => one.id === 'matrix');
  if (!matrix) throw new Error('no matrix');
  const { area, columns } = matrix.tables[0] ?? { area: { left: 0, bottom: 0 }, columns: [] };
  const cell = (name: string) =>
    ({
      编号: '5-1',
      具体举措: '临时交办: 迎接检查',
      类型: '数量',
      关系: '不少于',
      目标值: 4,
      实际值: 1,
      完成时限: fromIso('2024-12-31'),
    })[name] ?? null;
  const cells = [
    ...Array<{ value: null }>(area.left).fill({ value: null }),
    ...columns.map(column => ({ value: cell(column.name) })),
  ];
  const rows = [...matrix.rows.slice(0, area.bottom + 1), { cells }, ...matrix.rows.slice(area.bottom + 1)];
  return { ...spec, sheets: spec.sheets.map(one => (one === matrix ? { ...matrix, rows } : one)) };
}

describe('rows without formulas', () => {
  it('are computed, listed, and get their formulas from build --refresh', async () => {
    const folder = await save(withTypedRow(buildWorkbook(filled(), { asOf: asSerialDay(1) })));
    const before = await statusOf(folder, '--as-of', '2024-09-30');
    expect(before.withoutFormulas).toEqual(['5-1']);
    expect(before.rows.find(row => row.no === '5-1')).toMatchObject({ rate: 0.25, pace: 0.75, status: '严重滞后' });
    const original = fs.readFileSync(path.join(folder, 'book.xlsx'));
    const refreshed = await cli(folder, ['build', '--refresh', 'book.xlsx']);
    expect(refreshed).toMatchObject({ status: 0, err: expect.stringContaining('book.backup.xlsx') });
    expect(fs.readFileSync(path.join(folder, 'book.backup.xlsx')).equals(original)).toBe(true);
    const after = await statusOf(folder, '--as-of', '2024-09-30');
    expect(after).toEqual({ ...before, withoutFormulas: [], notes: expect.anything() });
  });
});

describe('build --refresh', () => {
  it('keeps what was typed, also on sheets that are none of ours', async () => {
    const spec = buildWorkbook(filled(), { asOf: asSerialDay(1) });
    const notes = sheet('foreign', '会议记录', {
      rows: [{ cells: [{ value: '=3月例会' }, { value: 7, formula: '3+4' }] }],
    });
    const folder = await save({ ...spec, sheets: [...spec.sheets, notes] });
    expect((await cli(folder, ['build', '--refresh', 'book.xlsx', '-o', 'new.xlsx'])).status).toBe(0);
    expect(fs.readdirSync(folder).sort()).toEqual(['book.xlsx', 'new.xlsx']);
    expect((await cli(folder, ['build', '--refresh', 'book.xlsx', '-o', 'new.xlsx'])).status).toBe(1);
    const { readWorkbook } = await import('../../src/xlsx');
    const book = await readWorkbook(fs.readFileSync(path.join(folder, 'new.xlsx')));
    expect(book.sheets.find(one => one.name === '会议记录')?.rows).toEqual([
      [{ value: '=3月例会' }, { value: 7, formula: '3+4' }],
    ]);
    const { readLedger } = await import('../../src/workbook/read/ledger');
    expect(readLedger(book)?.ledger.rows).toEqual(filled().rows);
  });
});
