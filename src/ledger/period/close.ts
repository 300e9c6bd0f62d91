/** Closing a period (定期): a snapshot of every row in `_mubiao` and a line on 期次. */
import { partsOf, type SerialDay } from '../dates/serial';
import type { PeriodEntry } from '../side/types';
import { dayIn } from '../status/cells';
import { inGroup } from '../status/groups';
import { countRows } from '../status/totals';
import { computeRows, type ComputedRow } from '../status/compute';
import type { Ledger } from '../types';
import { snapshotOf, snapshotsIn, withSnapshot, type Snapshot } from './snapshots';

export interface CloseOptions {
  /** Serial day up to which data count. */
  readonly asOf: SerialDay;
  /** 期次; absent: year and month of the day, `2026-09`. */
  readonly period?: string;
  readonly issue?: string;
  readonly remark?: string;
}

export interface Closed {
  readonly ledger: Ledger;
  readonly entry: PeriodEntry;
  /** A line of the same name stood there and gave way. */
  readonly replaced: boolean;
  /** Periods of which only their line on 期次 is left now. */
  readonly thinned: readonly string[];
  readonly snapshot: Snapshot;
  /** The last of the periods that are later than this one. */
  readonly later: { readonly period: string; readonly asOf: SerialDay } | null;
}

/** The name of a period by its day: `2026-09`. */
export function periodName(asOf: SerialDay): string {
  const { year, month } = partsOf(asOf);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The last period of a book that is later than a day; null: none is. */
export function laterPeriod({ periods = [] }: Pick<Ledger, 'periods'>, asOf: SerialDay): Closed['later'] {
  const later = periods.flatMap(line => {
    const day = dayIn(line.asOf);
    return day !== null && day > asOf ? [{ period: String(line.period ?? ''), asOf: day }] : [];
  });
  return later.sort((a, b) => a.asOf - b.asOf).at(-1) ?? null;
}

/** The line on 期次 of some rows on a day. Counts are those of the status groups; they add up to the rows in force. */
export function periodEntry(
  period: string,
  asOf: SerialDay,
  entries: readonly ComputedRow[],
  words: Pick<CloseOptions, 'issue' | 'remark'> = {},
): PeriodEntry {
  const counts = countRows(entries);
  const group = (name: 'done' | 'onPace' | 'behind' | 'overdue' | 'other'): number => inGroup(counts.byStatus, name);
  return {
    period,
    asOf,
    rows: counts.rows,
    done: group('done'),
    onPace: group('onPace'),
    behind: group('behind'),
    overdue: group('overdue'),
    other: group('other'),
    rate: counts.rate,
    pace: counts.pace,
    issue: words.issue ?? null,
    remark: words.remark ?? null,
  };
}

/**
 * The ledger with a period closed. Rows, settings and the log stay as they are. The same period again takes the place of its line
 * and snapshot, but for the issue number and the remarks that the office wrote.
 */
export function closePeriod(ledger: Ledger, options: CloseOptions): Closed {
  const { asOf } = options;
  const period = options.period?.trim() || periodName(asOf);
  const entries = computeRows(ledger.rows, ledger.settings, asOf);
  const lines = ledger.periods ?? [];
  const old = lines.find(line => String(line.period ?? '') === period);
  const made = periodEntry(period, asOf, entries, options);
  const entry: PeriodEntry = {
    ...made,
    issue: made.issue ?? old?.issue ?? null,
    remark: made.remark ?? old?.remark ?? null,
  };
  const place = (line: PeriodEntry): number => dayIn(line.asOf) ?? Infinity;
  const after = old === undefined ? lines.findIndex(line => place(line) > asOf) : -1;
  const periods =
    old !== undefined
      ? lines.map(line => (line === old ? entry : line))
      : after < 0
        ? [...lines, entry]
        : [...lines.slice(0, after), entry, ...lines.slice(after)];
  const snapshot = snapshotOf(period, asOf, ledger.meta.fingerprint, entries);
  const before = snapshotsIn(ledger).filter(one => one.rows.size > 0);
  const stampLines = withSnapshot(ledger.stampLines ?? [], snapshot);
  const now = new Set(
    snapshotsIn({ stampLines })
      .filter(one => one.rows.size > 0)
      .map(one => one.period),
  );
  return {
    ledger: { ...ledger, periods, stampLines },
    entry,
    replaced: old !== undefined,
    thinned: before.filter(one => !now.has(one.period)).map(one => one.period),
    snapshot,
    later: laterPeriod(ledger, asOf),
  };
}
