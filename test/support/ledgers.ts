/**
 * Random ledgers: every kind and relation, edge dates, every kind of blank, error values as text, TRUE and FALSE, zeros, texts in
 * number cells, negative and huge values.
 */
import fc from 'fast-check';
import { LANGS } from '../../src/i18n/lang';
import { ADJUST, COMPARATOR, EVERY, KIND } from '../../src/ledger/columns/words';
import { isPercent } from '../../src/ledger/status/cells';
import { serialOf } from '../../src/ledger/dates/serial';
import { type RowKey, makeKey } from '../../src/ledger/rows/key';
import { STANDING, type Cell, type Department, type Ledger, type Row, type Settings } from '../../src/ledger/types';
import { row, settings } from './rows';

/** As-of days of the random ledgers: a month's end, its eve, its morrow, a leap day, a year's end. */
export const AS_OF = [
  serialOf(2023, 6, 30),
  serialOf(2023, 6, 29),
  serialOf(2023, 7, 1),
  serialOf(2024, 2, 29),
  serialOf(2023, 12, 31),
] as const;

const NAMES = ['市教育局', '市财政局', '团市委', '人社局（就业科）', 'Finance Office', 'A*局', '局?', '~局', '教育局'];
const SECTIONS = ['加强党建', '提升质量', '', '<5的任务', '*', '=合计'];

const code = <T>(codes: Iterable<T>, odd: T | null): fc.Arbitrary<T | null> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...codes) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(odd) },
  );

/** Numbers as people plan and report them, with the edges. */
const number: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2000 }).map(n => n / 1000) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      -1,
      -12.5,
      1e9,
      123456789012,
      1e308,
      -1e308,
      1e-7,
      0.0000005,
      1 / 3,
      2 / 3,
      0.1 + 0.2,
    ),
  },
);

const TEXTS = [
  '约15',
  '已完成',
  ' ',
  '\u3000 ',
  '\u00a0',
  '\n',
  '\t \r\n',
  '20万',
  '0',
  '12.5%',
  'TRUE',
  '=1+1',
  '-3',
  '#N/A',
  '#3',
  true,
  false,
];

const amount: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 7, arbitrary: number },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(...TEXTS) },
);

const share: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map(n => n / 20) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(80, -0.1, 1.0000001, '80％', ' ', '\u00a0', 1e308, '#DIV/0!') },
);

const day: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: serialOf(2022, 11, 1), max: serialOf(2025, 3, 31) }),
  fc.constantFrom(...AS_OF, ...AS_OF.map(d => d - 1), ...AS_OF.map(d => d + 1), ...AS_OF.map(d => d + 30)),
);

const date = (others: readonly Cell[]): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 6, arbitrary: day as fc.Arbitrary<Cell> },
    { weight: 2, arbitrary: fc.constant<Cell>(null) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(...others) },
  );

const ODD_DATES: readonly Cell[] = ['6月底', 2023, 20230630, 45107.75, -5, ' ', '#REF!'];

const owners: fc.Arbitrary<string | null> = fc
  .tuple(
    fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }),
    fc.constantFrom('、', '，', ';', '；', '\n', '、 ', ' , ', '\u3000、'),
    fc.constantFrom('', ' ', '\u3000'),
  )
  .map(([names, separator, edge]) => (names.length === 0 ? null : edge + names.join(separator) + edge));

const text: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  null,
  null,
  '正在遴选',
  '=SUM(A1)',
  '+86 10',
  ' ',
  '\u00a0\n',
  '#N/A',
  42,
);

/** Rows whose actual value sits at, just under or just over what the limits ask for. */
const nearTarget: fc.Arbitrary<Partial<Row>> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -3, max: 14 }))
  .map(([target, twelfths]) => ({ target, actual: (target * twelfths) / 12 }));

const bare = ({ target, upper, base, actual }: Row): Partial<Row> => ({
  target: untrue(target),
  upper: untrue(upper),
  base: untrue(base),
  actual: untrue(actual),
});
const untrue = (cell: Cell): Cell => (typeof cell === 'boolean' ? String(cell) : cell);

const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({
    section: fc.constantFrom(...SECTIONS),
    kind: code<string>(KIND.keys(), '其他'),
    comparator: code<string>(COMPARATOR.keys(), '大概'),
    target: amount,
    upper: amount,
    unit: fc.constantFrom(null, '个', '%', '％', ' % ', '\u00a0%\n', '万元', '个百分点', '#'),
    every: code<string>(EVERY.keys(), '每两月'),
    base: amount,
    lead: owners,
    support: owners,
    start: date(ODD_DATES),
    due: date([...ODD_DATES, STANDING, STANDING, STANDING, '持续', '\u00a0']),
    actual: amount,
    self: share,
    progress: text,
    reportedOn: date(ODD_DATES),
    struck: fc.oneof({ weight: 9, arbitrary: fc.constant<Cell>(null) }, { weight: 1, arbitrary: date(['是']) }),
    adjust: fc.oneof(
      { weight: 9, arbitrary: fc.constant<string | null>(null) },
      { weight: 1, arbitrary: fc.constantFrom<string | null>(...ADJUST.keys(), '暂停') },
    ),
    newDue: fc.oneof({ weight: 5, arbitrary: fc.constant<Cell>(null) }, { weight: 1, arbitrary: date(ODD_DATES) }),
    near: fc.option(nearTarget, { freq: 3 }),
  })
  .map(({ near, ...cells }) => row({ ...cells, ...(near ?? {}) }))
  // LibreOffice keeps no TRUE in a cell with a number format: there it is 1, and nothing tells them apart.
  .map(each => (isPercent(each.unit) ? { ...each, ...bare(each) } : each));

const settingsArbitrary: fc.Arbitrary<Settings> = fc
  .record({
    asOf: fc.constantFrom(...AS_OF),
    planStart: fc.oneof(
      { weight: 6, arbitrary: fc.constant(serialOf(2023, 1, 1)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    periodStart: fc.option(fc.constant(serialOf(2023, 6, 1))),
    paceBy: fc.constantFrom('month' as const, 'day' as const),
    aheadPoints: fc.constantFrom(10, 10, 5, 0),
    slightPoints: fc.constantFrom(10, 10, 0, 15),
    severePoints: fc.constantFrom(30, 30, 20),
    approxTolerance: fc.constantFrom(0.1, 0.05, 0),
  })
  .map(patch => settings(patch));

const departments: readonly Department[] = NAMES.map(name => ({
  name,
  aliases: [],
  contact: '',
  keywords: ['教育', '=财政'],
}));

/** Rows numbered and keyed as a book has them. */
export const numbered = (rows: readonly Row[]): Row[] => {
  const taken = new Set<RowKey>();
  return rows.map((each, i) => {
    const key = makeKey('随机', i, '', taken);
    taken.add(key);
    return { ...each, key, order: i + 1, no: `1-${i + 1}`, item: `任务${i % 7}`, measure: `举措${i + 1}` };
  });
};

/** A ledger of `least` to `most` rows with its as-of day typed on 设置. */
export const ledgerArbitrary = (least = 0, most = 40): fc.Arbitrary<Ledger> =>
  fc
    .record({
      lang: fc.constantFrom(...LANGS),
      rows: fc.array(rowArbitrary, { minLength: least, maxLength: most }),
      settings: settingsArbitrary,
    })
    .map(({ lang, rows, settings: chosen }) => ({
      lang,
      meta: { title: '随机计划', issuer: '', year: 2023, fingerprint: '0123456789abcdef' },
      rows: numbered(rows),
      departments,
      settings: chosen,
    }));
