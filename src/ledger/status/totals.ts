/** Sums over rows: what 总览, 部门 and `status` show. */
import { LIGHT, STATUS } from '../columns/words';
import { namesIn, tidyName } from '../rows/names';
import type { Computed, Light, Row, Settings, Status } from '../types';
import { isBlank } from './cells';
import { isUnreported } from './decide';
import { dueOf, isStanding } from './due';
import { computeRow } from './compute';
import { isDoubtful } from './doubt';
import { isInForce } from './in-force';
import { round6 } from './round';
import { obstacle } from './scored';
import { isStale } from './stale';

export interface ComputedRow {
  readonly row: Row;
  readonly computed: Computed;
}

/** Sums over rows in force (在册); what is out of force stands in `byStatus` alone, and in `out`. */
export interface Counts {
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

/** Days ahead that count as soon. */
export const SOON = 30;

export const computeRows = (rows: readonly Row[], settings: Settings, asOf: number): ComputedRow[] =>
  rows.map(row => ({ row, computed: computeRow(row, settings, asOf) }));

/** Of values with six decimals: added as whole millionths, since a long sum of fractions drifts past the last digit. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : round6(values.reduce((sum, value) => sum + Math.round(value * 1e6), 0) / (values.length * 1e6));

/** A rate as means count it. */
export const clip = (value: number): number => Math.min(1, Math.max(0, value));

/** 完成率 as means count it: nothing that is 待核, and nothing that is missing. Null on rows that enter no mean. */
export function countedRate({ row, computed }: ComputedRow, settings: Settings): number | null {
  if (!isInForce(computed.status) || obstacle(row, settings) !== null) return null;
  return isRated({ row, computed }) ? clip(computed.rate ?? 0) : 0;
}

const isRated = ({ row, computed }: ComputedRow): boolean => computed.rate !== null && !isDoubtful(row);

function tally<Code extends string>(codes: Iterable<Code>, found: readonly Code[]): Record<Code, number> {
  const counts = Object.fromEntries([...codes].map(code => [code, 0])) as Record<Code, number>;
  for (const code of found) counts[code] += 1;
  return counts;
}

/** A row that nobody leads. */
export const lacksOwner = (row: Row): boolean => isBlank(row.lead);

/** A row without a date and without 长期推进. */
export const lacksDeadline = (row: Row): boolean => dueOf(row) === null && !isStanding(row);

/** An open row due today or within 30 days. */
export const isSoon = ({ daysLeft }: Computed): boolean => daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON;

/** Sums of some rows. */
export function countRows(all: readonly ComputedRow[], settings: Settings): Counts {
  const entries = all.filter(({ computed }) => isInForce(computed.status));
  const scorable = entries.filter(({ row }) => obstacle(row, settings) === null);
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
    blank: count(({ row }) => isUnreported(row)),
    unscored: count(({ computed }) => computed.hint !== null),
    stale: count(({ row, computed }) => isStale(row, settings, computed.status)),
    withoutOwner: count(({ row }) => lacksOwner(row)),
    withoutDeadline: count(({ row }) => lacksDeadline(row)),
    dueSoon: count(({ computed }) => isSoon(computed)),
    scorable: scorable.length,
    rated: scorable.filter(isRated).length,
    paced: scorable.filter(({ computed }) => computed.pace !== null).length,
    rate: mean(scorable.map(entry => countedRate(entry, settings) ?? 0)),
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
