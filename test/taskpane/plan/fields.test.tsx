import { serialOf } from '../../../src/ledger/dates/serial';
import { toDraft } from '../../../src/plan/draft';
import { newTarget, withEvery, withPrinted } from '../../../src/taskpane/plan/amounts';
import { amountOf } from '../../../src/taskpane/text/typed-number';
import { dueOn } from '../../../src/taskpane/plan/deadlines';
import { firstOfNextMonth, planYear, readTypedDate } from '../../../src/taskpane/text/typed-dates';
import { deadlineWords, targetWords } from '../../../src/taskpane/plan/facts';
import { knownOwners, ownerNames, ownersFrom, splitNames } from '../../../src/taskpane/plan/owners';
import { reread } from '../../../src/taskpane/plan/reread';
import { deadline, measure, owner, plan, target } from '../../plan/draft/sample';

test.each([
  ['15', 15],
  [' 1,200.5 ', 1200.5],
  ['１５．５', 15.5],
  ['-3', -3],
  ['.5', 0.5],
  ['', null],
  ['十五', null],
  ['15所', null],
  ['1e3', null],
  ['--1', null],
])('an amount typed as %p is %p', (typed, amount) => expect(amountOf(typed)).toBe(amount));

test('value and unit follow the printed number as the parser has them', () => {
  const made = (value: number, unit: string, upper: number | null = null) => {
    const t = withPrinted(newTarget(), value, upper, unit);
    return [t.value, t.unit, t.upper, t.printed.unit];
  };
  expect(made(42, '亿元')).toEqual([4200000000, '元', undefined, '亿元']);
  expect(made(2.6, '万亩', 3)).toEqual([26000, '亩', 30000, '万亩']);
  expect(made(15, '所')).toEqual([15, '所', undefined, '所']);
  expect(made(64, '%')).toEqual([64, '%', undefined, '%']);
  expect(made(3, '万')).toEqual([30000, '', undefined, '万']);
});

test('an upper limit and a rhythm can go again', () => {
  const ranged = withPrinted(newTarget(), 4, 5, '个');
  expect('upper' in withPrinted(ranged, 4, null, '个')).toBe(false);
  const monthly = withEvery(ranged, 'month');
  expect([monthly.every, withEvery(monthly, undefined).every, 'every' in withEvery(monthly, null)]).toEqual([
    'month',
    'month',
    false,
  ]);
});

test.each([
  ['2024-6-30', '2024-06-30'],
  ['2024.06.30', '2024-06-30'],
  [' 2024年6月30日 ', '2024-06-30'],
  ['6月底', '2024-06-30'],
  ['6月30日', '2024-06-30'],
  ['年底', '2024-12-31'],
  ['2023年6月', '2023-06-30'],
  ['12月1日', '2024-12-01'],
  ['30 June', '2024-06-30'],
  ['长期推进', 'standing'],
  ['2024-06-31', 'unclear 2024-06-30'],
  ['两会以后', 'unclear '],
  ['', 'blank'],
])('a date typed as %p is %p', (typed, wanted) => {
  const reading = readTypedDate(typed, { year: 2024 });
  const said =
    reading.is === 'day' ? reading.date : reading.is === 'unclear' ? `unclear ${reading.maybe.join()}` : reading.is;
  expect(said).toBe(wanted);
});

test('in a school year June is that of the next calendar year, and September its own', () => {
  const year = planYear({ year: 2023, period: { start: '2023-09-01', end: '2024-08-31' } }, 0);
  const read = (typed: string) => readTypedDate(typed, year);
  expect([read('6月底'), read('9月底'), read('2023年6月')]).toEqual(
    ['2024-06-30', '2023-09-30', '2023-06-30'].map(date => ({ is: 'day', date })),
  );
});

test('a new period begins with the next month', () => {
  expect([serialOf(2024, 5, 31), serialOf(2024, 12, 1)].map(firstOfNextMonth)).toEqual(['2024-06-01', '2025-01-01']);
});

test('a due date set by hand keeps the words of the text', () => {
  expect(dueOn('2025-01-31', deadline('年底前', 18, '2024-12-31'))).toMatchObject({
    date: '2025-01-31',
    quote: '年底前',
    rule: 'user',
  });
  expect(dueOn('2025-01-31')).toMatchObject({ quote: '', span: { start: 0, end: 0 } });
});

test('chips say targets and deadlines in both languages', () => {
  const t = { ...target('选树不少于15所', 0, 15), comparator: '>=' as const };
  expect(targetWords(t, 'zh-CN', 'zh-CN')).toBe('幼儿园 不少于 15所');
  expect(targetWords({ ...t, every: 'month' }, 'en', 'en')).toBe('幼儿园 monthly at least 15 所');
  expect(targetWords({ ...t, comparator: 'range', printed: { value: 1200, upper: 1500, unit: '%' } }, 'en', 'en')).toBe(
    '幼儿园 1,200–1,500%',
  );
  const stops = { ...t, indicator: 'Stops', printed: { value: 240, unit: 'stops' } };
  expect(targetWords(stops, 'en', 'en')).toBe('at least 240 stops');
  const d = deadline('6月底前', 0, '2024-06-30');
  expect(deadlineWords(d, '长期推进', 'zh-CN')).toBe('2024-06-30');
  const undated = { quote: d.quote, span: d.span, rule: d.rule, basis: d.basis };
  expect(deadlineWords({ ...undated, every: 'quarter' }, '', 'en')).toBe('quarterly');
  expect(deadlineWords(undated, '', 'en')).toBe('6月底前');
  expect(deadlineWords({ ...undated, standing: true }, '长期推进', 'zh-CN')).toBe('长期推进');
});

test('names are parted as people part them, once each', () => {
  expect(splitNames('甲局、乙局，丙局;丁局\n甲局 ')).toEqual(['甲局', '乙局', '丙局', '丁局']);
  expect(splitNames(' 、，')).toEqual([]);
});

test('owners typed anew keep their place in the text where they had one; a lead does not support too', () => {
  const before = [owner('甲局', 'suggested'), { ...owner('乙局'), role: 'support' as const }];
  const next = ownersFrom(['甲局', '丙局'], ['乙局', '丙局'], before);
  expect(next.map(o => [o.name, o.role, o.basis, o.rule])).toEqual([
    ['甲局', 'lead', 'stated', 'test'],
    ['丙局', 'lead', 'stated', 'user'],
    ['乙局', 'support', 'stated', 'test'],
  ]);
  expect([ownerNames(next, 'lead'), ownerNames(next, 'support')]).toEqual(['甲局、丙局', '乙局']);
  expect(knownOwners(toDraft(plan), [])).toEqual(['教育局']);
  expect(knownOwners(toDraft(plan), [{ name: '财政局' }, { name: '教育局' }])).toEqual(['财政局', '教育局']);
});

test('reading a changed text again takes its facts, keeps place and owners, and survives finding nothing', () => {
  const before = measure('旧文', 40, { owners: [owner('教育局')] });
  const fresh = {
    ...plan,
    items: [
      {
        ...plan.items[0]!,
        measures: [measure('新建5所', 0, { targets: [target('新建5所', 0, 5)] }), measure('验收', 4)],
      },
    ],
  };
  const after = reread(before, '新建5所。验收', fresh);
  expect(after).toMatchObject({
    text: '新建5所。验收',
    kind: 'target',
    span: before.span,
    owners: [{ name: '教育局' }],
  });
  expect(after.targets[0]!.span).toEqual(before.span);
  expect(reread(before, '甲', { ...plan, items: [] })).toEqual({ ...before, text: '甲' });
});
