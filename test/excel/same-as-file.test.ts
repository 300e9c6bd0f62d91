/** One WorkbookSpec, two renderers: what stands in the open book and what stands in the file are the same. */
import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/i18n/lang';
import { buildLedger } from '../../src/ledger/rows/build';
import type { Ledger } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx';
import { readSpec as readFile } from '../../src/xlsx/spec';
import { readSpec as readBook } from '../../workbench/spec/read-spec';
import { openBook } from '../workbench/open';
import { AS_OF, bookOf, render, seedLedger } from './books';
import { canonical } from './canonical';
import { sample } from './sample';

const DEEP = process.env['DEEP'] === '1';
const plans = path.resolve(__dirname, '../../../shared/plans');
const there = fs.existsSync(plans);

async function both(spec: WorkbookSpec): Promise<{ live: unknown; file: unknown }> {
  const { run, host } = openBook({ excelApi: 15 });
  host.book.calculationMode = 'Manual';
  await render(spec);
  const live = canonical(await run(context => readBook(context, spec.lang)));
  host.book.dispose();
  return { live, file: canonical(await readFile(await writeWorkbook(spec))) };
}

async function same(spec: WorkbookSpec): Promise<void> {
  const { live, file } = await both(spec);
  expect(live).toEqual(file);
}

test('the sample in which everything occurs', () => same(sample()));

test.each([
  ['county-running', 'zh-CN'],
  ['library-english', 'en'],
] as const)('%s, %s', (seed, lang) => same(bookOf(seedLedger(seed, lang, 6))), 240_000);

test('and the comparison notices a difference', async () => {
  const spec = sample();
  const { live } = await both(spec);
  const [overview, matrix, ...rest] = spec.sheets;
  if (!overview || !matrix) throw new Error('No sheets.');
  const other = { ...spec, sheets: [overview, { ...matrix, formats: matrix.formats.slice(1) }, ...rest] };
  expect(live).not.toEqual(canonical(await readFile(await writeWorkbook(other))));
});

/** Three real plans of different kinds. */
const REAL = ['000_088175a9bbd518dd', '10_business_climate_one_line', '22_talent_lead_and_support'];

const real = (name: string, lang: Lang): Ledger =>
  buildLedger(parsePlan(fs.readFileSync(path.join(plans, `${name}.txt`), 'utf8')), {
    lang,
    departments: [],
    settings: { asOf: AS_OF },
  });

if (!DEEP || !there)
  console.warn(
    `skipped: three real plans in both languages: ${there ? 'only in the deep run (DEEP=1)' : '../shared/plans is missing'}`,
  );

(DEEP && there ? describe : describe.skip)('real plans', () => {
  test.each(REAL.flatMap(name => (['zh-CN', 'en'] as const).map(lang => [name, lang] as const)))(
    '%s, %s',
    (name, lang) => same(bookOf(real(name, lang))),
    900_000,
  );
});
