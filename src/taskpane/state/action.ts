/** Everything that can happen to what the pane is working on. */
import type { Correction } from '../../plan/corrections/types';
import type { Delta, Operation } from '../../plan/draft';
import type { Plan } from '../../plan/types';
import type { Beside, KeptDraft } from '../ports';
import type { Draft } from './draft';
import type { EnterAction } from './entered';
import type { TextProblem } from './problem';
import type { Walk } from './walk';
import type { FoldName, PlanView, Screen } from './work';

export type Action =
  | { readonly type: 'go'; readonly screen: Screen }
  | { readonly type: 'reading'; readonly id: number; readonly name: string }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly source: string;
      readonly origin: string;
      readonly beside?: Beside;
      readonly plan: Plan;
    }
  | { readonly type: 'failed'; readonly id: number | null; readonly problem: TextProblem }
  | { readonly type: 'dismiss' }
  | { readonly type: 'edit'; readonly operation: Operation }
  /** Corrects the form of the draft's text; the answer comes as `corrected`. */
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] }
  /** The text was read under the oldest correction asked for; `before` is the reading that it corrects. */
  | { readonly type: 'corrected'; readonly before: Plan; readonly plan: Plan }
  | { readonly type: 'notCorrected'; readonly problem: TextProblem }
  /** The draft's text was edited; the answer comes as `reworded`. */
  | { readonly type: 'reword'; readonly delta: Delta }
  | { readonly type: 'reworded'; readonly before: Plan; readonly plan: Plan }
  /** The list of edits without a place has been read. */
  | { readonly type: 'seenLost' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'found'; readonly kept: KeptDraft }
  | { readonly type: 'foundLater' }
  /** Drafts that were put aside before the pane was loaded. */
  | { readonly type: 'foundAside'; readonly drafts: readonly KeptDraft[] }
  /** One of the drafts before is not wanted any more. */
  | { readonly type: 'dropAside'; readonly draft: Draft }
  | { readonly type: 'resume' }
  /** Opens a draft that is not the one kept on this machine: that of the plan in force. */
  | { readonly type: 'open'; readonly kept: KeptDraft }
  /** Goes back to the previous draft. */
  | { readonly type: 'swap' }
  /** Opens one of the drafts before; the present one takes its place among them. */
  | { readonly type: 'reopen'; readonly draft: Draft }
  | { readonly type: 'forget' }
  | { readonly type: 'clear' }
  | { readonly type: 'view'; readonly view: PlanView }
  | { readonly type: 'walk'; readonly walk: Partial<Walk> }
  | { readonly type: 'fold'; readonly name: FoldName; readonly open: boolean }
  /** Says what was done, with a way back: an undo of the draft's last step, where `undo` says so. */
  | { readonly type: 'say'; readonly text: string; readonly undo: boolean }
  | { readonly type: 'said' }
  | EnterAction
  | { readonly type: 'keeping'; readonly canKeep: boolean };
