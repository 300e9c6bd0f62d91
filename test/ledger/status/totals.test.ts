import { serialOf } from '../../../src/ledger/dates/serial';
import { inGroup } from '../../../src/ledger/status/groups';
import { GROUPS, statusesIn, STATUS } from '../../../src/ledger/status/statuses';
import { countRows, indexBodies } from '../../../src/ledger/status/totals';
import { computeRows } from '../../../src/ledger/status/compute';
import { row, settings } from '../../support/rows';

const AS_OF = serialOf(2023, 6, 30);
const END = serialOf(2023, 12, 31);
const count = { kind: 'count', comparator: '>=', target: 10, due: END } as const;
const chosen = settings({ periodStart: serialOf(2023, 6, 1) });
const entries = computeRows(
  [
    row({ ...count, actual: 15, lead: '教育局', reportedOn: serialOf(2023, 6, 2) }),
    row({ ...count, actual: 1, lead: '财政局、 教育局', support: '团委，教育局', reportedOn: serialOf(2023, 5, 31) }),
    row({ ...count, due: serialOf(2023, 7, 30), lead: '教育局（本部）' }),
    row({ kind: 'task', self: 0.5, progress: '推进', due: null, support: '教育局' }),
    row({ ...count, actual: -5, struck: 45000, lead: ' ' }),
    row({ kind: 'task', due: 'standing' }),
  ],
  chosen,
  AS_OF,
);

describe('countRows', () => {
  const counts = countRows(entries);

  it('counts statuses and lights', () => {
    expect(counts).toMatchObject({
      rows: 6,
      out: 0,
      blank: 2,
      unscored: 0,
      stale: 4,
      withoutOwner: 3,
      withoutDeadline: 1,
      dueSoon: 1,
    });
    expect(counts.byStatus).toMatchObject({
      done: 1,
      severelyBehind: 1,
      unreported: 1,
      underway: 1,
      struck: 1,
      standing: 1,
    });
    expect(Object.values(counts.byStatus).reduce((a, b) => a + b)).toBe(6);
    expect(counts.byLight).toEqual({ blue: 1, green: 2, yellow: 0, red: 1, grey: 2 });
  });

  it('takes both means over the rows that can have a rate, a missing one as 0, and says how many have one', () => {
    expect(counts).toMatchObject({ scorable: 6, rated: 4, paced: 4 });
    expect(counts.rate).toBeCloseTo((1 + 0.1 + 0.5 + 0) / 6, 6);
    expect(counts.pace).toBeCloseTo((0.5 + 0.5 + 0.857143 + 0.5) / 6, 6);
    expect(countRows([])).toMatchObject({ rows: 0, scorable: 0, rate: null, pace: null });
  });

  it('keeps out of the means what no figure could score, and the figure of what is to be checked', () => {
    const of = (...rows: Parameters<typeof row>[0][]) => countRows(computeRows(rows.map(row), chosen, AS_OF));
    const half = { kind: 'task', self: 0.5 } as const;
    expect(of(half, { kind: 'task', self: 80 })).toMatchObject({ scorable: 2, rated: 1, rate: 0.25 });
    expect(of(half, { ...count, actual: '约5' })).toMatchObject({ scorable: 2, rated: 1, rate: 0.25 });
    expect(of(half, { ...count, comparator: '+', actual: 5 })).toMatchObject({ scorable: 1, rate: 0.5, unscored: 1 });
  });

  it('counts nothing that is out of force, but tells how much that is', () => {
    const done = { kind: 'task', self: 1, lead: '教育局' } as const;
    const all = computeRows(
      [row(done), row({ ...done, self: 0, adjust: 'cancel' }), row({ kind: 'task', adjust: 'drop' })],
      chosen,
      AS_OF,
    );
    const some = countRows(all);
    expect(some).toMatchObject({
      rows: 1,
      out: 2,
      blank: 0,
      withoutOwner: 0,
      withoutDeadline: 1,
      scorable: 1,
      rate: 1,
    });
    expect(some.byStatus).toMatchObject({ done: 1, cancelled: 1, dropped: 1 });
    expect(Object.values(some.byLight).reduce((a, b) => a + b)).toBe(1);
    expect(indexBodies(all).ledBy('教育局')).toHaveLength(1);
  });

  it('takes the mean of ten thousand rows without a drift: one that ends in a five is rounded up', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => row({ kind: 'task', self: i % 2 ? 0.35 : 0.350001 }));
    expect(countRows(computeRows(many, settings(), AS_OF)).rate).toBe(0.350001);
  });

  it('counts nobody as late in reporting while no period is set', () =>
    expect(
      countRows(
        computeRows(
          entries.map(entry => entry.row),
          settings(),
          AS_OF,
        ),
      ).stale,
    ).toBe(0));
});

it('indexBodies finds whole names only, and no supporter among the leads', () => {
  const index = indexBodies(entries);
  expect(index.ledBy('教育局').map(entry => entries.indexOf(entry))).toEqual([0, 1]);
  expect(index.supportedBy('教育局').map(entry => entries.indexOf(entry))).toEqual([3]);
  expect(index.ledBy('教育')).toEqual([]);
  expect(index.supportedBy(' 团委 ')).toHaveLength(1);
});

it('groups hold every status once', () => {
  expect(GROUPS.flatMap(statusesIn).sort()).toEqual([...STATUS.keys()].sort());
  expect(inGroup(countRows(entries).byStatus, 'done')).toBe(2);
});
