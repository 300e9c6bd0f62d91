import { useEffect, type Dispatch } from 'react';
import { correctionsAlong, correctionsOf, hintsAlong, readingOf, reworded } from '../../plan/draft';
import type { Ports } from '../ports';
import { unreadProblem } from './problem';
import type { Action } from './action';
import type { Work } from './work';

/**
 * Reads the draft's text again, in the parser's worker: as it was edited, else under the oldest corrections that were asked for.
 * Where the draft changes its form meanwhile, the answer is void and the text is read once more.
 */
export function useCorrections(ports: Ports, { draft, asked, rewording }: Work, dispatch: Dispatch<Action>): void {
  const before = draft && readingOf(draft.history);
  useEffect(() => {
    const [made] = asked;
    if (!draft || !before || !(made || rewording)) return;
    let isVoid = false;
    const now = correctionsOf(draft.history);
    const hints = draft.beside?.hints ?? [];
    const read = rewording
      ? ports.parser.parse(reworded(draft.source, rewording), {
          corrections: correctionsAlong(now, rewording).corrections,
          hints: hintsAlong(hints, rewording),
        })
      : ports.parser.parse(draft.source, { corrections: [...now, ...(made ?? [])], hints });
    read.then(
      plan => !isVoid && dispatch({ type: rewording ? 'reworded' : 'corrected', before, plan }),
      (error: unknown) => !isVoid && dispatch({ type: 'notCorrected', problem: unreadProblem(error) }),
    );
    return () => {
      isVoid = true;
    };
    // Edits, which make another draft of the same reading, do not make the answer void: they are carried over when it comes.
  }, [ports, dispatch, before, asked, rewording]);
}
