/** A plan being edited: the parsed plan with a name for every item and measure, so that edits can be written down as data. */
import type { Correction } from '../corrections/types';
import type { Delta } from './reword/delta';
import type { Deadline, Item, Measure, Owner, Plan, Target, WorkKind } from '../types';

export interface DraftMeasure {
  /**
   * `3.2` for the second measure of the third item as parsed, `3.0` for its heading where that is a promise itself; measures made
   * by hand have other names.
   */
  readonly id: string;
  readonly measure: Measure;
}

export interface DraftItem {
  readonly id: string;
  readonly item: Omit<Item, 'measures' | 'lead'>;
  /** The heading first, where it is a promise itself. */
  readonly measures: readonly DraftMeasure[];
}

export interface DraftPlan {
  readonly head: Omit<Plan, 'items'>;
  readonly items: readonly DraftItem[];
  /** What has been answered about it: names of questions with the place that each is about; they outlive a correction of the form. */
  readonly settled?: readonly string[];
  /** The day to judge by, YYYY-MM-DD, where another one than today was chosen. */
  readonly asOf?: string;
}

/** One edit. An operation that names something that is not there changes nothing. */
export type Operation =
  | { readonly type: 'text'; readonly measure: string; readonly text: string }
  | { readonly type: 'heading'; readonly item: string; readonly text: string }
  | { readonly type: 'kind'; readonly measures: readonly string[]; readonly kind: WorkKind }
  /** Puts a target in place of the one at `index`, after the last one, or (null) takes it away. */
  | { readonly type: 'target'; readonly measure: string; readonly index: number; readonly target: Target | null }
  /** Replaces all deadlines of these measures by one, or (null) by none. */
  | { readonly type: 'deadline'; readonly measures: readonly string[]; readonly deadline: Deadline | null }
  | { readonly type: 'owners'; readonly measures: readonly string[]; readonly owners: readonly Owner[] }
  /** Cuts a measure's text at `at` (UTF-16 units); the second half is called `id`. */
  | { readonly type: 'split'; readonly measure: string; readonly at: number; readonly id: string }
  /** Joins a measure and the next one of its item: what drafts kept before `join` was there hold. */
  | { readonly type: 'merge'; readonly measure: string }
  /** Joins measures, of one item or of several, in the place of the first of them; each brings the owners and deadlines that it had. */
  | { readonly type: 'join'; readonly measures: readonly string[] }
  | { readonly type: 'drop'; readonly measures: readonly string[] }
  /** Puts a new measure after another one of the item, or first (null). */
  | {
      readonly type: 'add';
      readonly item: string;
      readonly after: string | null;
      readonly id: string;
      readonly measure: Measure;
    }
  | { readonly type: 'replace'; readonly measure: string; readonly with: Measure }
  /** Moves a measure one place up (-1) or down (1); over the edge of its item it goes into the next one, where it is called `id`. */
  | { readonly type: 'move'; readonly measure: string; readonly by: 1 | -1; readonly id: string }
  /** Moves an item before or behind its neighbour, whose section it then stands in. */
  | { readonly type: 'moveItem'; readonly item: string; readonly by: 1 | -1 }
  /** Moves all items of a section (index into `head.sections`) before or behind those of its neighbour. */
  | { readonly type: 'moveSection'; readonly section: number; readonly by: 1 | -1 }
  | { readonly type: 'section'; readonly section: number; readonly title: string }
  /** Says which year the plan is for; it binds like a year in the title. */
  | { readonly type: 'year'; readonly year: number }
  /** Answers questions; what is settled already stays so. */
  | { readonly type: 'settle'; readonly about: readonly string[] }
  /** Says on which day the plan is judged; null: always today. */
  | { readonly type: 'asOf'; readonly day: string | null }
  /**
   * The text was read again under one more correction of its form, or under several that are one act (`more`). What was read comes
   * with it, see `correct` in `history.ts`.
   */
  | { readonly type: 'structure'; readonly correction: Correction; readonly more?: readonly Correction[] }
  /** The text was edited and read again; what was read comes with it, see `reword` in `history.ts`. */
  | { readonly type: 'reword'; readonly delta: Delta }
  /** Several edits that are undone together. */
  | { readonly type: 'many'; readonly operations: readonly Operation[] };
