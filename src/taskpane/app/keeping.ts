import { useEffect, type Dispatch } from 'react';
import { save } from '../../plan/draft';
import type { Ports } from '../ports';
import type { Action, Draft } from './work';

/** How long after the last edit the draft is kept, in milliseconds. */
const PAUSE = 800;

/** Looks once for a kept draft, then keeps the open one shortly after each edit, and when the pane is hidden. */
export function useKeeping(ports: Ports, draft: Draft | null, dispatch: Dispatch<Action>): void {
  useEffect(() => {
    void ports.drafts.load().then(kept => kept && dispatch({ type: 'found', kept }));
  }, [ports, dispatch]);

  useEffect(() => {
    if (!draft) return;
    const keep = () => {
      const { source, origin, history, plan } = draft;
      void ports.drafts
        .keep({ source, origin, saved: save(history, plan), at: ports.now() })
        .then(canKeep => dispatch({ type: 'keeping', canKeep }));
    };
    const timer = setTimeout(keep, PAUSE);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [ports, draft, dispatch]);
}
