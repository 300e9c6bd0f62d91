import { useCallback, useEffect, useRef } from 'react';
import type { Correction } from '../../../plan/corrections';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../state/context';
import { useToast } from '../../components/Toast';

/** Corrects the form of the draft's text, in one step of undo, and afterwards says what came of it in words made from the plan as it is read then. */
export type Correct = (corrections: readonly Correction[], say: (plan: Plan) => string) => void;

/** A way to correct how the text was read as `plan`. */
export function useCorrecting(plan: Plan): Correct {
  const { texts, work, dispatch } = usePane();
  const tell = useToast();
  const pending = useRef<((plan: Plan) => string) | null>(null);
  const { asked, problem } = work;
  useEffect(() => {
    if (asked.length > 0 || !pending.current) return;
    // Settled, also where the text reads as before; or undone, or failed, which the bar of problems says.
    const words = problem ? '' : pending.current(plan);
    pending.current = null;
    if (words) tell(words);
    else dispatch({ type: 'said' });
  }, [plan, asked, problem, tell, dispatch]);
  return useCallback<Correct>(
    (corrections, say) => {
      pending.current = say;
      tell(texts.plan.leftOut.taking, false);
      dispatch({ type: 'correct', corrections });
    },
    [dispatch, texts, tell],
  );
}
