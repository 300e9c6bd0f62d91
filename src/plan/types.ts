import type { Correction, Form } from './corrections/types';
import type { LineHint } from './hints';
import type { Span } from './spans';
import type { Structure } from './structure/types';

/**
 * The form of a parsed plan. It follows the annotation guide of the project: sections, items (重点任务), measures (具体举措),
 * targets (量化目标), deadlines (完成时限) and owners (责任单位). Every fact says where it stands in the text as pasted and which
 * rule read it.
 */

export type { Span } from './spans';
export type { Alternative, Confidence, Structure, StructureAlarm } from './structure/types';

/** How we know a fact: printed beside it, taken from a parent, the plan's own year, or only proposed. */
export type Basis = 'stated' | 'inherited' | 'default' | 'suggested';

export interface Fact<At = Span> {
  /** Where the words stand that say so. */
  readonly span: At;
  /** Those words, letter for letter as in the cleaned text. */
  readonly quote: string;
  /** Name of the rule that read it, e.g. `targets/ratio`. */
  readonly rule: string;
  readonly basis: Basis;
}

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range' | '+' | '-';
export type TargetKind = 'count' | 'level' | 'change' | 'frequency';
export type WorkKind = 'deliverable' | 'event' | 'task';
/** `target`: the sentence holds a number that somebody answers for. */
export type MeasureKind = 'target' | WorkKind;
export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';

export interface Target<At = Span> extends Fact<At> {
  readonly comparator: Comparator;
  /** Which way a movement with 左右 or 约 goes: its comparator is `~`. */
  readonly direction?: '+' | '-';
  /** Multiplied out: 20万 → 200000. A percentage keeps its printed number: 64% → 64. Lower end of a range. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number;
  /** Measure word; 亿元 → 元; empty for a pure coefficient. */
  readonly unit: string;
  /** What is counted, as short as it can stand alone in a cell. */
  readonly indicator: string;
  readonly kind: TargetKind;
  /** As printed: 42 and 亿元 where value is 4200000000 and unit is 元. */
  readonly printed: { readonly value: number; readonly upper?: number; readonly unit: string };
  /** Rhythm of a frequency (每月不少于2件). */
  readonly every?: Rhythm;
  readonly interval?: number;
  /** What one unit of the number refers to: 每生每年, 每个镇街. */
  readonly per?: string;
  /** The day that the sentence pairs with this number, YYYY-MM-DD: 一季度、二季度分别完成20、45亿元. */
  readonly due?: string;
  /** True where careful readers would dispute that this is a target at all. */
  readonly doubtful?: true;
}

export interface Deadline<At = Span> extends Fact<At> {
  /** Last day that still counts, YYYY-MM-DD. */
  readonly date?: string;
  /** First day of a span, YYYY-MM-DD. */
  readonly start?: string;
  readonly every?: Rhythm;
  /** 3 for "every three months". */
  readonly interval?: number;
  readonly standing?: true;
  readonly relative?: true;
  /** Set where the words name a day that no calendar has (2月30日): it has no date. */
  readonly noSuchDay?: true;
}

export interface Owner<At = Span> extends Fact<At> {
  readonly name: string;
  readonly role: 'lead' | 'support';
  /** Last six characters before the note, where the note holds only for the sentences since the last such note. */
  readonly after?: string;
  /** True where the note closes one of several marked lines and speaks for no other. */
  readonly ofLine?: true;
}

/** Somebody named as answerable: `leader` by 牵头领导, 责任领导, 分管领导, 包抓领导; `person` by 责任人, 联系人. */
export interface Person<At = Span> extends Fact<At> {
  /** As printed, with a title where one stands there: 副市长李某. */
  readonly name: string;
  readonly role: 'leader' | 'person';
}

export interface Measure<At = Span> {
  /** The sentence, cleaned, without owner notes. */
  readonly text: string;
  readonly span: At;
  readonly kind: MeasureKind;
  readonly targets: readonly Target<At>[];
  readonly deadlines: readonly Deadline<At>[];
  /** The owners that answer for this sentence: its own note's, else the item's, else a parent's. */
  readonly owners: readonly Owner<At>[];
  /** The persons that answer for it, as owners do; absent where nobody is named. */
  readonly persons?: readonly Person<At>[];
  /** Unreadable words inside: nothing was extracted. */
  readonly garbled?: true;
}

