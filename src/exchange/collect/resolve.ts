/** Conflicts and questions settled by the office: one by one, or by rule; never by the order of files. */
import { sameCell } from '../../ledger/changes/same';
import type { Cell } from '../../ledger/types';
import { REPORT_KEYS, COLUMNS } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import { spotOf } from './memory';
import { isOwnColumn } from './own-decisions';
import type { CellDifferences } from './merge';
import type { Change, Conflict, CellPlace, Question } from './types';
import { asRowKey, type RowKey } from '../../ledger/rows/key';

/** One decision: the row by 行键 or 编号, the column by key or head, and what shall stand there. */
export interface Decision {
  readonly key?: RowKey;
  readonly no?: string;
  readonly column: string;
  /** `master`, `returned` (where all files agree), `file:NAME`, or a value of its own. */
  readonly take: 'master' | 'returned' | { readonly file: string } | { readonly value: Cell };
}

export type Resolution = 'master' | 'returned' | readonly Decision[];

export interface SettledCells extends CellDifferences {
  readonly questions: readonly Question[];
  /** Decisions that fit no open conflict or question. */
  readonly unused: readonly Decision[];
  /** Conflicts and questions about which somebody has decided, for the master's value too. */
  readonly decided: ReadonlySet<string>;
}

const columnKey = (name: string): ReportKey | undefined =>
  REPORT_KEYS.find(key => key === name || Object.values(COLUMNS.find(c => c.key === key)?.name ?? {}).includes(name));

type Spot = Pick<Conflict, 'key' | 'no' | 'column'>;

const fits = (decision: Decision, spot: Spot): boolean =>
  columnKey(decision.column) === spot.column &&
  (decision.key === undefined ? decision.no === spot.no : decision.key === spot.key);

/** What a decision puts in place of a conflict; null where it does not say. */
function chosen(conflict: Conflict, take: Decision['take']): { readonly value: Cell } | null {
  if (take === 'master') return { value: conflict.master };
  if (take === 'returned') {
    const [only, ...more] = conflict.returned;
    return only === undefined || more.length > 0 || only.older === true ? null : { value: only.value };
  }
  if ('value' in take) return take;
  const by = (name: (place: CellPlace) => string | undefined): Conflict['returned'] =>
    conflict.returned.filter(group => group.places.some(place => name(place) === take.file));
  const given = by(place => place.file);
  const groups = given.length > 0 ? given : by(place => place.earlier);
  return groups.length === 1 ? { value: groups[0]?.value ?? null } : null;
}

const changeOf = (conflict: Conflict, value: Cell): Change => ({
  key: conflict.key,
  no: conflict.no,
  column: conflict.column,
  before: conflict.master,
  after: value,
  typed: value,
  notes: [],
  places: conflict.returned.filter(group => sameCell(group.value, value)).flatMap(group => group.places),
});

/** One change of a cell for several in turn. */
function inOne(changes: readonly Change[]): readonly Change[] {
  const bySpot = new Map<string, Change>();
  for (const change of changes) {
    const spot = spotOf(change.key, change.column);
    const first = bySpot.get(spot);
    bySpot.set(spot, first === undefined ? change : { ...change, before: first.before });
  }
  return [...bySpot.values()].filter(change => !sameCell(change.before, change.after));
}

/** Applies a resolution. Conflicts decided for the master stay in the list: the master's value is what they keep anyway. */
export function settle(
  merged: CellDifferences,
  questions: readonly Question[],
  before: (key: RowKey, column: ReportKey) => Cell,
  resolution?: Resolution,
): SettledCells {
  const decided = new Set<string>();
  if (resolution === undefined) return { ...merged, questions, unused: [], decided };
  if (resolution === 'master') {
    for (const { key, column } of [...merged.conflicts, ...questions]) decided.add(spotOf(key, column));
    // Nothing is taken back where the master's value is what was chosen.
    const changes = merged.changes.filter(change => change.disputed !== true);
    return { ...merged, changes, questions, unused: [], decided };
  }
  const decisions: readonly Decision[] = resolution === 'returned' ? [] : resolution;
  const used = new Set<Decision>();
  const takeFor = (spot: Spot): Decision['take'] | null => {
    if (resolution === 'returned') return 'returned';
    const decision = decisions.find(candidate => fits(candidate, spot));
    if (decision === undefined) return null;
    used.add(decision);
    return decision.take;
  };
  const changes: Change[] = [];
  const conflicts = merged.conflicts.filter(conflict => {
    const take = takeFor(conflict);
    const choice = take === null ? null : chosen(conflict, take);
    if (choice === null) return true;
    decided.add(spotOf(conflict.key, conflict.column));
    if (!sameCell(choice.value, conflict.master)) changes.push(changeOf(conflict, choice.value));
    return false;
  });
  const open = questions.filter(question => {
    const take = resolution === 'returned' ? null : takeFor(question);
    if (take === 'master') decided.add(spotOf(question.key, question.column));
    if (take === null || typeof take === 'string' || !('value' in take)) return take !== 'master';
    decided.add(spotOf(question.key, question.column));
    const was = before(question.key, question.column);
    const { key, no, column, typed, place } = question;
    if (!sameCell(take.value, was))
      changes.push({ key, no, column, before: was, after: take.value, typed, notes: [], places: [place] });
    return false;
  });
  const unused = decisions.filter(decision => !used.has(decision));
  const standing = merged.changes.filter(
    change => change.disputed !== true || !decided.has(spotOf(change.key, change.column)),
  );
  return { changes: inOne([...standing, ...changes]), conflicts, questions: open, unused, decided };
}

/**
 * Decisions as they stand in a file: a JSON list of `{"no": "8-2a", "column": "实际值", "take": "returned"}`; `take` may also be
 * `{"file": "03_市教育局.xlsx"}` or `{"value": 15}`.
 * @returns null where the text is no such list
 */
export function readDecisions(text: string): readonly Decision[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const decisions = parsed.flatMap((entry: unknown): Decision[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { key, no, column, take } = entry as Record<string, unknown>;
    const spot = {
      ...(typeof key === 'string' ? { key: asRowKey(key) } : {}),
      ...(typeof no === 'string' ? { no } : {}),
    };
    if (
      typeof column !== 'string' ||
      (columnKey(column) === undefined && !isOwnColumn(column)) ||
      Object.keys(spot).length === 0
    )
      return [];
    if (take === 'master' || take === 'returned') return [{ ...spot, column, take }];
    if (typeof take !== 'object' || take === null) return [];
    const { file, value } = take as Record<string, unknown>;
    if (typeof file === 'string') return [{ ...spot, column, take: { file } }];
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
      ? [{ ...spot, column, take: { value: value as Cell } }]
      : [];
  });
  return decisions.length === parsed.length ? decisions : null;
}
