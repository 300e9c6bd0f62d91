import { serialOf } from '../../../src/ledger/dates/serial';
import { computeRows } from '../../../src/ledger/status/compute';
import { rankUnits } from '../../../src/ledger/summary/ranking';
import type { Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const AS_OF = serialOf(2023, 6, 30);
const DUE = serialOf(2023, 12, 31);

const DONE: Partial<Row> = { self: 1 };
const ON_PACE: Partial<Row> = { self: 0.55 };
const BEHIND: Partial<Row> = { self: 0.3 };
const OVERDUE: Partial<Row> = { self: 0.9, due: serialOf(2023, 5, 31) };

const led = (lead: string, ...parts: readonly Partial<Row>[]): Row[] =>
  parts.map(part => row({ kind: 'task', due: DUE, lead, ...part }));

const rank = (rows: readonly Row[], list: readonly string[] = []) =>
  rankUnits(
    computeRows(rows, settings(), AS_OF),
    list.map(name => ({ name, aliases: [], contact: '', keywords: [] })),
  );
const places = (ranking: ReturnType<typeof rank>) => ranking.ranked.map(({ rank: place, name }) => [place, name]);

test('units stand by the share that is late, then by what is overdue, then by the mean rate', () => {
  const rows = [
    ...led('甲局', ON_PACE, BEHIND, DONE),
    ...led('乙局', ON_PACE, DONE, DONE),
    ...led('丙局', ON_PACE, OVERDUE, DONE),
    ...led('丁局', ON_PACE, ON_PACE, DONE),
  ];
  expect(places(rank(rows))).toEqual([
    [1, '乙局'],
    [2, '丁局'],
    [3, '甲局'],
    [4, '丙局'],
  ]);
});

test('equals share a rank, the next is left out, and they stand in the order of the list', () => {
  const rows = [
    ...led('甲局', DONE, DONE, DONE),
    ...led('乙局', ON_PACE, ON_PACE, ON_PACE),
    ...led('丙局', ON_PACE, ON_PACE, ON_PACE),
    ...led('丁局', BEHIND, ON_PACE, ON_PACE),
  ];
  expect(places(rank(rows, ['丙局', '乙局']))).toEqual([
    [1, '甲局'],
    [2, '丙局'],
    [2, '乙局'],
    [4, '丁局'],
  ]);
});

test('units with fewer than three rows are told apart; rows out of force make no unit', () => {
  const ranking = rank([
    ...led('甲局', DONE, DONE, DONE),
    ...led('乙局', OVERDUE, OVERDUE),
    ...led('丙局', { adjust: 'cancel' }, { adjust: 'drop' }, { adjust: 'cancel' }),
  ]);
  expect(places(ranking)).toEqual([[1, '甲局']]);
  expect(ranking.tooFew.map(({ name, late }) => [name, late])).toEqual([['乙局', 2]]);
});

test('the last ones are named only where something of theirs is late', () => {
  const good = ['甲局', '乙局', '丙局'].flatMap(name => led(name, DONE, DONE, DONE));
  expect(rank(good).last).toEqual([]);
  const bad = ['丁局', '戊局', '己局', '庚局'].flatMap((name, i) =>
    led(name, ...Array.from({ length: 3 }, (_, k) => (k < 3 - (i % 3) ? OVERDUE : DONE))),
  );
  expect(rank([...good, ...bad]).last.map(({ name }) => name)).toEqual(['戊局', '丁局', '庚局']);
});

test('a row with two leads counts for each, letter case and blanks aside', () => {
  const ranking = rank(led('Parks Team、甲局', DONE, DONE, BEHIND).concat(led('parks team ', DONE)));
  expect(ranking.ranked.map(({ name, counts, late }) => [name, counts.rows, late])).toEqual([
    ['Parks Team', 4, 1],
    ['甲局', 3, 1],
  ]);
});
