/** Which sheets of a book are the office's own. */
import { foreignSheets } from '../../src/exchange/foreign';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { findBrief } from '../../src/workbook/brief/find';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import type { Ledger } from '../../src/ledger/types';
import type { SheetSpec } from '../../src/workbook/spec';
import { row, settings } from '../support/rows';
import { asSerialDay } from '../../src/ledger/dates/serial';

const ledger: Ledger = {
  lang: 'zh-CN',
  meta: { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: 'plan' },
  rows: [row({ lead: '教育局' })],
  departments: [],
  settings: settings(),
};

async function foreign(change: (sheets: readonly SheetSpec[]) => readonly SheetSpec[]): Promise<readonly string[]> {
  const spec = buildWorkbook(ledger, { asOf: asSerialDay(45107) });
  const book = await readWorkbook(await writeWorkbook({ ...spec, sheets: change(spec.sheets) }));
  const matrix = readLedger(book)?.place.sheet;
  if (!matrix) throw new Error('no matrix');
  return foreignSheets(book, matrix).map(({ name }) => name);
}

test('领导看板 is ours by its labels, also under another name', async () => {
  expect(await foreign(sheets => sheets)).toEqual([]);
  expect(await foreign(sheets => sheets.map(each => (each.id === 'brief' ? { ...each, name: '月报' } : each)))).toEqual(
    [],
  );
});

test("an office's own sheet of that name is kept", async () => {
  const own = (each: SheetSpec): SheetSpec => ({ ...each, rows: [{ cells: [{ value: '我们的看板' }] }], merges: [] });
  expect(await foreign(sheets => sheets.map(each => (each.id === 'brief' ? own(each) : each)))).toEqual(['领导看板']);
});

test('a book without the page has none', async () => {
  const spec = buildWorkbook(ledger, { asOf: asSerialDay(45107) });
  const sheets = spec.sheets.filter(({ id }) => id !== 'brief');
  expect(findBrief(await readWorkbook(await writeWorkbook({ ...spec, sheets })))).toBeNull();
});
