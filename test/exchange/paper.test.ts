/** 打印 of a master whose reports come in from outside: nobody reads a strip of a report. */
import { masterPatch } from '../../src/exchange/master-patch';
import type { Ledger, Row } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { readSpec } from '../support/read-spec';
import { county, today } from './support';

const LONG = '已完成选址和可研批复，施工单位进场，正在进行主体施工，预计下月完成封顶，同步开展配套道路建设。';

/** What changes on a sheet where rows of the county's matrix have these cells. */
function patchOf(name: string, more: Readonly<Record<string, Partial<Row>>>) {
  const book = readSpec(buildWorkbook(county(), { asOf: today }));
  const read = readLedger(book);
  if (!read) throw new Error('no matrix');
  const rows = read.ledger.rows.map((row): Row => ({ ...row, ...more[row.no] }));
  const after: Ledger = { ...read.ledger, rows };
  const patch = masterPatch({ ...read, book }, after, today);
  const sheet = book.sheets.find(one => one.name === name);
  const found = patch?.sheets.find(one => one.name === name);
  return { found, heights: [...(found?.heights ?? [])].map(([row, height]) => [sheet?.rows[row]?.[0]?.value, height]) };
}

test('a line grows with what was reported; the sentence above, which shows no report, does not', () =>
  expect(patchOf('打印', { '10-1a': { progress: LONG }, '9-3b': { progress: '已完成。' } }).heights).toEqual([
    ['9-3b', 15.25],
    ['10-1a', 52],
  ]));

test('its cells stay formulas: nothing is written into them', () => {
  const { found } = patchOf('打印', { '10-1a': { progress: LONG } });
  expect([...(found?.rows ?? [])].map(([, cells]) => cells.size)).toEqual([0]);
});

test('figures alone make nothing taller', () =>
  expect(patchOf('打印', { '10-1a': { actual: 2 } }).found).toBeUndefined());
