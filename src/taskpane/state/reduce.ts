/** What becomes of the pane's work when something happens. */
import {
  begin,
  correct,
  correctionsAlong,
  perform,
  readingOf,
  redo,
  reword,
  undo,
  type History,
} from '../../plan/draft';
import type { Plan } from '../../plan/types';
import type { Action } from './action';
import { atHistory, lostCorrections, openedDraft, type Draft } from './draft';
import { reduceEntered } from './entered';
import type { TextProblem } from './problem';
import type { Work } from './work';

const onHistory = (work: Work, change: (history: History) => History): Work => {
  if (!work.draft) return work;
  const history = change(work.draft.history);
  return history === work.draft.history ? work : { ...work, draft: atHistory(work.draft, history) };
};

/** The draft before stands among the older ones: it is no longer offered beside the open plan, and not lost. */
const putAside = ({ previous, older }: Work): Pick<Work, 'previous' | 'older'> => ({
  previous: null,
  older: previous ? [previous, ...older] : older,
});

/** What was asked for of the draft that was open says nothing about another one. */
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
      const previous = work.draft ?? (work.kept ? openedDraft(work.kept) : work.previous);
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
    case 'foundAside':
      return { ...work, older: [...work.older, ...action.drafts.map(openedDraft)] };
    case 'dropAside':
      return {
        ...work,
        previous: work.previous === action.draft ? null : work.previous,
        older: work.older.filter(draft => draft !== action.draft),
      };
    case 'foundLater':
      return { ...work, keptLater: true };
    case 'resume':
      return work.kept ? { ...work, kept: null, screen: 'plan', draft: openedDraft(work.kept) } : work;
    case 'open': {
      const previous = work.draft ?? (work.kept ? openedDraft(work.kept) : work.previous);
      const { older } = previous === work.previous ? work : putAside(work);
      return { ...otherDraft(work), kept: null, previous, older, screen: 'plan', draft: openedDraft(action.kept) };
    }
    case 'swap':
      return work.previous ? { ...otherDraft(work), draft: work.previous, previous: work.draft } : work;
    case 'reopen': {
      const kept = work.kept ? openedDraft(work.kept) : null;
      const rest = [work.draft, kept, work.previous, ...work.older].filter(
        (draft): draft is Draft => draft !== null && draft !== action.draft,
      );
      const [previous = null, ...older] = rest;
      return { ...otherDraft(work), kept: null, screen: 'plan', draft: action.draft, previous, older };
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
