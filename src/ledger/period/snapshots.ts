/**
 * Snapshots of periods (定期) in lines of `_mubiao`: what every row was when a period was closed. The newest periods are kept whole,
 * older ones have only their line on 期次.
 */
import { LIGHT } from '../columns/words';
import { STATUS } from '../status/statuses';
import { isCode } from '../columns/vocabulary';
import { cellOf, headsLine, isHeadsOf, recordsOf, textOf, type RecordLine, type RecordLines } from '../records';
import { numberIn } from '../status/cells';
import type { ComputedRow } from '../status/compute';
import type { Cell, Ledger, Light, Status } from '../types';
import { asRowKey, type RowKey } from '../rows/key';
import { type SerialDay, asSerialDay } from '../dates/serial';

/** Periods that are kept row by row. */
export const WHOLE_PERIODS = 3;

/** One row as it was. Codes, not words. */
export interface SnapshotRow {
  readonly key: RowKey;
  readonly status: Status;
  readonly light: Light;
  readonly rate: number | null;
  readonly pace: number | null;
  /** Points. */
  readonly gap: number | null;
  readonly actual: Cell;
  readonly self: Cell;
}

export interface Snapshot {
  /** 期次 as the office names it. */
  readonly period: string;
  /** Serial day up to which its data count. */
  readonly asOf: SerialDay;
  /** Fingerprint of the plan. */
  readonly plan: string;
  readonly rows: ReadonlyMap<RowKey, SnapshotRow>;
}

const PERIOD = 'period';
const SNAP = 'snap';
const PERIOD_HEADS = ['period', 'asOf', 'plan'] as const;
const ROW_HEADS = ['period', 'key', 'status', 'light', 'rate', 'pace', 'gap', 'actual', 'self'] as const;

/** What the rows of a ledger are on a day, as a snapshot. */
export const snapshotOf = (
  period: string,
  asOf: SerialDay,
  plan: string,
  entries: readonly ComputedRow[],
): Snapshot => ({
  period,
  asOf,
  plan,
  rows: new Map(
    entries.map(({ row: { key, actual, self }, computed: { status, light, rate, pace, gap } }) => [
      key,
      { key, status, light, rate, pace, gap, actual, self },
    ]),
  ),
});

/** The snapshots in lines of `_mubiao`, earliest day first. Lines about anything else are left alone. */
export function readSnapshots(lines: RecordLines): readonly Snapshot[] {
  const records = recordsOf(lines, PERIOD, SNAP);
  const rows = new Map<string, Map<RowKey, SnapshotRow>>();
  for (const record of records.get(SNAP) ?? []) {
    const [status, light] = [textOf(record, 'status'), textOf(record, 'light')];
    if (!isCode(STATUS, status) || !isCode(LIGHT, light)) continue;
    const number = (name: string): number | null => numberIn(cellOf(record, name));
    const key = asRowKey(textOf(record, 'key'));
    const period = textOf(record, 'period');
    const list = rows.get(period) ?? new Map<RowKey, SnapshotRow>();
    rows.set(period, list);
    list.set(key, {
      key,
      status,
      light,
      rate: number('rate'),
      pace: number('pace'),
      gap: number('gap'),
      actual: cellOf(record, 'actual'),
      self: cellOf(record, 'self'),
    });
  }
  return (records.get(PERIOD) ?? [])
    .flatMap((record): Snapshot[] => {
      const asOf = numberIn(cellOf(record, 'asOf'));
      const period = textOf(record, 'period');
      return asOf === null
        ? []
        : [{ period, asOf: asSerialDay(asOf), plan: textOf(record, 'plan'), rows: rows.get(period) ?? new Map() }];
    })
    .sort((a, b) => a.asOf - b.asOf);
}

const periodLine = ({ period, asOf, plan }: Snapshot): RecordLine => [PERIOD, period, asOf, plan];
const rowLines = ({ period, rows }: Snapshot): RecordLines =>
  [...rows.values()].map(row => [
    SNAP,
    period,
    row.key,
    row.status,
    row.light,
    row.rate,
    row.pace,
    row.gap,
    row.actual,
    row.self,
  ]);

/**
 * Lines of `_mubiao` with one more snapshot. One of the same name takes the place of the old one; the rows of all but the newest
 * {@link WHOLE_PERIODS} go, their periods stay named.
 */
export function withSnapshot(lines: RecordLines, added: Snapshot): RecordLines {
  const isOurs = (line: RecordLine): boolean => line[0] === PERIOD || line[0] === SNAP || isHeadsOf(line, PERIOD, SNAP);
  const all = [...readSnapshots(lines).filter(one => one.period !== added.period), added].sort(
    (a, b) => a.asOf - b.asOf,
  );
  return [
    ...lines.filter(line => !isOurs(line)),
    headsLine(PERIOD, PERIOD_HEADS),
    ...all.map(periodLine),
    headsLine(SNAP, ROW_HEADS),
    ...all.slice(-WHOLE_PERIODS).flatMap(rowLines),
  ];
}

export const snapshotsIn = ({ stampLines = [] }: Pick<Ledger, 'stampLines'>): readonly Snapshot[] =>
  readSnapshots(stampLines);

/** Fingerprints of the plan in force and of its earlier versions, as far as this book remembers them. */
export function knownPlans({ meta, stampLines = [] }: Pick<Ledger, 'meta' | 'stampLines'>): ReadonlySet<string> {
  const records = recordsOf(stampLines, PERIOD, 'batch');
  const earlier = [...records.values()].flatMap(list => list.map(record => textOf(record, 'plan')));
  return new Set([meta.fingerprint, ...earlier].filter(plan => plan !== ''));
}
