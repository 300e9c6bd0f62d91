import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { ledgerArbitrary, numbered } from '../support/ledgers';
import { describeWith, recalculate, temporary } from '../support/office';
import { differences } from '../support/same-cells';
import {} from '../../src/ledger/dates/serial';

const deep = Boolean(process.env.DEEP);
const seed = 20240615;

/** The book without any cached result: nothing to copy from. */
const uncached = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => (cell.formula === undefined ? cell : { ...cell, value: null })),
    })),
  })),
});

const specOf = (ledger: Ledger): WorkbookSpec => buildWorkbook(ledger, { asOf: ledger.settings.asOf! });

/** What LibreOffice computes otherwise than the pure functions, over all formula cells of all sheets. */
async function disagreements(ledgers: readonly Ledger[]): Promise<{ compared: number; lines: readonly string[] }> {
  const folder = temporary();
  const specs = ledgers.map(specOf);
  const files: string[] = [];
  for (const [i, spec] of specs.entries()) {
    const file = path.join(folder, `book-${i}.xlsx`);
    fs.writeFileSync(file, await writeWorkbook(uncached(spec)));
    files.push(file);
  }
  const found = { compared: 0, lines: [] as string[] };
  for (const [i, saved] of recalculate(files).entries()) {
    const spec = specs[i];
    if (!spec) continue;
    const { compared, lines } = differences(spec, await readWorkbook(fs.readFileSync(saved)));
    found.compared += compared;
    found.lines.push(...lines.map(line => `book ${i}: ${line.slice(0, 400)}`));
  }
  return found;
}

describeWith(
  { programs: ['soffice'] },
  'LibreOffice agrees with the pure functions, with no cached value to copy from',
  () => {
    it('on books of 0 to 300 rows', async () => {
      const sizes = deep ? Array.from({ length: 40 }, (_, i) => Math.round((i * 300) / 39)) : [0, 1, 60, 300];
      const ledgers = sizes.flatMap((size, i) =>
        fc.sample(ledgerArbitrary(size, size), { numRuns: 1, seed: seed + i }),
      );
      const { compared, lines } = await disagreements(ledgers);
      expect(lines.slice(0, 10)).toEqual([]);
      expect(compared).toBeGreaterThan(5000);
    }, 900_000);

    (deep ? it : it.skip)(
      'a book of 10,000 rows',
      async () => {
        const some = fc.sample(ledgerArbitrary(250, 250), { numRuns: 1, seed: seed + 100 });
        const rows = some.flatMap(ledger => ledger.rows);
        const [ledger] = some;
        if (!ledger) throw new Error('no ledger');
        const many = numbered(
          Array.from({ length: 10_000 }, (_, i) => rows[i % rows.length]).flatMap(row => (row ? [row] : [])),
        );
        const { compared, lines } = await disagreements([{ ...ledger, rows: many }]);
        expect(lines.slice(0, 10)).toEqual([]);
        expect(compared).toBeGreaterThan(60_000);
      },
      1_800_000,
    );
  },
);
