import { buildLedger } from '../../../src/ledger/rows/build';
import { backTo } from '../../../src/ledger/kept/back';
import { keptPlan, MOST_KEPT, withPlan, type KeptPlan } from '../../../src/ledger/kept/plan';
import { revise } from '../../../src/ledger/revise/revise';
import { parsePlan } from '../../../src/plan';
import { buildWorkbook } from '../../../src/workbook/build';
import { readLedger } from '../../../src/workbook/read/ledger';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import type { Ledger } from '../../../src/ledger/types';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const TEXT = `石桥镇2024年工作计划
一、改善人居环境
1.整治道路。新建村道12公里。改造桥梁2座。
2.绿化村庄。种植树木3000棵。`;
const ledgerOf = (text: string) => buildLedger(parsePlan(text), { lang: 'zh-CN' });
const kept = (source: string): KeptPlan => ({
  source,
  origin: '',
  given: [],
  operations: [{ type: 'text', measure: '1.1', text: '=新建村道15公里' }],
  gave: [7],
  format: null,
  hints: [],
});
const inFile = async (ledger: Ledger) =>
  readLedger(await readWorkbook(await writeWorkbook(buildWorkbook(ledger, { asOf: asSerialDay(45000) }))))!.ledger;

test('the text and the edits come back from the file letter by letter, however long, in place of those before', async () => {
  const ledger = withPlan(ledgerOf(TEXT), kept(TEXT));
  expect(keptPlan(await inFile(ledger))).toEqual(kept(TEXT));
  const odd = `${TEXT}\r\n\t=1+1\n'引号"\\ \u0007 𠮷${'长𠮷'.repeat(30_000)}`;
  const again = withPlan(ledger, kept(odd));
  expect(keptPlan(await inFile(again))).toEqual(kept(odd));
  expect(again.stampLines!.every(line => String(line[4]).length <= 32_767)).toBe(true);
  expect(keptPlan(withPlan(again, null))).toBeNull();
});

test('other hidden lines stay; what is too long, of another plan, or broken is not there', () => {
  const ledger: Ledger = { ...ledgerOf(TEXT), stampLines: [['batch', 'x']] };
  const line = withPlan(ledger, kept(TEXT)).stampLines!;
  expect(line[0]).toEqual(['batch', 'x']);
  expect(withPlan(ledger, kept('字'.repeat(MOST_KEPT))).stampLines).toEqual([['batch', 'x']]);
  const written = withPlan(ledger, kept(TEXT));
  expect(keptPlan({ ...written, meta: { ...written.meta, fingerprint: 'other' } })).toBeNull();
  const torn = written.stampLines!.map(one => (one[0] === 'plan' ? [...one.slice(0, 4), '{"source'] : one));
  expect(keptPlan({ ...written, stampLines: torn })).toBeNull();
  expect(keptPlan(ledgerOf(TEXT))).toBeNull();
});

test('back to before: plan and duty as they were, reports since stay, rows that were added are counted', () => {
  const before = withPlan(ledgerOf(TEXT), kept(TEXT));
  const NEXT = TEXT.replace('种植树木3000棵。', '种植树木5000棵。修整河岸。').replace('改造桥梁2座。', '');
  const written = withPlan(revise(before, ledgerOf(NEXT)).ledger, kept(NEXT));
  const added = written.rows.find(row => row.measure.includes('河岸'))!;
  const used: Ledger = {
    ...written,
    rows: written.rows.map(row =>
      row === added || row.measure.includes('村道') ? { ...row, actual: 5, progress: '已开工' } : row,
    ),
  };
  const { ledger, kept: reported, gone, lost } = backTo(used, before, true);
  expect(ledger.rows.map(row => [row.measure, row.actual, row.adjust])).toEqual([
    ['新建村道12公里。', 5, null],
    ['改造桥梁2座。', null, null],
    ['种植树木3000棵。', null, null],
  ]);
  expect([reported, gone, lost.map(row => row.measure)]).toEqual([1, 1, [added.measure]]);
  expect(keptPlan(ledger)?.source).toBe(TEXT);
  const withoutMeta = backTo(used, { ...before, stampLines: [] }, false).ledger;
  expect(withoutMeta.meta).toEqual(used.meta);
  expect(keptPlan(withoutMeta)).toBeNull();
});
