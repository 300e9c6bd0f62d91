/** Editing a parsed plan: operations as data over an immutable draft, with undo and redo. */
export { apply } from './apply';
export type { Lost, LostEdit } from './carry';
export { toDraft, toPlan } from './convert';
export * from './history';
export * from './queries';
export { correctionsAlong, hintsAlong, reworded, type Delta, type TextPiece } from './reword';
export type { DraftItem, DraftMeasure, DraftPlan, Operation } from './types';
