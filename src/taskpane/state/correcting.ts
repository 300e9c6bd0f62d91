import { useEffect, type Dispatch } from 'react';
import { correctionsOf, readingOf } from '../../plan/draft';
import type { Ports } from '../ports';
import type { Action, Work } from './work';

/**
 * Reads the draft's text again under the oldest corrections that were asked for, in the parser's worker. Where the draft changes
 * its form meanwhile, the answer is void and the text is read once more.
 */
export function useCorrecting(ports: Ports, { draft, asked }: Work, dispatch: Dispatch<Action>): void {
  const before = draft && readingOf(draft.history);
  useEffect(() => {
    const [made] = asked;
    if (!draft || !before || !made) return;
    let isVoid = false;
    const corrections = [...correctionsOf(draft.history), ...made];
    ports.parser.parse(draft.source, { corrections, hints: draft.beside?.hints ?? [] }).then(
      plan => !isVoid && dispatch({ type: 'corrected', before, plan }),
      (error: unknown) =>
        !isVoid &&
        dispatch({
          type: 'notCorrected',
          problem: { type: 'parser', message: error instanceof Error ? error.message : String(error) },
        }),
    );
    return () => {
      isVoid = true;
    };
    // Edits, which make another draft of the same reading, do not make the answer void: they are carried over when it comes.
  }, [ports, dispatch, before, asked]);
}
