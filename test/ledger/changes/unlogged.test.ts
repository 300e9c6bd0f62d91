import { asLogged } from '../../../src/ledger/changes/unlogged';
import type { Cell, ChangeEntry } from '../../../src/ledger/types';
import { row } from '../../support/rows';
import { asRowKey } from '../../../src/ledger/rows/key';

const K = asRowKey('k');

const line = (before: Cell, after: Cell, over: Partial<ChangeEntry> = {}): ChangeEntry => ({
  on: 46000,
  who: '张三',
  no: '1-1',
  column: '实际值',
  before,
  after,
  source: '',
  ...over,
});
const actual = (known: Cell, present: Cell, log: readonly ChangeEntry[]): Cell | undefined =>
  asLogged(new Map([[K, row({ key: 'k', actual: known })]]), [row({ key: 'k', actual: present })], log, 'zh-CN').get(K)
    ?.actual;

test('a difference that the log tells is known; one that it does not tell is none of its', () => {
  expect(actual(3, 5, [line(null, 3), line(3, 5)])).toBe(5);
  expect(actual(3, 5, [line(null, 3)])).toBe(3);
  expect(actual(3, 5, [])).toBe(3);
  expect(actual(3, 5, [line(3, 5, { no: '1-2' })])).toBe(3);
});

test('a value that was there before is a new difference, in whatever order the log is sorted', () => {
  const log = [line(null, 5), line(5, 3)];
  expect(actual(3, 5, log)).toBe(3);
  expect(actual(3, 5, [...log].reverse())).toBe(3);
  expect(actual(3, 5, [...log, line(3, 5)])).toBe(5);
});

test('a walk that ends where it began: the order of the lines says where it ends', () => {
  expect(actual(null, 5, [line(null, 5), line(5, null)])).toBeNull();
  expect(actual(null, 5, [line(5, null), line(null, 5)])).toBe(5);
});

test('what the log shows is compared with what the cell would show, in either language', () => {
  const known = row({ key: 'k', self: 0.2, struck: null });
  const present = row({ key: 'k', self: 0.8, struck: 46000 });
  const log = [line('20%', '80%', { column: 'Self-report' }), line(null, '2025-12-09', { column: '核定销号' })];
  expect(asLogged(new Map([[K, known]]), [present], log, 'zh-CN').get(K)).toMatchObject({
    self: 0.8,
    struck: 46000,
  });
});

test('rows without a number, or with one that two have, are left alone', () => {
  const known = new Map(
    ['a', 'b', 'c'].map(asRowKey).map(key => [key, row({ key, no: key === 'c' ? '' : '1-1', actual: 3 })]),
  );
  const present = [...known.values()].map(one => ({ ...one, actual: 5 }));
  expect(asLogged(known, present, [line(3, 5), line(3, 5, { no: '' })], 'zh-CN')).toBe(known);
});

test('lines under a number that a revised plan gave to another row are not that row’s', () => {
  const renumbered = line('1-2', '1-1', { column: '编号' });
  expect(actual(3, 5, [line(3, 5), renumbered])).toBe(3);
  expect(actual(3, 5, [line(3, 5), renumbered, line(3, 5)])).toBe(5);
});
