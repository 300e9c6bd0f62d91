import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { Ports } from '../ports';
import { keptFrom } from './draft';
import { leaveAll } from './leaving';
import type { Action } from './action';
import type { Work } from './work';

/** How long nothing was edited or typed before the draft is kept, and how long that may take at most, in milliseconds. */
const PAUSE = 800;
const LATEST = 5_000;

/** Runs when nobody types any more: keeping a long plan for the first time takes longer than a key may. */
function whenQuiet(run: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(pause);
    clearTimeout(latest);
    document.removeEventListener('input', again, true);
  };
  const now = () => {
    stop();
    run();
  };
  const again = () => {
    clearTimeout(pause);
    pause = setTimeout(now, PAUSE);
  };
  const latest = setTimeout(now, LATEST);
  document.addEventListener('input', again, true);
  again();
  return stop;
}

/**
 * Looks once for a kept draft and for those put aside, then keeps the open one shortly after each edit, and when the pane is hidden. A draft that is
 * gone, because it was written or cleared, goes from the machine too.
 */
export function useKeeping(
  { drafts, now }: Pick<Ports, 'drafts' | 'now'>,
  { draft, previous, older }: Work,
  dispatch: Dispatch<Action>,
): void {
  useEffect(() => {
    void drafts
      .load()
      .then(kept => kept && dispatch(kept === 'later' ? { type: 'foundLater' } : { type: 'found', kept }));
  }, [drafts, dispatch]);

  const [asideOf, setAsideOf] = useState<Ports['drafts'] | null>(null);
  useEffect(() => {
    void drafts.loadAside().then(found => {
      if (found.length > 0) dispatch({ type: 'foundAside', drafts: found });
      setAsideOf(drafts);
    });
  }, [drafts, dispatch]);
  useEffect(() => {
    // Before those of last time are known, what is kept now would take their place.
    if (asideOf !== drafts) return;
    const aside = previous ? [previous, ...older] : older;
    void drafts.keepAside(aside.map(one => keptFrom(one, now())));
  }, [drafts, now, asideOf, previous, older]);

  const had = useRef(false);
  const latest = useRef<(() => void) | null>(null);
  useEffect(() => {
    // Runs after the timer of the last draft has been stopped: nothing keeps it again.
    if (!draft && had.current) void drafts.clear();
    had.current = draft !== null;
    if (!draft) return;
    const keep = () => {
      void drafts.keep(keptFrom(draft, now())).then(canKeep => dispatch({ type: 'keeping', canKeep }));
    };
    const stop = whenQuiet(keep);
    latest.current = keep;
    return () => {
      stop();
      latest.current = null;
    };
  }, [drafts, now, draft, dispatch]);

  useEffect(() => {
    // What stands in a field counts when the field is left; a pane that is closed leaves it too. Kept is the draft after that.
    const leave = () => {
      leaveAll();
      queueMicrotask(() => latest.current?.());
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
}
