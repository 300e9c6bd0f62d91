import { serialOf } from '../../../src/ledger/dates/serial';
import { closePeriod, laterPeriod, periodEntry, periodName } from '../../../src/ledger/period/close';
import { knownPlans, readSnapshots, snapshotsIn, WHOLE_PERIODS } from '../../../src/ledger/period/snapshots';
import type { Ledger } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const rows = [
  row({ key: 'aaaaaaaa', no: '1-1', kind: 'task', self: 1, due: serialOf(2023, 12, 31) }),
  row({ key: 'bbbbbbbb', no: '1-2', kind: 'task', self: 0.1, due: serialOf(2023, 12, 31) }),
  row({ key: 'cccccccc', no: '1-3', kind: 'task', self: 0.1, due: serialOf(2023, 5, 31) }),
  row({ key: 'dddddddd', no: '1-4', kind: 'task', adjust: 'cancel' }),
];
const ledger: Ledger = {
  lang: 'zh-CN',
  meta: { title: '计划', issuer: '', year: 2023, fingerprint: 'f1' },
  rows,
  departments: [],
  settings: settings(),
  stampLines: [['batch', 'b1', 'f0', '2023-05', 1, 45000]],
};
const month = (n: number) => serialOf(2023, n + 1, 0);
const close = (from: Ledger, n: number, more = {}): Ledger => closePeriod(from, { asOf: month(n), ...more }).ledger;

test('a period of the same day is no later one, whatever time of day somebody typed into its cell', () => {
  const typed = (asOf: number) =>
    laterPeriod({ periods: [{ ...periodEntry('2023-06', month(6), []), asOf }] }, month(6));
  expect(typed(month(6) + 0.5)).toBeNull();
  expect(typed(month(7) + 0.5)).toEqual({ period: '2023-06', asOf: month(7) });
});

describe('closing a period', () => {
  it('writes a line whose classes add up to the rows in force, and a snapshot of every row', () => {
    const { ledger: after, entry, replaced } = closePeriod(ledger, { asOf: month(6) });
    expect(entry).toMatchObject({ period: '2023-06', rows: 3, done: 1, onPace: 0, behind: 1, overdue: 1, other: 0 });
    expect(replaced).toBe(false);
    const [snapshot] = snapshotsIn(after);
    expect([...snapshot!.rows.values()].map(one => [one.key, one.status, one.light])).toEqual([
      ['aaaaaaaa', 'done', 'green'],
      ['bbbbbbbb', 'severelyBehind', 'red'],
      ['cccccccc', 'overdue', 'red'],
      ['dddddddd', 'cancelled', 'grey'],
    ]);
    expect(after.rows).toBe(ledger.rows);
    expect(after.stampLines![0]).toEqual(ledger.stampLines![0]);
  });

  it('takes new figures for the same period and leaves what the office wrote', () => {
    const first = close(ledger, 6, { issue: '4', remark: '半年' });
    const edited = { ...first, periods: [{ ...first.periods![0]!, remark: '已印发' }] };
    const { ledger: again, replaced } = closePeriod(
      { ...edited, rows: rows.map(one => ({ ...one, self: 1 })) },
      { asOf: month(6) },
    );
    expect(replaced).toBe(true);
    expect(again.periods).toHaveLength(1);
    expect(again.periods![0]).toMatchObject({ done: 3, issue: '4', remark: '已印发' });
    expect(readSnapshots(again.stampLines!)).toHaveLength(1);
  });

  it('keeps the newest periods whole and thins older ones to their line', () => {
    const all = [3, 4, 5, 6, 7].reduce((now, n) => close(now, n), ledger);
    expect(all.periods!.map(line => line.period)).toEqual(['2023-03', '2023-04', '2023-05', '2023-06', '2023-07']);
    const whole = snapshotsIn(all).filter(one => one.rows.size > 0);
    expect(whole.map(one => one.period)).toEqual(['2023-05', '2023-06', '2023-07']);
    expect(whole).toHaveLength(WHOLE_PERIODS);
    expect(closePeriod(all, { asOf: month(8) }).thinned).toEqual(['2023-05']);
  });

  it('puts a period that was forgotten in its place by the day', () => {
    const all = close(close(close(ledger, 3), 5), 4);
    expect(all.periods!.map(line => line.period)).toEqual(['2023-03', '2023-04', '2023-05']);
  });

  it('remembers the plans that the book has had', () => {
    const after = close({ ...close(ledger, 3), meta: { ...ledger.meta, fingerprint: 'f2' } }, 4);
    expect([...knownPlans(after)].sort()).toEqual(['f0', 'f1', 'f2']);
  });

  it('names a period by its month', () => expect(periodName(serialOf(2026, 9, 30))).toBe('2026-09'));
});
