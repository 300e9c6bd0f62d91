import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ColumnKey } from '../../src/ledger/columns/types';
import { asSerialDay, fromIso } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { a1 } from '../../src/grid/a1';
import { PLAN } from '../cli/plan';
import { cli } from '../support/cli';
import { TELLING_KEYS, columnName, COLUMNS } from '../../src/ledger/columns/columns';
import { differences } from '../support/computed-cells';
import { differences as sameCells } from '../support/same-cells';
import { describeWith, recalculate, script, temporary } from '../support/office';

const DAY = '2024-09-30';
const asOf = asSerialDay(fromIso(DAY) ?? NaN);
const clerkFile = 'tools/clerk.py';

const bare = buildLedger(parsePlan(PLAN), { lang: 'zh-CN', settings: { asOf } });
const spec = buildWorkbook(bare, { asOf });
const matrixOf = (book: WorkbookSpec): SheetSpec => {
  const matrix = book.sheets.find(sheet => sheet.id === 'matrix');
  if (!matrix) throw new Error('no matrix');
  return matrix;
};
/** A1 reference of a column in the n-th row of the matrix, from 0. */
const at = (key: ColumnKey, row: number): string => {
  const table = matrixOf(spec).tables[0];
  if (!table) throw new Error('no table');
  const column = table.columns.findIndex(one => one.name === columnName(key, 'zh-CN'));
  return a1(table.area.top + 1 + row, table.area.left + column);
};
const save = async (book: WorkbookSpec): Promise<string> => {
  const file = path.join(temporary(), 'book.xlsx');
  fs.writeFileSync(file, await writeWorkbook(book));
  return file;
};
/** Lets the clerk do each action on the matrix and save. */
function clerk(file: string, ...actions: readonly (readonly string[])[]) {
  const out = path.join(temporary(), 'book.xlsx');
  const args = actions.flatMap(([verb = '', ...rest]) => [verb, '责任矩阵', ...rest, '--']);
  return { out, ...script(clerkFile, file, out, ...args) };
}
/** What `status` prints of a file, without row places. */
const statusOf = async (file: string) => {
  const { out, status } = await cli(path.dirname(file), ['status', path.basename(file), '--json', '--as-of', DAY]);
  expect(status).toBe(0);
  return JSON.parse(out) as {
    rows: { no: string; key: string; status: string; rate: number | null }[];
    withoutFormulas: string[];
    totals: unknown;
  };
};
const ledgerOf = async (file: string) => {
  const book = await readWorkbook(fs.readFileSync(file));
  const read = readLedger(book);
  if (!read) throw new Error('no matrix');
  return { book, ledger: read.ledger };
};

