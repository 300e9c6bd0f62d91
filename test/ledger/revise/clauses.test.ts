import { pairClauses } from '../../../src/ledger/revise/clauses';
import { makeHandKey } from '../../../src/ledger/rows/key';
import type { Row } from '../../../src/ledger/types';
import { row } from '../../support/rows';

const TEACHERS: Partial<Row> = { kind: 'count', indicator: '名师', unit: '名', target: 10, lead: '人事科' };
const OLD = row({ ...TEACHERS, measure: '评选名师10名，建立名师工作室5个', support: '教师发展中心' });
const NEXT = row({ ...TEACHERS, measure: '培训骨干教师300人次，评选名师10名。', lead: '教师发展中心' });

test('a target goes with its clause into another sentence', () => {
  expect(pairClauses([OLD], [NEXT])).toEqual([{ old: OLD, next: NEXT }]);
  const unowned = { ...NEXT, lead: null };
  expect(pairClauses([OLD], [unowned])).toEqual([{ old: OLD, next: unowned }]);
});

test('a share is said in hundredths', () => {
  const share: Partial<Row> = { kind: 'level', indicator: '整改率', unit: '%', target: 0.95, lead: '安全科' };
  const old = row({ ...share, measure: '排查隐患，整改率达到95%' });
  const next = row({ ...share, measure: '开展督查，整改率达到95%，逐月通报' });
  expect(pairClauses([old], [next])).toHaveLength(1);
});

test.each<[string, Partial<Row>, Partial<Row>]>([
  ['another figure', {}, { target: 12, measure: '评选名师12名。' }],
  ['other words in the clause', {}, { measure: '引进名师10名。' }],
  ['another unit', {}, { unit: '人' }],
  ['no common owner', {}, { lead: '教研室' }],
  ['a row that somebody typed', { key: makeHandKey('x', new Set()) }, {}],
  ['a sentence that says the figure twice', { measure: '评选名师10名，再评选名师10名' }, {}],
  ['no target', { target: null }, { target: null }],
])('not with %s', (_, old, next) => expect(pairClauses([{ ...OLD, ...old }], [{ ...NEXT, ...next }])).toEqual([]));

test('where two rows say the same nothing tells which is which', () => {
  expect(pairClauses([OLD, { ...OLD }], [NEXT])).toEqual([]);
  expect(pairClauses([OLD], [NEXT, { ...NEXT }])).toEqual([]);
});
