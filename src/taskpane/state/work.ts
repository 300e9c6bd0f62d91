/** What the pane is working on, as data; every change is an {@link Action}. */
import type { Correction } from '../../plan/corrections/types';
import type { Delta, Lost } from '../../plan/draft';
import type { Press } from '../../ui/duties/pending';
import type { KeptDraft } from '../ports';
import type { Draft } from './draft';
import type { Entered } from './entered';
import type { TextProblem } from './problem';
import { EVERYTHING, type Walk } from './walk';

export const SCREENS = ['start', 'plan', 'write', 'fill', 'overview', 'bulletin', 'duties', 'exchange'] as const;
export type Screen = (typeof SCREENS)[number] | 'settings';

/** Parts of pages that can be folded, and how they begin: what is wanted for every row is open. */
const OPEN = { facts: false, more: false, source: true, words: false, targets: true, duty: true };
export type FoldName = keyof typeof OPEN;

/** Ways to look at the draft: its open questions, its list, its source. */
export const PLAN_VIEWS = ['review', 'tree', 'source'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

export interface Toast {
  readonly text: string;
  /** Place in the draft's history that one undo leaves again; null where there is nothing to take back. */
  readonly undoes: number | null;
  /** Letters and requests that were entered before that; absent where it was about something else. */
  readonly duties?: readonly Press[];
}

export interface Work extends Entered {
  readonly screen: Screen;
  readonly draft: Draft | null;
  /** A text is being read; `id` tells which, so that a late answer to an older one is ignored. */
  readonly reading: { readonly id: number; readonly name: string; readonly from: Screen } | null;
  readonly problem: TextProblem | null;
  /** A draft kept from before that nobody has opened yet. */
  readonly kept: KeptDraft | null;
  /** A later version of the add-in has kept a draft on this machine: it is neither opened nor written over. */
  readonly keptLater: boolean;
  /** The draft that the last text read took the place of; nothing typed is lost by reading another plan. */
  readonly previous: Draft | null;
  /** Drafts before that, the latest first: none goes without a word while the pane is open. */
  readonly older: readonly Draft[];
  /** Acts of correcting the draft's form, each of one correction or several, under which the text is yet to be read, the oldest first. */
  readonly asked: readonly (readonly Correction[])[];
  /** What was edited in the text itself, which is yet to be read; before anything that was asked for since. */
  readonly rewording: Delta | null;
  /** Edits that found no place when the form was corrected or the text edited last. */
  readonly lost: readonly Lost[];
  /** False once this machine refused to keep the draft. */
  readonly canKeep: boolean;
  /** What was done last, said once. */
  readonly toast: Toast | null;
  /** How the draft is looked at. */
  readonly view: PlanView;
  readonly walk: Walk;
  /** Which parts of pages are unfolded. */
  readonly open: Readonly<Record<FoldName, boolean>>;
}

export const NO_WORK: Work = {
  screen: 'start',
  draft: null,
  reading: null,
  problem: null,
  kept: null,
  keptLater: false,
  previous: null,
  older: [],
  asked: [],
  rewording: null,
  lost: [],
  canKeep: true,
  toast: null,
  duties: [],
  dutiesWriting: 0,
  view: 'review',
  walk: EVERYTHING,
  open: OPEN,
};
