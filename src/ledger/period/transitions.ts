/** What has become of rows between two periods: by 行键, from one snapshot to a later one or to the rows as they are. */
import { isInForce, groupOf } from '../status/groups';
import type { StatusGroup } from '../status/statuses';
import type { ComputedRow } from '../status/compute';
import type { Ledger, Light, Status } from '../types';
import { knownPlans, snapshotsIn, type Snapshot } from './snapshots';
import type { RowKey } from '../rows/key';
import type { SerialDay } from '../dates/serial';

/** What a row was or is. */
export interface RowState {
  readonly status: Status;
  readonly light: Light;
}

/** 行键 of rows, in the order of the later state; one row may stand in several lists. */
export interface Transitions {
  /** 新增完成 */
  readonly done: readonly RowKey[];
  /** 新增滞后: 滞后 or 已逾期 now and neither before. */
  readonly late: readonly RowKey[];
  /** 扭转滞后: late before, on track or done now. */
  readonly recovered: readonly RowKey[];
  /** 由黄转红 */
  readonly toRed: readonly RowKey[];
  /** 由红转好: red before, yellow, green or blue now. */
  readonly fromRed: readonly RowKey[];
  /** Left out: rows that are new, rows that are gone, rows out of force now or then. */
  readonly fresh: readonly RowKey[];
  readonly gone: readonly RowKey[];
  readonly out: readonly RowKey[];
}

const LATE: readonly StatusGroup[] = ['behind', 'overdue'];
const WELL: readonly StatusGroup[] = ['onPace', 'done'];
const BETTER: readonly Light[] = ['yellow', 'green', 'blue'];

export const statesOf = (entries: readonly ComputedRow[]): ReadonlyMap<RowKey, RowState> =>
  new Map(entries.map(({ row, computed }) => [row.key, computed]));

/** @param before states by 行键 at the earlier day, `now` at the later one */
export function transitions(before: ReadonlyMap<RowKey, RowState>, now: ReadonlyMap<RowKey, RowState>): Transitions {
  const pairs = [...now].flatMap(([key, state]) => {
    const old = before.get(key);
    return old !== undefined && isInForce(old.status) && isInForce(state.status) ? [{ key, old, state }] : [];
  });
  const keys = (test: (old: RowState, state: RowState) => boolean): readonly RowKey[] =>
    pairs.filter(({ old, state }) => test(old, state)).map(({ key }) => key);
  const isLate = ({ status }: RowState): boolean => LATE.includes(groupOf(status));
  const isDone = ({ status }: RowState): boolean => groupOf(status) === 'done';
  const compared = new Set(pairs.map(({ key }) => key));
  return {
    done: keys((old, state) => !isDone(old) && isDone(state)),
    late: keys((old, state) => !isLate(old) && isLate(state)),
    recovered: keys((old, state) => isLate(old) && WELL.includes(groupOf(state.status))),
    toRed: keys((old, state) => old.light === 'yellow' && state.light === 'red'),
    fromRed: keys((old, state) => old.light === 'red' && BETTER.includes(state.light)),
    fresh: [...now.keys()].filter(key => !before.has(key)),
    gone: [...before.keys()].filter(key => !now.has(key)),
    out: [...now.keys()].filter(key => before.has(key) && !compared.has(key)),
  };
}

/** The newest snapshot of this plan, kept row by row, from before a day; null: this is the first period (首期). */
export function earlierPeriod(ledger: Ledger, asOf: SerialDay): Snapshot | null {
  const plans = knownPlans(ledger);
  const found = snapshotsIn(ledger).filter(one => one.asOf < asOf && one.rows.size > 0 && plans.has(one.plan));
  return found[found.length - 1] ?? null;
}
