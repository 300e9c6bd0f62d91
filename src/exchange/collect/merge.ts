/**
 * Cell by cell: what was sent, what has been reported before, what is reported now, and what the master holds. What comes of it is a
 * function of the set of files, whatever order or groups they came in, as long as the office edits nothing in between; and what the
 * office has edited is never overwritten (docs/decisions/0017-…).
 */
import { sameCell } from '../../ledger/changes/same';
import type { Cell, Row } from '../../ledger/types';
import { REPORT_KEYS } from '../../ledger/columns/columns';
import { spotOf, type CellMark } from './memory';
import type { Change, Conflict, CellPlace, CellProposal } from './types';
import type { RowKey } from '../../ledger/rows/key';

interface Group {
  readonly value: Cell;
  readonly proposals: readonly CellProposal[];
}

const byPlace = (a: CellPlace, b: CellPlace): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row;

/** Proposals for one cell by value; groups in the order of their first place, whatever order the files came in. */
function groupsOf(proposals: readonly CellProposal[]): Group[] {
  const groups: { value: Cell; proposals: CellProposal[] }[] = [];
  for (const proposal of [...proposals].sort((a, b) => byPlace(a.place, b.place))) {
    const group = groups.find(candidate => sameCell(candidate.value, proposal.value));
    if (group === undefined) groups.push({ value: proposal.value, proposals: [proposal] });
    else group.proposals.push(proposal);
  }
  return groups;
}

/** Where a row went out last, and what it held there. */
export interface LastSent {
  /** Place of the batch among the batches. */
  readonly at: number;
  readonly value: Cell;
}

/** All that was ever said about one cell. */
export interface Spoken {
  /** From files taken before. */
  readonly old: readonly CellProposal[];
  readonly fresh: readonly CellProposal[];
  /** Cells of new files that still hold what was sent, where an earlier file said otherwise. */
  readonly asSent: readonly CellProposal[];
  /** A conflict that was left open. */
  readonly open: CellMark | undefined;
  /** The office had written the reported value before it was reported. */
  readonly held: boolean;
}

export interface Sending {
  /** Place of a batch among the batches, by its name. */
  readonly at: (batch: string) => number;
  /** The last batch in which a row went out. */
  readonly last: (key: RowKey, column: Change['column']) => LastSent | null;
}

interface Standing {
  /** What the newest revision says: one value, or several that disagree. */
  readonly groups: readonly Group[];
  /** Place of that revision's batch; -1: nothing stands. */
  readonly at: number;
  /** Said in older revisions; `stale`: the master has sent out another value since, and nothing newer was said. */
  readonly passed: readonly CellProposal[];
}

/** 无变化 counts where nobody writes a date; the latest day of several. */
function dated(proposals: readonly CellProposal[]): readonly CellProposal[] {
  const stated = proposals.filter(proposal => proposal.renews !== true);
  if (stated.length > 0 || proposals.length === 0) return stated;
  const latest = Math.max(...proposals.map(({ value }) => Number(value)));
  return proposals.map(proposal => ({ ...proposal, value: latest }));
}

/**
 * What stands of all that was said. A saying of a revision after which the row went out with another value is past: it was taken,
 * or the office has decided otherwise.
 */
function standingOf(said: readonly CellProposal[], last: LastSent | null, sending: Sending): Standing {
  const newest = Math.max(-1, ...said.map(({ batch }) => sending.at(batch)));
  const there = said.filter(({ batch }) => sending.at(batch) === newest);
  const older = said.filter(({ batch }) => sending.at(batch) !== newest);
  const isPast = last !== null && newest < last.at && there.some(({ sent }) => !sameCell(sent, last.value));
  return isPast ? { groups: [], at: -1, passed: said } : { groups: groupsOf(dated(there)), at: newest, passed: older };
}

const notesOf = (group: Group): Change['notes'] => [...new Set(group.proposals.flatMap(({ notes }) => notes))];
const placesOf = (groups: readonly Group[]): CellPlace[] =>
  groups.flatMap(({ proposals }) => proposals.map(p => p.place));

const changeOf = (row: Row, column: Change['column'], group: Group): Change => ({
  key: row.key,
  no: row.no,
  column,
  before: row[column],
  after: group.value,
  typed: group.proposals[0]?.typed ?? null,
  notes: notesOf(group),
  places: placesOf([group]),
});

export interface Outcome {
  readonly change?: Change;
  readonly conflict?: Conflict;
  /** The conflict is still one when the same files come again. */
  readonly staysOpen?: boolean;
  readonly held?: boolean;
}

