import type { When } from './calendar';

/** What a rule may look at: the folded sentence and the year that a time without one belongs to. */
export interface DeadlineScope {
  readonly text: string;
  /** The plan's own year; null if unknown. */
  readonly planYear: number | null;
  /** True where nothing says that the plan is for that year. */
  readonly guessed?: boolean;
  /** Year of a time at this offset that names none: the last one named before it in the sentence, else the plan's. */
  yearAt(offset: number): number | null;
  /** True where nothing but the time stands in the stretch, as in a table's 完成时限 cell. */
  readonly cell: boolean;
}

/** One way in which plans name a time. */
export interface TimeRule {
  readonly name: string;
  /** Letters of which the pattern needs at least one: a sentence without them is not searched. */
  readonly prefilter: string;
  /** Global; must not match the empty string. */
  readonly pattern: RegExp;
  /** Letters at the head of the pattern that only lead to the time. */
  readonly lead?: number;
  /** True where quotation marks do not hide the words (“十四五”末). */
  readonly pierces?: true;
  /** The time, or null where the words are something else here. */
  readonly read: (match: RegExpExecArray, scope: DeadlineScope) => When | null;
}

/** A time that was read, with offsets in the sentence. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly when: When;
}

/** Up to `n` units left of an offset. */
export const leftOf = (text: string, at: number, n: number): string => text.slice(Math.max(0, at - n), at);
/** Up to `n` units from an offset on. */
export const rightOf = (text: string, at: number, n: number): string => text.slice(at, at + n);
export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Pattern of what joins the two ends of a span. */
export const DASH = ' ?(?:-{1,2}|—{1,2}|–|~|～|起?至|到) ?';
