import { useEffect, useMemo, useRef } from 'react';
import type { Correction } from '../../../plan/corrections';
import type { Delta } from '../../../plan/draft';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useToast } from '../../components/Toast';

/** Corrects the form of the draft's text, in one step of undo, and afterwards says what came of it in words made from the plan as it is read then. */
export type Correct = (corrections: readonly Correction[], say: (plan: Plan) => string) => void;

/** Has the text read as it was edited, in one step of undo, and says afterwards what came of it. */
export type Reword = (delta: Delta, say: (plan: Plan) => string) => void;

/** Ways to correct how the text was read as `plan`, and to edit the text itself. */
export function useCorrecting(plan: Plan): { readonly correct: Correct; readonly reword: Reword } {
  const { texts, work, dispatch } = usePane();
  const tell = useToast();
  const pending = useRef<((plan: Plan) => string) | null>(null);
  const { problem } = work;
  const isReading = work.asked.length > 0 || work.rewording !== null;
  useEffect(() => {
    if (isReading || !pending.current) return;
    // Settled, also where the text reads as before; or undone, or failed, which the bar of problems says.
    const words = problem ? '' : pending.current(plan);
    pending.current = null;
    if (words) tell(words);
    else dispatch({ type: 'said' });
  }, [plan, isReading, problem, tell, dispatch]);
  return useMemo(() => {
    const wait = (say: (plan: Plan) => string) => {
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
