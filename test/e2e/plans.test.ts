/** Whole plans from paste to file on the workbench; what comes out is compared with the pure functions, and with LibreOffice. */
import fs from 'node:fs';
import path from 'node:path';
import { columnName } from '../../src/ledger/columns/columns';
import { asSerialDay, fromIso } from '../../src/ledger/dates/serial';
import { countRows } from '../../src/ledger/status/totals';
import { computeRows } from '../../src/ledger/status/compute';
import type { Ledger } from '../../src/ledger/types';
import { LIGHT } from '../../src/ledger/columns/words';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import type { Lang } from '../../src/i18n/lang';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { todayOf } from '../../src/ui/today';
import { buildWorkbook } from '../../src/workbook/build';
import type { SheetId } from '../../src/workbook/spec';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { differences as wrongRows } from '../support/computed-cells';
import { faultsOf, isInstalled, recalculate, shared, temporary } from '../support/office';
import { differences as wrongCells } from '../support/same-cells';
import { openBench, serveBench } from './bench-page';
import { inChromium } from './chromium';
import { openSites } from './sites';
import { journey, type Walked } from './journey';

const DEEP = process.env['DEEP'] === '1';
const SEEDS = path.resolve(__dirname, '../../seeds');
const REAL = path.join(shared, 'plans');
const PLANS = [
  [path.join(SEEDS, 'county-running.txt'), ['zh-CN']],
  [path.join(REAL, '22_talent_lead_and_support.txt'), []],
  [path.join(SEEDS, 'library-english.txt'), []],
  [path.join(REAL, '000_088175a9bbd518dd.txt'), []],
  [path.join(REAL, '10_business_climate_one_line.txt'), []],
] as const;
/** One in every run, all in the deep one. */
const wanted = PLANS.flatMap(([file, usual]) =>
  (['zh-CN', 'en'] as const)
    .filter(lang => DEEP || (usual as readonly Lang[]).includes(lang))
    .map(lang => [path.basename(file, '.txt'), lang, file] as const),
);
const there = wanted.filter(([, , file]) => fs.existsSync(file));
const hasOffice = isInstalled('soffice');
const hasValidator = isInstalled('ooxml-validator');

/** Sheets of which every formula is compared with what the pure functions say. */
const COMPARED: readonly SheetId[] = ['overview', 'departments', 'division'];

async function ledgerOf(bytes: Uint8Array): Promise<Ledger> {
  const read = readLedger(await readWorkbook(bytes));
  if (!read) throw new Error('the saved file has no matrix');
  return read.ledger;
}

/** What the sheets of a file show otherwise than the pure functions say of its rows. */
async function wrong(bytes: Uint8Array, asOf: number): Promise<readonly string[]> {
  const book = await readWorkbook(bytes);
  const ledger = await ledgerOf(bytes);
  const spec = buildWorkbook(ledger, { asOf: asSerialDay(asOf) });
  const sheets = spec.sheets.filter(sheet => COMPARED.includes(sheet.id));
  const { compared, lines } = wrongCells({ ...spec, sheets }, book);
  expect(compared).toBeGreaterThan(100);
  return [...wrongRows(book, ledger, asOf), ...lines];
}

inChromium('whole plans on the workbench', () => {
  const on = openSites({ site: serveBench });
  const done: { readonly name: string; readonly walked: Walked }[] = [];

  test.each(there)('%s, %s: corrected, assigned, written, filled in, looked at, saved', async (name, lang, file) => {
    const bench = await openBench(on.browser, on.site, lang);
    const today = todayOf(Date.now());
    const walked = await journey(bench, lang, fs.readFileSync(file, 'utf8'));
    const ledger = await ledgerOf(walked.bytes);
    expect(ledger.lang).toBe(lang);
    const { target, due, owners, typed } = walked;
    expect(ledger.rows.find(row => row.measure === target.measure)?.target).toBeCloseTo(
      ledger.rows.find(row => row.measure === target.measure)?.unit === '%' ? target.value / 100 : target.value,
      6,
    );
    expect(ledger.rows.find(row => row.measure === due.measure)?.due).toBe(fromIso('2045-06-30'));
    expect(new Set(ledger.rows.map(row => `${row.lead}、${row.support}`))).toEqual(new Set([owners]));
    expect(typed.length).toBeGreaterThan(0);
    for (const { no, column, value } of typed) {
      expect(ledger.rows.find(row => row.no === no)?.[column]).toBe(value);
      const line = ledger.changes?.find(entry => entry.no === no && entry.column === columnName(column, lang));
      expect([line?.before ?? null, String(line?.after)]).toEqual([null, expect.stringMatching(/^(3|0\.5|50%)$/)]);
    }

    expect(await wrong(walked.bytes, today)).toEqual([]);
    const counts = countRows(computeRows(ledger.rows, ledger.settings, today));
    const texts = PANE_TEXTS[lang];
    expect(walked.overview).toContain(texts.overview.rows(counts.rows, counts.out));
    const lights = [...LIGHT.keys()].map(code => `${wordOf(LIGHT, code, lang)} ${counts.byLight[code]}`);
    expect(walked.overview.split(/\s+/).join(' ')).toContain(lights.join(' '));

    expect(bench.requests.filter(url => !/^(blob:|data:)/.test(url) && !url.startsWith(on.site.url))).toEqual([]);
    expect(bench.errors).toEqual([]);
    done.push({ name: `${name}-${lang}`, walked });
    await bench.close();
  });

  for (const [name, lang] of wanted.filter(one => !there.includes(one)))
    test.skip(`${name}, ${lang} (missing: ../shared/plans)`, () => undefined);

  const savedFiles = (): readonly string[] => {
    const folder = temporary();
    const files = done.map(({ name, walked }) => {
      const file = path.join(folder, `${name}.xlsx`);
      fs.writeFileSync(file, walked.bytes);
      return file;
    });
    expect(files).toHaveLength(there.length);
    return files;
  };

  (hasValidator ? test : test.skip)("Microsoft's validator has nothing against any saved file", () => {
    expect(faultsOf(savedFiles())).toEqual([]);
  });

  (hasOffice ? test : test.skip)('LibreOffice calculates the same in every saved file', async () => {
    const files = savedFiles();
    const today = todayOf(Date.now());
    for (const file of recalculate(files)) expect(await wrong(fs.readFileSync(file), today)).toEqual([]);
  });
});