export interface Item<At = Span> {
  /** Numbering tokens as printed, outermost first, joined by `/`: `一/1`, `三/(一)/1`, `一/·2`. */
  readonly path: string;
  readonly heading: string;
  readonly headingSpan: At;
  /** Index into {@link Plan.sections}; null where the plan has none. */
  readonly section: number | null;
  /** Headings of the levels between the section and the item, outermost first. */
  readonly parents: readonly string[];
  readonly measures: readonly Measure<At>[];
  /** The heading read as a measure, where it promises a number of its own and other sentences follow it. */
  readonly lead?: Measure<At>;
  /** Owners stated at the item, or inherited from a parent level. */
  readonly owners: readonly Owner<At>[];
  /** Persons named at the item or handed down by a parent; absent where nobody is named. */
  readonly persons?: readonly Person<At>[];
  /** Deadlines of the item as a whole (a table's 完成时限 cell, a heading's own words). */
  readonly deadlines: readonly Deadline<At>[];
  /** A lead or closing paragraph that belongs to no numbered item. */
  readonly paragraph?: true;
  /** Cells of a pasted table that are kept but not parsed (进展情况 …), by header. */
  readonly extras?: Readonly<Record<string, string>>;
}

export interface Section<At = Span> {
  /** As printed, without its punctuation: `一`. */
  readonly number: string;
  readonly title: string;
  readonly span: At;
}

export type Severity = 'error' | 'warning' | 'info';

/** Stable names of notices; each has words in `src/i18n/pane`. */
export type DiagnosticCode =
  | 'not-a-plan'
  | 'pasted-twice'
  | 'two-plans'
  | 'lost-line-breaks'
  | 'garbled'
  | 'numbering-gap'
  | 'year-guessed'
  | 'no-numbers'
  | 'no-owner'
  | 'no-deadline'
  | 'no-such-day'
  | 'vague';

/** A notice as data; the words are made in `i18n`. */
export interface Diagnostic<At = Span> {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly span: At;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Heading<At = Span> {
  readonly text: string;
  readonly span: At;
  readonly rule: string;
}

/** What a stretch of the paste became. `section` is a heading above tasks, with what stands there for all of them; `furniture` holds signs only. */
export type PlacedAs = 'title' | 'front' | 'section' | 'task' | 'measure' | 'owner' | 'time' | 'cell' | 'furniture';

/** Why a stretch of the paste was left out. There is no reason "unknown": what nobody knows is read. */
export type LeftOut =
  | 'site'
  | 'letter'
  | 'sign-off'
  | 'attachments'
  | 'second-copy'
  | 'contents'
  /** A comment, or an older mail that the plan answers. */
  | 'aside'
  | 'page-number'
  | 'pinyin'
  | 'markup'
  | 'prefix'
  | 'by-hand'
  /** Rows, names and sections in which nothing is to be done: a roster, a price list, what words mean. */
  | 'no-work';

/** A stretch of the paste and where it went. It begins and ends with a character that is not blank. */
export type Stretch = Span &
  ({ readonly as: PlacedAs; readonly reason?: undefined } | { readonly as: 'left-out'; readonly reason: LeftOut });

export interface Plan<At = Span> {
  readonly title: Heading<At> | null;
  readonly issuer: Heading<At> | null;
  /** The year that the plan is for, as far as it says so; null if it does not. */
  readonly year: number | null;
  /** True where title or preamble say that the plan is for that year: then 12-31 is every measure's default. */
  readonly yearBinds: boolean;
  /** First and last day of the plan's year, YYYY-MM-DD, where it is a financial or a school year and not the calendar's. */
  readonly period?: { readonly start: string; readonly end: string };
  readonly sections: readonly Section<At>[];
  readonly items: readonly Item<At>[];
  readonly diagnostics: readonly Diagnostic<At>[];
  /** Ascending stretches in which every character of the paste that is not blank stands exactly once. */
  readonly account: readonly Stretch[];
  readonly structure: Structure;
}

export interface ParseOptions {
  /** Year that the plan is for, where the caller knows it; it binds like a year in the title. */
  readonly year?: number;
  /** What a user said of the form: constraints under which the text is read. */
  readonly corrections?: readonly Correction[];
  /** Forms kept on this machine, tried before others. */
  readonly forms?: readonly Form[];
  /** What the format of the text shows of its lines, ascending: evidence for the outline. */
  readonly hints?: readonly LineHint[];
}