describeWith({ programs: ['soffice', 'python3'] }, 'a clerk at LibreOffice', () => {
  it('fills progress in and sees what status says', async () => {
    const { out, status } = clerk(
      await save(spec),
      ['set', at('actual', 0), '30'],
      ['text', at('actual', 1), '约1万亩'],
      ['set', at('actual', 2), '9'],
      ['set', at('actual', 3), '84%'],
      ['text', at('progress', 4), '=已检查'],
      ['set', at('self', 5), '60%'],
      ['set', at('reportedOn', 5), '2024-09-28'],
    );
    expect(status).toBe(0);
    const { book, ledger } = await ledgerOf(out);
    expect(differences(book, ledger, asOf)).toEqual([]);
    const { rows } = await statusOf(out);
    expect(rows.map(row => row.status)).toEqual(['超序时', '待核', '已完成', '已逾期', '推进中', '滞后']);
    expect(ledger.rows[4]?.progress).toBe('=已检查');
    expect(ledger.rows[5]?.reportedOn).toBe(fromIso('2024-09-28'));
  });

  it('loses nothing by opening and saving, nor by a refresh after it', async () => {
    const filled = clerk(await save(spec), ['set', at('actual', 0), '30'], ['set', at('self', 5), '60%']).out;
    const [resaved = ''] = recalculate([filled]);
    const first = await statusOf(filled);
    expect(await statusOf(resaved)).toEqual(first);
    expect(
      (await cli(path.dirname(resaved), ['build', '--refresh', path.basename(resaved), '-o', 'new.xlsx'])).status,
    ).toBe(0);
    expect(await statusOf(path.join(path.dirname(resaved), 'new.xlsx'))).toEqual(first);
  });

  it('sorts, and every row keeps its key and state', async () => {
    const file = await save(spec);
    const table = matrixOf(spec).tables[0]?.area;
    if (!table) throw new Error('no table');
    const range = `${a1(table.top, table.left)}:${a1(table.bottom, table.right)}`;
    const filled = clerk(file, ['set', at('actual', 0), '30'], ['set', at('self', 5), '60%']).out;
    const sorted = clerk(filled, ['sort', range, '0']).out;
    const byKey = (rows: readonly { key: string }[]) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
    const before = await statusOf(filled);
    const after = await statusOf(sorted);
    expect(after.rows.map(row => row.no)).toEqual([...before.rows.map(row => row.no)].reverse());
    expect(byKey(after.rows)).toEqual(byKey(before.rows));
  });

  it('types a row under the table, which has no formulas until a refresh', async () => {
    const row = bare.rows.length;
    const typed = clerk(
      await save(spec),
      ['text', at('no', row), '9-1'],
      ['text', at('measure', row), '迎接检查'],
      ['text', at('kind', row), '工作'],
      ['set', at('self', row), '50%'],
      ['set', at('due', row), '2024-12-31'],
    ).out;
    const before = await statusOf(typed);
    expect(before.withoutFormulas).toEqual(['9-1']);
    expect(before.rows[row]).toMatchObject({ no: '9-1', rate: 0.5, pace: 0.75, status: '滞后' });
    expect((await cli(path.dirname(typed), ['build', '--refresh', 'book.xlsx'])).status).toBe(0);
    const after = await statusOf(typed);
    expect(after).toEqual({ ...before, withoutFormulas: [], notes: expect.anything() });
    const [resaved = ''] = recalculate([typed]);
    const { book, ledger } = await ledgerOf(resaved);
    expect(ledger.rows).toHaveLength(row + 1);
    expect(differences(book, ledger, asOf)).toEqual([]);
  });

  it('takes a 行键 away and empties a line: the one row counts everywhere as before, the other nowhere', async () => {
    const last = bare.rows.length - 1;
    const { out, status } = clerk(
      await save(spec),
      ['text', at('key', 0), ''],
      ['set', at('actual', 0), '9999'],
      ...TELLING_KEYS.map(key => ['text', at(key, last), '']),
    );
    expect(status).toBe(0);
    const { book, ledger } = await ledgerOf(out);
    expect(ledger.rows).toHaveLength(last);
    const counted = buildWorkbook(ledger, { asOf });
    const places = (sheet: SheetSpec) => sheet.rows.slice(0, 24);
    const sheets = counted.sheets.filter(sheet => sheet.id === 'overview');
    const { compared, lines } = sameCells(
      { ...counted, sheets: sheets.map(sheet => ({ ...sheet, rows: places(sheet) })) },
      book,
    );
    expect(compared).toBeGreaterThan(30);
    expect(lines).toEqual([]);
    expect(counted.sheets[0]?.rows[4]?.cells[0]?.value).toBe(last);
  });

  it('cannot write into locked cells of a protected sheet, and can into the others', async () => {
    const locked = COLUMNS.filter(column => column.block === 'computed' || column.block === 'hidden').map(
      column => column.key,
    );
    const file = await save(buildWorkbook(bare, { asOf, protect: true }));
    const refused = clerk(file, ...locked.map(key => ['set', at(key, 0), '1']));
    expect(refused.status).toBe(3);
    expect(refused.output.match(/refused/g)).toHaveLength(locked.length);
    const open = COLUMNS.filter(column => ['plan', 'duty', 'progress', 'control'].includes(column.block)).map(
      column => column.key,
    );
    const filled = clerk(file, ...open.map(key => ['text', at(key, 0), 'x']));
    expect(filled.status).toBe(0);
    const { ledger } = await ledgerOf(filled.out);
    expect([ledger.rows[0]?.progress, ledger.rows[0]?.remark, ledger.rows[0]?.lead]).toEqual(['x', 'x', 'x']);
  });

  it('finds the formula of every computed column in the file', async () => {
    const parts = unzipSync(await writeWorkbook(spec));
    const tables = Object.entries(parts).filter(([name]) => name.startsWith('xl/tables/'));
    const matrix = tables.map(([, bytes]) => strFromU8(bytes)).find(xml => xml.includes('name="任务表"')) ?? '';
    for (const column of COLUMNS.filter(one => one.block === 'computed')) {
      expect(matrix).toMatch(new RegExp(`name="${column.name['zh-CN']}"><calculatedColumnFormula>[^<]+<`));
    }
  });
});
