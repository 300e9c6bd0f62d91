import { useEffect, useMemo, useRef } from 'react';
import type { Correction } from '../../../plan/corrections';
import type { Delta } from '../../../plan/draft';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useToast } from '../../components/Toast';

/** What came of it, in words made from the plan as it is read then, and the number of tasks that the draft has now. */
export type SayDone = (plan: Plan, tasks: number) => string;

/** Corrects the form of the draft's text, in one step of undo, and afterwards says what came of it. */
export type Correct = (corrections: readonly Correction[], say: SayDone) => void;

/** Has the text read as it was edited, in one step of undo, and says afterwards what came of it. */
export type Reword = (delta: Delta, say: SayDone) => void;

/**
 * Ways to correct how the text was read as `plan`, and to edit the text itself.
 * @param tasks tasks of the draft: those that were deleted, in it or with all that stands below them, are not said to be there
 */
export function useCorrecting(plan: Plan, tasks: number): { readonly correct: Correct; readonly reword: Reword } {
  const { texts, work, dispatch } = usePane();
  const tell = useToast();
  const pending = useRef<SayDone | null>(null);
  const { problem } = work;
  const isReading = work.asked.length > 0 || work.rewording !== null;
  useEffect(() => {
    if (isReading || !pending.current) return;
    // Settled, also where the text reads as before; or undone, or failed, which the bar of problems says.
    const words = problem ? '' : pending.current(plan, tasks);
    pending.current = null;
    if (words) tell(words);
    else dispatch({ type: 'said' });
  }, [plan, tasks, isReading, problem, tell, dispatch]);
  return useMemo(() => {
    const wait = (say: SayDone) => {
      pending.current = say;
      tell(texts.plan.leftOut.taking, false);
    };
    return {
      correct: (corrections, say) => {
        wait(say);
        dispatch({ type: 'correct', corrections });
      },
      reword: (delta, say) => {
        wait(say);
        dispatch({ type: 'reword', delta });
      },
    };
  }, [dispatch, texts, tell]);
}
