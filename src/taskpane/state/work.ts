/** What the pane is working on, as data; every change is an {@link Action}. */
import type { TextProblem } from './problem';
import type { Correction } from '../../plan/corrections/types';
import {
  begin,
  correct,
  correctionsAlong,
  perform,
  readingOf,
  redo,
  reword,
  undo,
  type Delta,
  type History,
  type Lost,
  type Operation,
} from '../../plan/draft';
import type { Plan } from '../../plan/types';
import type { Press } from '../../ui/duties/pending';
import type { Beside, KeptDraft } from '../ports';
import { reduceEntered, type EnterAction, type Entered } from './entered';
import { EVERYTHING, type Walk } from './walk';
import { atHistory, lostCorrections, opened, type Draft } from './draft';

export const SCREENS = ['start', 'plan', 'write', 'fill', 'overview', 'bulletin', 'duties', 'exchange'] as const;
export type Screen = (typeof SCREENS)[number] | 'settings';

export type { Draft } from './draft';

export { EVERYTHING, ONLY, type Walk } from './walk';

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

export const EMPTY: Work = {
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

const onHistory = (work: Work, change: (history: History) => History): Work => {
  if (!work.draft) return work;
  const history = change(work.draft.history);
  return history === work.draft.history ? work : { ...work, draft: atHistory(work.draft, history) };
};

/** What was asked for of the draft that was open says nothing about another one. */
/** The draft before stands among the older ones: it is no longer offered beside the open plan, and not lost. */
const putAside = ({ previous, older }: Work): Pick<Work, 'previous' | 'older'> => ({
  previous: null,
  older: previous ? [previous, ...older] : older,
});

const otherDraft = (work: Work): Work => ({ ...work, asked: [], rewording: null, lost: [], view: 'review' });

function corrected(work: Work, before: Plan, plan: Plan): Work {
  const [made, ...asked] = work.asked;
  // The draft has been undone or replaced meanwhile: what was read is void, and the text is read again.
  if (!work.draft || !made || readingOf(work.draft.history) !== before) return work;
  const { history, lost } = correct(work.draft.history, made, plan);
  return { ...work, draft: { ...work.draft, history }, asked, lost };
}

function afterReword(work: Work, before: Plan, plan: Plan): Work {
  const { draft, rewording } = work;
  if (!draft || !rewording || readingOf(draft.history) !== before) return work;
  if (isNoPlan(plan)) return { ...work, rewording: null, asked: [], problem: { type: 'noPlan' } };
  const { history, lost } = reword(draft.history, rewording, plan);
  const asked = work.asked.map(made => correctionsAlong(made, rewording).corrections);
  return {
    ...work,
    draft: atHistory(draft, history),
    rewording: null,
    asked,
    lost: [...lostCorrections(draft, rewording), ...lost],
  };
}

/** A text that could not be read: said where it was given, unless somebody has gone elsewhere meanwhile. */
const notRead = (work: Work, problem: TextProblem): Work => ({
  ...work,
  screen: work.screen === 'plan' ? (work.reading?.from ?? work.screen) : work.screen,
  reading: null,
  problem,
});

/** True where reading found nothing that could become a row. */
export const isNoPlan = (plan: Plan): boolean => plan.items.every(item => item.measures.length === 0);

export function reduce(work: Work, action: Action): Work {
  switch (action.type) {
    case 'go':
      return { ...work, screen: action.screen };
    case 'reading':
      return {
        ...work,
        screen: 'plan',
        problem: null,
        reading: { id: action.id, name: action.name, from: work.reading?.from ?? work.screen },
      };
    case 'read': {
      if (work.reading?.id !== action.id) return work;
      if (isNoPlan(action.plan)) return notRead(work, { type: 'noPlan' });
      const { source, origin, beside, plan } = action;
      const previous = work.draft ?? (work.kept ? opened(work.kept) : work.previous);
      return {
        ...otherDraft(work),
        reading: null,
        kept: null,
        previous,
        older: previous === work.previous ? work.older : putAside(work).older,
        draft: { source, origin, ...(beside ? { beside } : {}), history: begin(plan) },
      };
    }
    case 'failed':
      return action.id !== null && work.reading?.id !== action.id ? work : notRead(work, action.problem);
    case 'dismiss':
      return { ...work, problem: null };
    case 'edit':
      return onHistory(work, history => perform(history, action.operation));
    case 'correct':
      return work.draft ? { ...work, problem: null, asked: [...work.asked, action.corrections] } : work;
    case 'corrected':
      return corrected(work, action.before, action.plan);
    case 'notCorrected':
      return { ...work, asked: [], rewording: null, problem: action.problem };
    case 'reword':
      return work.draft && !work.rewording ? { ...work, problem: null, rewording: action.delta } : work;
    case 'reworded':
      return afterReword(work, action.before, action.plan);
    case 'seenLost':
      return { ...work, lost: [] };
    case 'undo':
      return onHistory(work.lost.length > 0 ? { ...work, lost: [] } : work, undo);
    case 'redo':
      return onHistory(work, redo);
    case 'found':
      return work.draft ? work : { ...work, kept: action.kept };
    case 'foundLater':
      return { ...work, keptLater: true };
    case 'resume':
      return work.kept ? { ...work, kept: null, screen: 'plan', draft: opened(work.kept) } : work;
    case 'open': {
      const previous = work.draft ?? (work.kept ? opened(work.kept) : work.previous);
      const { older } = previous === work.previous ? work : putAside(work);
      return { ...otherDraft(work), kept: null, previous, older, screen: 'plan', draft: opened(action.kept) };
    }
    case 'swap':
      return work.previous ? { ...otherDraft(work), draft: work.previous, previous: work.draft } : work;
    case 'reopen': {
      const rest = [work.draft, work.previous, ...work.older].filter(
        (draft): draft is Draft => draft !== null && draft !== action.draft,
      );
      const [previous = null, ...older] = rest;
      return { ...otherDraft(work), screen: 'plan', draft: action.draft, previous, older };
    }
    case 'forget':
      return { ...work, ...putAside(work) };
    case 'clear':
      return { ...otherDraft(work), ...putAside(work), draft: null, kept: null, keptLater: false, problem: null };
    case 'view':
      return work.view === action.view ? work : { ...work, view: action.view };
    case 'walk':
      return { ...work, walk: { ...work.walk, ...action.walk } };
    case 'fold':
      return { ...work, open: { ...work.open, [action.name]: action.open } };
    case 'say': {
      const undoes = action.undo && work.draft ? work.draft.history.at : null;
      return { ...work, toast: { text: action.text, undoes } };
    }
    case 'said':
      return work.toast ? { ...work, toast: null } : work;
    case 'duties':
    case 'dutiesWriting':
    case 'dutiesEnd':
      return { ...work, ...reduceEntered(work, action) };
    case 'keeping':
      return work.canKeep === action.canKeep ? work : { ...work, canKeep: action.canKeep };
  }
}
