import { useCallback, useEffect, useRef, useState } from 'react';
import type { Correction } from '../../../plan/corrections';
import type { Plan } from '../../../plan/types';
import { usePane } from '../../app/context';

/** Corrects the form of the draft's text, and afterwards says what came of it in words made from the plan as it is read then. */
export type Correct = (correction: Correction, say: (plan: Plan) => string) => void;

/** A way to correct how the text was read as `plan`, and what is to be said of the last correction. */
export function useCorrecting(plan: Plan): { readonly correct: Correct; readonly said: string } {
  const { texts, work, dispatch } = usePane();
  const [said, setSaid] = useState('');
  const pending = useRef<((plan: Plan) => string) | null>(null);
  const { asked, problem } = work;
  useEffect(() => {
    if (asked.length > 0) return;
    // Settled, also where the text reads as before; or undone, or failed, which the bar of problems says.
    setSaid(problem ? '' : (pending.current?.(plan) ?? ''));
    pending.current = null;
  }, [plan, asked, problem]);
  const correct = useCallback<Correct>(
    (correction, say) => {
      pending.current = say;
      setSaid(texts.plan.leftOut.taking);
      dispatch({ type: 'correct', correction });
    },
    [dispatch, texts],
  );
  return { correct, said };
}
