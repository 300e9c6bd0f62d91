/** A written draft as it is kept in the workbook, and a draft made again from it. */
import type { KeptPlan } from '../../ledger/kept/plan';
import { correctionsOf, isReading, save } from '../../plan/draft';
import { planMarkOf, withReadings } from '../state/kept-corrections';
import type { Draft } from '../state/draft';
import type { Beside, KeptDraft, Parser } from '../ports';

/**
 * What of a draft goes into the workbook: its text as it came, and what was done to it. A draft that begins at a correction of an earlier version
 * is kept with its corrections alone: its edits stand in the matrix.
 */
export function keptOf(draft: Draft): KeptPlan {
  const { origin, history } = draft;
  const { operations, at, corrected = [], given } = save(history);
  const { source, beside } = given ? draft : (draft.came ?? draft);
  const shown = { format: beside?.format ?? null, hints: beside?.hints ?? [] };
  if (given) return { source, origin, given: correctionsOf(history), operations: [], gave: [], ...shown };
  const done = operations.slice(0, at);
  const readings = done.filter(isReading).length;
  return { source, origin, given: [], operations: done, gave: corrected.slice(0, readings).map(planMarkOf), ...shown };
}

/** The draft that was written, made again: the text is read under its corrections, then edited as it was. */
export async function draftOf(kept: KeptPlan, parser: Parser, at: number): Promise<KeptDraft> {
  const { source, origin, given, operations, gave, format, hints } = kept;
  const plan = await parser.parse(source, { corrections: given, hints });
  const saved = { plan, operations, at: operations.length, ...(given.length > 0 ? { given } : {}) };
  const whole = await withReadings({ source, hints }, saved, gave, parser);
  const beside = format === null ? {} : { beside: { format: format as Beside['format'], unread: [], hints } };
  return { source, origin, ...beside, saved: whole.saved, at };
}
