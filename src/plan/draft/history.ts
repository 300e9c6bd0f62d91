/** Undo and redo as a list: the plan as read, what was done to it, and how much of that holds now. */
import type { Plan } from '../types';
import { apply } from './apply';
import { toDraft } from './convert';
import type { DraftPlan, Operation } from './types';

export interface History {
  /** One more than operations: before the first one, after each. */
  readonly states: readonly DraftPlan[];
  readonly operations: readonly Operation[];
  /** How many operations hold. */
  readonly at: number;
}

/** What is kept of a draft: all of it can be made again from this. */
export interface SavedHistory {
  readonly plan: Plan;
  readonly operations: readonly Operation[];
  readonly at: number;
}

export const begin = (plan: Plan): History => ({ states: [toDraft(plan)], operations: [], at: 0 });

/** The plan as it stands. */
export function current(history: History): DraftPlan {
  const state = history.states[history.at];
  if (!state) throw new RangeError(`history has no state ${history.at}`);
  return state;
}

/** Does an operation; what had been undone before it is forgotten. An operation without effect leaves no trace. */
export function perform(history: History, operation: Operation): History {
  const now = current(history);
  const next = apply(now, operation);
  if (next === now) return history;
  return {
    states: [...history.states.slice(0, history.at + 1), next],
    operations: [...history.operations.slice(0, history.at), operation],
    at: history.at + 1,
  };
}

export const canUndo = (history: History): boolean => history.at > 0;
export const canRedo = (history: History): boolean => history.at < history.operations.length;
export const undo = (history: History): History => (canUndo(history) ? { ...history, at: history.at - 1 } : history);
export const redo = (history: History): History => (canRedo(history) ? { ...history, at: history.at + 1 } : history);

export const save = (history: History, plan: Plan): SavedHistory => ({
  plan,
  operations: history.operations,
  at: history.at,
});

/** Makes a history again from what {@link save} kept. */
export function restore(saved: SavedHistory): History {
  const first = begin(saved.plan);
  const states = saved.operations.reduce<DraftPlan[]>(
    (all, operation) => [...all, apply(all[all.length - 1] ?? toDraft(saved.plan), operation)],
    [...first.states],
  );
  return { states, operations: saved.operations, at: Math.max(0, Math.min(saved.at, saved.operations.length)) };
}

/** A name for a measure made by the next operation; never one that was given before. */
export const nextId = (history: History): string => `+${history.at + 1}`;
