/** Sums over rows: what 总览, 部门 and `status` show. */
import { LIGHT } from '../columns/words';
import { namesIn, tidyName } from '../rows/names';
import type { Light, Status } from '../types';
import type { ComputedRow } from './compute';
import { isSoon, isStale } from './facts';
import { isInForce } from './groups';
import { round6 } from './round';
import { STATUS } from './statuses';

/** Sums over rows in force (在册); what is out of force stands in `byStatus` alone, and in `out`. */
export interface RowCounts {
  /** Rows in force. */
  readonly rows: number;
  /** Rows out of force: called off, or dropped by a later version of the plan. */
  readonly out: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly byLight: Readonly<Record<Light, number>>;
  /** 待催报: rows in force with a blank report, whatever their status. */
  readonly blank: number;
  /** Rows in force with a reported figure that no rule scores. */
  readonly unscored: number;
  /** 本期未报 */
  readonly stale: number;
  readonly withoutOwner: number;
  /** Rows without a date and without 长期推进. */
  readonly withoutDeadline: number;
  /** Open rows due today or within 30 days. */
  readonly dueSoon: number;
  /** Rows in force that can have a 完成率: over these both means go. */
  readonly scorable: number;
  /** Those of them that have one to count: nothing that is 待核. */
  readonly rated: number;
  /** Those of them that time measures. */
  readonly paced: number;
  /** Mean 完成率, each held within 0…1, a missing one counted as 0; null where no row can have one. */
  readonly rate: number | null;
  /** Mean 序时进度 of the same rows, a missing one counted as 0. */
  readonly pace: number | null;
}

/** Of values with six decimals: added as whole millionths, since a long sum of fractions drifts past the last digit. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : round6(values.reduce((sum, value) => sum + Math.round(value * 1e6), 0) / (values.length * 1e6));

function tally<Code extends string>(codes: Iterable<Code>, found: readonly Code[]): Record<Code, number> {
  const counts = Object.fromEntries([...codes].map(code => [code, 0])) as Record<Code, number>;
  for (const code of found) counts[code] += 1;
  return counts;
}

/** Sums of some rows. */
export function countRows(all: readonly ComputedRow[]): RowCounts {
  const entries = all.filter(({ computed }) => isInForce(computed.status));
  const scorable = entries.filter(({ cell }) => cell('counted') !== null);
  const lacking = (what: 1 | 2): number => entries.filter(({ cell }) => (Number(cell('lacks')) & what) > 0).length;
  const count = (test: (entry: ComputedRow) => boolean): number => entries.filter(test).length;
  return {
    rows: entries.length,
    out: all.length - entries.length,
    byStatus: tally(
      STATUS.keys(),
      all.map(entry => entry.computed.status),
    ),
    byLight: tally(
      LIGHT.keys(),
      entries.map(entry => entry.computed.light),
    ),
    blank: count(({ cell }) => cell('blank') === 1),
    unscored: count(({ computed }) => computed.hint !== null),
    stale: count(isStale),
    withoutOwner: lacking(1),
    withoutDeadline: lacking(2),
    dueSoon: count(({ computed }) => isSoon(computed)),
    scorable: scorable.length,
    rated: scorable.filter(({ computed, cell }) => computed.rate !== null && cell('doubt') === 0).length,
    paced: scorable.filter(({ computed }) => computed.pace !== null).length,
    rate: mean(scorable.map(({ cell }) => Number(cell('counted')))),
    pace: mean(scorable.map(({ computed }) => computed.pace ?? 0)),
  };
}

/** Rows by the bodies that answer for them. */
export interface BodyIndex {
  /** Rows that a body leads, alone or with others. */
  readonly ledBy: (name: string) => readonly ComputedRow[];
  /** Rows that a body supports and does not lead. */
  readonly supportedBy: (name: string) => readonly ComputedRow[];
}

const fold = (name: string): string => tidyName(name).toLowerCase();

/** Sorts rows in force by the names in their owner cells; letter case and outer blanks do not matter. */
export function indexBodies(entries: readonly ComputedRow[]): BodyIndex {
  const led = new Map<string, ComputedRow[]>();
  const supported = new Map<string, ComputedRow[]>();
  const put = (map: Map<string, ComputedRow[]>, name: string, entry: ComputedRow): void => {
    const list = map.get(name);
    if (list === undefined) map.set(name, [entry]);
    else list.push(entry);
  };
  for (const entry of entries) {
    if (!isInForce(entry.computed.status)) continue;
    const leads = new Set(namesIn(entry.row.lead).map(fold));
    for (const name of leads) put(led, name, entry);
    for (const name of new Set(namesIn(entry.row.support).map(fold))) if (!leads.has(name)) put(supported, name, entry);
  }
  return { ledBy: name => led.get(fold(name)) ?? [], supportedBy: name => supported.get(fold(name)) ?? [] };
}
