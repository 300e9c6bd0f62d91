import { snapshotOf, withSnapshot } from '../../../src/ledger/period/snapshots';
import { earlierPeriod, statesOf, transitions, type RowState } from '../../../src/ledger/period/transitions';
import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { computeRows } from '../../../src/ledger/status/compute';
import type { Ledger, Light, Status } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';
import { asRowKey, type RowKey } from '../../../src/ledger/rows/key';

const states = (...all: readonly (readonly [string, Status, Light])[]): ReadonlyMap<RowKey, RowState> =>
  new Map(all.map(([key, status, light]) => [asRowKey(key), { status, light }]));

test('rows are told by what they have become', () => {
  const before = states(
    ['a', 'behind', 'yellow'],
    ['b', 'onPace', 'green'],
    ['c', 'slightlyBehind', 'yellow'],
    ['d', 'severelyBehind', 'red'],
    ['e', 'overdue', 'red'],
    ['f', 'done', 'green'],
  );
  const now = states(
    ['a', 'onPace', 'green'],
    ['b', 'overdue', 'red'],
    ['c', 'severelyBehind', 'red'],
    ['d', 'behind', 'yellow'],
    ['e', 'struck', 'blue'],
    ['f', 'struck', 'blue'],
  );
  expect(transitions(before, now)).toEqual({
    done: ['e'],
    late: ['b'],
    recovered: ['a', 'e'],
    toRed: ['c'],
    fromRed: ['d', 'e'],
    fresh: [],
    gone: [],
    out: [],
  });
});

test('a late row that nobody reports on has not recovered', () => {
  const found = transitions(states(['a', 'behind', 'yellow']), states(['a', 'unreported', 'grey']));
  expect(found.recovered).toEqual([]);
});

test('rows that are new, gone or out of force are left out and named', () => {
  const found = transitions(
    states(['gone', 'behind', 'yellow'], ['off', 'overdue', 'red'], ['back', 'cancelled', 'grey']),
    states(['off', 'cancelled', 'grey'], ['back', 'overdue', 'red'], ['new', 'overdue', 'red']),
  );
  expect(found).toEqual({
    done: [],
    late: [],
    recovered: [],
    toRed: [],
    fromRed: [],
    fresh: ['new'],
    gone: ['gone'],
    out: ['off', 'back'],
  });
});

describe('the earlier period', () => {
  const rows = [row({ kind: 'task', self: 0.5 })];
  const at = (day: number, plan = 'plan') =>
    snapshotOf(String(day), asSerialDay(day), plan, computeRows(rows, settings(), asSerialDay(day)));
  const MAY = serialOf(2023, 5, 31);
  const JUNE = serialOf(2023, 6, 30);
  const ledger = (...days: readonly ReturnType<typeof at>[]): Ledger => ({
    lang: 'zh-CN',
    meta: { title: '', issuer: '', year: 2023, fingerprint: 'plan' },
    rows,
    departments: [],
    settings: settings(),
    stampLines: days.reduce<Ledger['stampLines'] & object>((lines, one) => withSnapshot(lines, one), []),
  });

  it('is the newest before the day', () => {
    const all = ledger(at(MAY), at(JUNE));
    expect(earlierPeriod(all, JUNE)?.asOf).toBe(MAY);
    expect(earlierPeriod(all, addDays(JUNE, 31))?.asOf).toBe(JUNE);
    expect(earlierPeriod(all, MAY)).toBeNull();
    expect(earlierPeriod(ledger(), JUNE)).toBeNull();
  });

  it('tells nothing moved where nothing has', () => {
    const before = earlierPeriod(ledger(at(MAY)), JUNE);
    const found = transitions(before?.rows ?? new Map(), statesOf(computeRows(rows, settings(), MAY)));
    expect(Object.values(found).flat()).toEqual([]);
  });
});
