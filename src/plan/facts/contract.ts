/** The signatures by which the outline asks for facts. All ranges and spans here count in {@link Source.text}. */
import type { Deadline, MeasureKind, Owner, Person, Target } from '../types';
import type { Range, Source } from '../source';

/**
 * Finds the targets in one sentence (or heading, or table cell). A figure without a noun counts what `topic` speaks of; `year` is the
 * plan's own, for times that a sentence pairs with its numbers, `guessed` as in {@link FindDeadlines}.
 */
export type FindTargets = (
  source: Source,
  sentence: Range,
  topic?: Range,
  year?: number | null,
  guessed?: boolean,
) => Target<Range>[];

/** Sorts one sentence into target, deliverable, event or task; `targets` are those found in it. */
export type ClassifyMeasure = (source: Source, sentence: Range, targets: readonly Target<Range>[]) => MeasureKind;

/**
 * Finds the times in one sentence. `year` is the plan's own, null if unknown: then 年内 stays without a date. A year that is only
 * `guessed` says which September is meant; it makes nothing past, and no count of years begins with it. `month`, from 1, is
 * that of days alone (25日前), where the words around say one.
 */
export type FindDeadlines = (
  source: Source,
  sentence: Range,
  year: number | null,
  guessed?: boolean,
  month?: number,
) => Deadline<Range>[];

/** A parenthesis or line that names owners, e.g. `(责任单位:甲、乙)`. */
export interface OwnerNote {
  /** The whole note with its brackets: what the sentences lose; the names alone where they are `within` a sentence. */
  readonly at: Range;
  readonly owners: readonly Owner<Range>[];
  /** Persons named beside them (责任领导, 联系人); absent where nobody is. */
  readonly persons?: readonly Person<Range>[];
  /** Rule of the whole document found in this note (列第一位者为牵头单位,下同). */
  readonly firstLeads?: true;
  /** The names are words of the one sentence that they answer for (由甲局修订办法), which keeps them. */
  readonly within?: true;
  /** It closes one of several marked lines, for which it speaks and no other. */
  readonly line?: Range;
  /** Those who answer for the entry before this one (责任单位:同上). */
  readonly same?: true;
}

/** Finds every owner note in a stretch of text, in order: brackets, label lines, running form. */
export type FindOwnerNotes = (source: Source, stretch: Range) => readonly OwnerNote[];
