/** Three ways, cell by cell: as sent, master now, returned. The result does not depend on the order of files. */
import { sameCell } from '../../ledger/changes/same';
import type { Cell, Row } from '../../ledger/types';
import { REPORT_KEYS } from '../report-keys';
import type { Renewal } from './read-file';
import type { Change, Conflict, Place, Proposal } from './types';

interface Group {
  readonly value: Cell;
  readonly proposals: readonly Proposal[];
}

const byPlace = (a: Place, b: Place): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row;

/** Proposals for one cell by value; groups in the order of their first place, whatever order the files came in. */
function groupsOf(proposals: readonly Proposal[]): Group[] {
  const groups: { value: Cell; proposals: Proposal[] }[] = [];
  for (const proposal of [...proposals].sort((a, b) => byPlace(a.place, b.place))) {
    const group = groups.find(candidate => sameCell(candidate.value, proposal.value));
    if (group === undefined) groups.push({ value: proposal.value, proposals: [proposal] });
    else group.proposals.push(proposal);
  }
  return groups;
}

const changeOf = (row: Row, column: Change['column'], group: Group): Change => ({
  key: row.key,
  no: row.no,
  column,
  before: row[column],
  after: group.value,
  typed: group.proposals[0]?.typed ?? null,
  notes: [...new Set(group.proposals.flatMap(proposal => proposal.notes))],
  places: group.proposals.map(proposal => proposal.place),
});

/**
 * One cell. Changed on one side alone: taken. Changed on both sides, or by several files, differently: a conflict; the master keeps
 * its own value. A file whose sent value is no longer the master's never overwrites what came later.
 */
export function mergeCell(
  row: Row,
  column: Change['column'],
  proposals: readonly Proposal[],
): Change | Conflict | null {
  const now = row[column];
  const open = groupsOf(proposals.filter(proposal => !sameCell(proposal.value, now)));
  const [only] = open;
  if (only === undefined) return null;
  const fresh = only.proposals.some(proposal => sameCell(proposal.sent, now));
  if (open.length === 1 && fresh) return changeOf(row, column, only);
  return {
    key: row.key,
    no: row.no,
    column,
    master: now,
    returned: open.map(group => ({
      value: group.value,
      sent: group.proposals[0]?.sent ?? null,
      places: group.proposals.map(proposal => proposal.place),
    })),
  };
}

function renewalOf(row: Row, renewals: readonly Renewal[], today: number): Change | null {
  const [first, ...rest] = [...renewals].sort((a, b) => byPlace(a.place, b.place));
  if (first === undefined || !sameCell(row.reportedOn, first.sent) || sameCell(row.reportedOn, today)) return null;
  return {
    key: row.key,
    no: row.no,
    column: 'reportedOn',
    before: row.reportedOn,
    after: today,
    typed: first.typed,
    notes: [],
    places: [first, ...rest].map(renewal => renewal.place),
  };
}

const isConflict = (outcome: Change | Conflict): outcome is Conflict => 'master' in outcome;

export interface Merged {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

const grouped = <T extends { readonly key: string }>(items: readonly T[]): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(item.key);
    if (list === undefined) map.set(item.key, [item]);
    else list.push(item);
  }
  return map;
};

/** @param today 填报日期 of rows reported as unchanged, as a serial day */
export function merge(
  rows: readonly Row[],
  proposals: readonly Proposal[],
  renewals: readonly Renewal[],
  today: number,
): Merged {
  const byKey = grouped(proposals);
  const renewed = grouped(renewals);
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const row of rows) {
    const own = byKey.get(row.key) ?? [];
    for (const column of REPORT_KEYS) {
      const outcome = mergeCell(
        row,
        column,
        own.filter(proposal => proposal.column === column),
      );
      if (outcome === null) continue;
      if (isConflict(outcome)) conflicts.push(outcome);
      else changes.push(outcome);
    }
    const dated = own.some(proposal => proposal.column === 'reportedOn');
    const renewal = dated ? null : renewalOf(row, renewed.get(row.key) ?? [], today);
    if (renewal !== null) changes.push(renewal);
  }
  return { changes, conflicts };
}
