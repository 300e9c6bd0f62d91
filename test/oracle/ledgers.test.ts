/** Random ledgers: every computed cell and every total, as LibreOffice calculates it, is what the pure functions say. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { closePeriod } from '../../src/ledger/period/close';
import { buildWorkbook } from '../../src/workbook/build';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { differences } from '../support/same-cells';
import { AS_OF, ledgerArbitrary } from '../support/ledgers';
import { describeWith, recalculate, temporary } from '../support/office';
import { asSerialDay } from '../../src/ledger/dates/serial';

const RUNS = process.env.DEEP === undefined ? 40 : 400;
const SEED = 20231231;

async function saved(spec: WorkbookSpec, i: number, folder: string): Promise<string> {
  const file = path.join(folder, `book${i}.xlsx`);
  fs.writeFileSync(file, await writeWorkbook(spec));
  return file;
}

describeWith({ programs: ['soffice'] }, 'formulas and functions', () => {
  it(
    `agree on ${RUNS} random ledgers`,
    async () => {
      const ledgers = fc.sample(ledgerArbitrary(0, 40), { numRuns: RUNS, seed: SEED });
      // Half of them have an earlier period to be compared with.
      const closed = ledgers.map((ledger, i) =>
        i % 2 === 0 ? ledger : closePeriod(ledger, { asOf: asSerialDay(AS_OF[0] - 60) }).ledger,
      );
      const specs = closed.map(ledger => buildWorkbook(ledger, { asOf: AS_OF[0] }));
      const folder = temporary();
      const books = recalculate(await Promise.all(specs.map((spec, i) => saved(spec, i, folder))));
      const found = await Promise.all(
        specs.map(async (spec, i) => differences(spec, await readWorkbook(fs.readFileSync(books[i] ?? '')))),
      );
      expect(found.flatMap(({ lines }) => lines).slice(0, 10)).toEqual([]);
      expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(RUNS * 100);
    },
    600_000 + RUNS * 5000,
  );
});
