/** What the sentences of a bulletin are made from, worked out once. Counts come from `countRows` and nowhere else. */
import { REPORT, type ReportWords } from '../../i18n/report';
import type { Lang } from '../../i18n/lang';
import type { Snapshot } from '../../ledger/period/snapshots';
import { statesOf, transitions, type Transitions } from '../../ledger/period/transitions';
import { rankUnits, type Ranking } from '../../ledger/summary/ranking';
import { computeRows, type ComputedRow } from '../../ledger/status/compute';
import { groupOf, isInForce } from '../../ledger/status/groups';
import type { StatusGroup } from '../../ledger/status/statuses';
import { countRows, indexBodies, type RowCounts } from '../../ledger/status/totals';
import type { Ledger, Row, Settings, Status } from '../../ledger/types';
import type { SerialDay } from '../../ledger/dates/serial';

export interface FactOptions {
  /** Serial day up to which data count. */
  readonly asOf: SerialDay;
  /** Snapshots of this plan from earlier days, earliest first; the last one is the period compared with. */
  readonly earlier?: readonly Snapshot[];
}

/** What the rows were at the end of the earlier period. */
export interface EarlierPeriod {
  readonly snapshot: Snapshot;
  readonly changes: Transitions;
  /** 牵头单位 ranked as they were then. */
  readonly ranking: Ranking;
}

export interface Facts {
  readonly ledger: Ledger;
  readonly lang: Lang;
  readonly words: ReportWords;
  readonly settings: Settings;
  readonly asOf: SerialDay;
  /** Rows in force, in the order of the sheet. */
  readonly entries: readonly ComputedRow[];
  readonly counts: RowCounts;
  readonly of: (group: StatusGroup) => readonly ComputedRow[];
  readonly withStatus: (status: Status) => readonly ComputedRow[];
  readonly ranking: Ranking;
  readonly earlier: EarlierPeriod | null;
  /** For how many periods running, this one among them, a row has been behind or overdue; 0 where it is not. */
  readonly streak: (row: Row) => number;
}

const isLate = (status: Status): boolean => ['behind', 'overdue'].includes(groupOf(status));

/** The rows as they were, under the names and owners that they have now. */
function entriesThen(all: readonly ComputedRow[], snapshot: Snapshot): readonly ComputedRow[] {
  return all.flatMap(({ row, cell }): ComputedRow[] => {
    const then = snapshot.rows.get(row.key);
    if (then === undefined) return [];
    const { actual, self, ...computed } = then;
    const counted = (): number | null =>
      cell('counted') === null ? null : Math.min(1, Math.max(0, computed.rate ?? 0));
    return [
      {
        row: { ...row, actual, self },
        computed: { ...computed, daysLeft: null, hint: null },
        cell: key => (key === 'counted' ? counted() : 0),
      },
    ];
  });
}

/** Gathers the facts of one day. @param ledger its rows must not be empty */
export function factsOf(ledger: Ledger, { asOf, earlier = [] }: FactOptions): Facts {
  const { settings, departments, lang } = ledger;
  const all = computeRows(ledger.rows, settings, asOf);
  const entries = all.filter(({ computed }) => isInForce(computed.status));
  const byGroup = new Map<StatusGroup, ComputedRow[]>();
  const byStatus = new Map<Status, ComputedRow[]>();
  const put = <K>(map: Map<K, ComputedRow[]>, key: K, entry: ComputedRow): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  for (const entry of entries) {
    put(byGroup, groupOf(entry.computed.status), entry);
    put(byStatus, entry.computed.status, entry);
  }
  const rank = (some: readonly ComputedRow[]): Ranking => rankUnits(some, departments, { least: settings.rankLeast });
  const snapshot = earlier[earlier.length - 1];
  const newestFirst = [...earlier].reverse();
  const statusNow = new Map(entries.map(({ row, computed }) => [row.key, computed.status]));
  return {
    ledger,
    lang,
    words: REPORT[lang],
    settings,
    asOf,
    entries,
    counts: countRows(all),
    of: group => byGroup.get(group) ?? [],
    withStatus: status => byStatus.get(status) ?? [],
    ranking: rank(entries),
    earlier:
      snapshot === undefined
        ? null
        : {
            snapshot,
            changes: transitions(snapshot.rows, statesOf(all)),
            ranking: rank(entriesThen(all, snapshot)),
          },
    streak(row) {
      const now = statusNow.get(row.key);
      if (now === undefined || !isLate(now)) return 0;
      const broken = newestFirst.findIndex(one => {
        const then = one.rows.get(row.key);
        return then === undefined || !isLate(then.status);
      });
      return 1 + (broken < 0 ? newestFirst.length : broken);
    },
  };
}

/** Names of bodies that lead rows in force, once each. */
export const leadUnits = ({ ranking }: Facts): readonly string[] =>
  [...ranking.ranked, ...ranking.tooFew].map(({ name }) => name);

/** Rows by lead unit, the unit with most of them first; a row counts for each of its leads. */
export function byLead(
  some: readonly ComputedRow[],
  facts: Facts,
): readonly (readonly [string, readonly ComputedRow[]])[] {
  const { ledBy } = indexBodies(some);
  return leadUnits(facts)
    .map(name => [name, ledBy(name)] as const)
    .filter(([, rows]) => rows.length > 0)
    .sort((a, b) => b[1].length - a[1].length);
}
