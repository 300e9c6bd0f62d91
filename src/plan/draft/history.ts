/** Undo and redo as a list: the plan as read, what was done to it, and how much of that holds now. */
import type { Correction } from '../corrections/types';
import type { Plan } from '../types';
import { apply } from './apply';
import { carry, type Lost } from './carry';
import { toDraft } from './convert';
import { eachMeasure } from './queries';
import { carryReworded, correctionsAlong, settledAlong, type Delta } from './reword';
import type { DraftPlan, Operation } from './types';

export interface History {
  /** One more than operations: before the first one, after each. */
  readonly states: readonly DraftPlan[];
  /** For each state the plan as read that it stands on; the same object until the form is corrected. */
  readonly plans: readonly Plan[];
  readonly operations: readonly Operation[];
  /** How many operations hold. */
  readonly at: number;
  /** Corrections under which the first plan was read. */
  readonly given: readonly Correction[];
}

/** What is kept of a draft: all of it can be made again from this. */
export interface SavedHistory {
  /** The plan below the first operation. */
  readonly plan: Plan;
  readonly operations: readonly Operation[];
  readonly at: number;
  /** The plans that were read anew, one for each operation of {@link isReading}, in their order. */
  readonly corrected?: readonly Plan[];
  /** Corrections under which `plan` was read. */
  readonly given?: readonly Correction[];
  /** The draft below the first operation, where it is more than `plan` as read. */
  readonly first?: DraftPlan;
  /** The draft right after the last correction that holds, for a reader that reads the text otherwise by then. */
  readonly standing?: ReadingState;
}

export interface ReadingState {
  /** How many operations it stands on, the correction among them. */
  readonly behind: number;
  /** How many of these are corrections. */
  readonly corrections: number;
  readonly plan: Plan;
  readonly first: DraftPlan;
  readonly given: readonly Correction[];
  /** What was edited in the text until then; absent where nothing was. */
  readonly rewords?: readonly Delta[];
}

const beginWith = (plan: Plan, first: DraftPlan, given: readonly Correction[]): History => ({
  states: [first],
  plans: [plan],
  operations: [],
  at: 0,
  given,
});

export const begin = (plan: Plan): History => beginWith(plan, toDraft(plan), []);

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`history has no state ${place}`);
  return found;
}

/** The plan as it stands. */
export const current = (history: History): DraftPlan => at(history.states, history.at);

/** The plan as read, before any edit, under the corrections that hold. */
export const readingOf = (history: History): Plan => at(history.plans, history.at);

/** The corrections that an operation made. */
export const madeBy = (operation: Operation): readonly Correction[] =>
  operation.type === 'structure' ? [operation.correction, ...(operation.more ?? [])] : [];

/** True for an operation after which the text is read anew. */
export const isReading = ({ type }: Operation): boolean => type === 'structure' || type === 'reword';

/** The corrections of the form that hold, in their order, at their places in the text as it stands. */
export const correctionsOf = ({ given, operations, at: place }: History): readonly Correction[] =>
  operations
    .slice(0, place)
    .reduce(
      (made, one) =>
        one.type === 'reword' ? correctionsAlong(made, one.delta).corrections : [...made, ...madeBy(one)],
      given,
    );

/** What was edited in the text itself, in its order. */
export const rewordsOf = ({ operations, at: place }: Pick<History, 'operations' | 'at'>): readonly Delta[] =>
  operations.slice(0, place).flatMap(one => (one.type === 'reword' ? [one.delta] : []));

/** What was answered holds for the text, however its form is read. */
const answered = (draft: DraftPlan, { settled, asOf }: DraftPlan): DraftPlan => ({
  ...draft,
  ...(settled ? { settled } : {}),
  ...(asOf === undefined ? {} : { asOf }),
});

const answeredAlong = (draft: DraftPlan, now: DraftPlan, delta: Delta): DraftPlan =>
  answered(draft, { ...now, ...(now.settled ? { settled: settledAlong(now.settled, delta) } : {}) });

const followed = (history: History, operation: Operation, state: DraftPlan, plan: Plan): History => ({
  ...history,
  states: [...history.states.slice(0, history.at + 1), state],
  plans: [...history.plans.slice(0, history.at + 1), plan],
  operations: [...history.operations.slice(0, history.at), operation],
  at: history.at + 1,
});

