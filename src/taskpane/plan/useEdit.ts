import { useCallback, useRef } from 'react';
import { perform, type History } from '../../plan/draft';
import { usePane } from '../state/context';
import { useToast } from '../components/Toast';
import { didWords, type DoEdit } from './did';

/** Does operations on the draft; what has changed anything is said, with its undo. */
export function useEdit(now: History): DoEdit {
  const { texts, dispatch } = usePane();
  const say = useToast();
  const history = useRef(now);
  history.current = now;
  return useCallback(
    (operation, words) => {
      dispatch({ type: 'edit', operation });
      const isDone = perform(history.current, operation) !== history.current;
      if (isDone) say(words ?? didWords(operation, texts.plan.did));
      return isDone;
    },
    [dispatch, say, texts],
  );
}