const sameValues = (a: readonly Group[], b: readonly Group[]): boolean =>
  a.length === b.length && a.every(one => b.some(other => sameCell(one.value, other.value)));

/** What becomes of one cell. */
export function mergeCell(row: Row, column: Change['column'], spoken: Spoken, sending: Sending): Outcome {
  const now = row[column];
  const last = sending.last(row.key, column);
  const base = last?.value ?? null;
  const before = standingOf(spoken.old, last, sending);
  const all = [...spoken.old, ...spoken.fresh];
  const after = standingOf(all, last, sending);
  const [only] = after.groups;
  const conflictOf = (groups: readonly Group[], master: Cell): Conflict => ({
    key: row.key,
    no: row.no,
    column,
    master,
    returned: groups.map(group => {
      const older = group.proposals.every(({ batch }) => sending.at(batch) < (last?.at ?? -1));
      return {
        value: group.value,
        sent: group.proposals[0]?.sent ?? null,
        places: placesOf([group]),
        ...(older ? { older } : {}),
      };
    }),
  });
  const against = (groups: readonly Group[], master: Cell): Conflict | undefined =>
    groups.some(({ value }) => !sameCell(value, master)) ? conflictOf(groups, master) : undefined;
  const left = (conflict: Conflict | undefined): Outcome => (conflict ? { conflict, staysOpen: true } : {});

  if (sameValues(before.groups, after.groups)) {
    const weak = spoken.asSent.filter(({ batch }) => sending.at(batch) === before.at);
    const open = spoken.open !== undefined && sameCell(spoken.open.master, now);
    if (open || weak.some(({ earlier }) => earlier !== true))
      return left(against(groupsOf([...(after.at < 0 ? after.passed : placed(after)), ...weak]), now));
    // What an older revision says now, for the first time.
    const late = after.passed.filter(({ earlier }) => earlier !== true);
    const conflict = against(groupsOf(late.filter(({ renews }) => renews !== true)), now);
    return conflict ? { conflict, staysOpen: after.at < 0 } : {};
  }
  const [stood] = before.groups;
  const expected = before.groups.length === 1 && stood !== undefined ? stood.value : base;
  if (after.groups.length === 1 && only !== undefined) {
    if (sameCell(only.value, now)) return before.groups.length === 0 && !sameCell(now, base) ? { held: true } : {};
    // Who answers a newer form has seen what that was sent with.
    const met = sameCell(now, expected) || (after.at > before.at && sameCell(now, base));
    if (!met) return dateless(only) ? {} : left(conflictOf(after.groups, now));
    const late = after.passed.filter(({ earlier, renews }) => earlier !== true && renews !== true);
    const conflict = against(groupsOf(late), only.value);
    return { change: changeOf(row, column, only), ...(conflict ? { conflict } : {}) };
  }
  // Files of one revision disagree: what was taken from one of them stands no longer, unless the office has written it.
  const taken = before.groups.length === 1 && sameCell(now, expected) && !spoken.held && !sameCell(now, base);
  const conflict = conflictOf(after.groups, now);
  if (!taken) return left(conflict);
  const change = { ...changeOf(row, column, { value: base, proposals: [] }), places: placesOf(after.groups) };
  return { change: { ...change, typed: base, disputed: true }, conflict, staysOpen: true };
}

const placed = ({ groups }: Standing): readonly CellProposal[] => groups.flatMap(({ proposals }) => proposals);

/** 无变化 alone: where the office has written a date of its own there is nothing to decide. */
const dateless = ({ proposals }: Group): boolean => proposals.every(({ renews }) => renews === true);

export interface CellDifferences {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

export interface MergedCells extends CellDifferences {
  /** Cells whose conflict stays one, and cells that the office had written already. */
  readonly open: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

/** @param spoken by {@link spotOf}: cells about which anything was said */
export function merge(rows: readonly Row[], spoken: ReadonlyMap<string, Spoken>, sending: Sending): MergedCells {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const open = new Set<string>();
  const held = new Set<string>();
  for (const row of rows)
    for (const column of REPORT_KEYS) {
      const spot = spotOf(row.key, column);
      const said = spoken.get(spot);
      if (said === undefined) continue;
      const outcome = mergeCell(row, column, said, sending);
      if (outcome.change) changes.push(outcome.change);
      if (outcome.conflict) conflicts.push(outcome.conflict);
      if (outcome.staysOpen) open.add(spot);
      if (outcome.held ?? said.held) held.add(spot);
    }
  return { changes, conflicts, open, held };
}
