import { asSerialDay, fromIso } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { writeWorkbook } from '../../src/xlsx';
import { bareSpec, readSpec } from '../../src/xlsx/spec';
import { PLAN } from '../cli/plan';
import { everything } from '../support/books';

describe('readSpec', () => {
  it('gives back all that a spec can say', async () => {
    expect(await readSpec(await writeWorkbook(everything))).toEqual(bareSpec(everything));
  });

  it.each(['zh-CN', 'en'] as const)('gives our own workbook back: %s', async lang => {
    const asOf = asSerialDay(fromIso('2024-05-31') ?? NaN);
    const spec = buildWorkbook(buildLedger(parsePlan(PLAN), { lang, settings: { asOf } }), { asOf });
    const read = await readSpec(await writeWorkbook(spec));
    const want = bareSpec(spec);
    for (const [i, sheet] of want.sheets.entries()) expect(read.sheets[i]).toEqual(sheet);
    expect(read).toEqual(want);
  });

  it('tells two specs apart that differ in one look', async () => {
    const { open, ...styles } = everything.styles;
    const other = { ...everything, styles: { ...styles, open: { ...open, numberFormat: '0.000' } } };
    expect(await readSpec(await writeWorkbook(other))).not.toEqual(bareSpec(everything));
  });
});