/** Does an operation; what had been undone before it is forgotten. An operation without effect leaves no trace. */
export function perform(history: History, operation: Operation): History {
  const now = current(history);
  const next = apply(now, operation);
  return next === now ? history : followed(history, operation, next, readingOf(history));
}

/**
 * Takes over what the text gives under one act more of correcting: one step, however much it changes. The edits made so far are
 * carried over; `lost` lists those that find no place. A correction that changes nothing leaves no trace, unless it chooses the reading.
 * @param made the corrections of that act, as a rule one
 * @param after the text read under {@link correctionsOf} and those
 */
export function correct(
  history: History,
  made: readonly Correction[],
  after: Plan,
): { readonly history: History; readonly lost: readonly Lost[] } {
  const before = readingOf(history);
  const [correction, ...more] = made;
  const chooses = made.some(({ type }) => type === 'reading');
  if (!correction || (!chooses && JSON.stringify(before) === JSON.stringify(after))) return { history, lost: [] };
  const { draft, lost } = carry(before, current(history), after);
  const operation: Operation = { type: 'structure', correction, ...(more.length > 0 ? { more } : {}) };
  return { history: followed(history, operation, answered(draft, current(history)), after), lost };
}

/**
 * Takes over how the text reads after it was edited, in one step of undo. Edits and answers follow their sentences; `lost` lists
 * those that find no place.
 * @param delta what was edited
 * @param after the text so edited, read under the corrections that hold for it
 */
export function reword(
  history: History,
  delta: Delta,
  after: Plan,
): { readonly history: History; readonly lost: readonly Lost[] } {
  const now = current(history);
  const { draft, lost } = carryReworded(readingOf(history), now, after, delta);
  return { history: followed(history, { type: 'reword', delta }, answeredAlong(draft, now, delta), after), lost };
}

export const canUndo = (history: History): boolean => history.at > 0;
export const canRedo = (history: History): boolean => history.at < history.operations.length;
export const undo = (history: History): History => (canUndo(history) ? { ...history, at: history.at - 1 } : history);
export const redo = (history: History): History => (canRedo(history) ? { ...history, at: history.at + 1 } : history);

function standingOf(history: History): ReadingState | null {
  const done = history.operations.slice(0, history.at).map(isReading);
  const behind = done.lastIndexOf(true) + 1;
  if (behind === 0) return null;
  const rewords = rewordsOf(history);
  return {
    behind,
    corrections: done.filter(isCorrection => isCorrection).length,
    plan: at(history.plans, behind),
    first: at(history.states, behind),
    given: correctionsOf({ ...history, at: behind }),
    ...(rewords.length > 0 ? { rewords } : {}),
  };
}

/** What is to be kept of a history. */
export function save(history: History): SavedHistory {
  const { states, plans, operations, at: place, given } = history;
  const standing = standingOf(history);
  const corrected = operations.flatMap((o, i) => (isReading(o) ? [at(plans, i + 1)] : []));
  return {
    plan: at(plans, 0),
    operations,
    at: place,
    ...(corrected.length > 0 ? { corrected } : {}),
    ...(standing ? { standing } : {}),
    ...(given.length > 0 ? { given, first: at(states, 0) } : {}),
  };
}

/** Makes a history again from what {@link save} kept. Where the plan of a correction is missing, it ends before that correction. */
export function restore(saved: SavedHistory): History {
  const { plan, first = toDraft(plan), given = [], corrected = [] } = saved;
  let history = beginWith(plan, first, given);
  let used = 0;
  for (const operation of saved.operations) {
    if (!isReading(operation)) {
      history = followed(history, operation, apply(current(history), operation), readingOf(history));
      continue;
    }
    const after = corrected[used++];
    if (!after) break;
    if (operation.type === 'reword') {
      history = reword(history, operation.delta, after).history;
      continue;
    }
    const { draft } = carry(readingOf(history), current(history), after);
    history = followed(history, operation, answered(draft, current(history)), after);
  }
  return { ...history, at: Math.max(0, Math.min(saved.at, history.operations.length)) };
}

/** A name for a measure made by the next operation; never one that was given before. */
export function nextId(history: History): string {
  const taken = new Set(eachMeasure(current(history)).map(([, { id }]) => id));
  let n = history.at + 1;
  while (taken.has(`+${n}`)) n++;
  return `+${n}`;
}
