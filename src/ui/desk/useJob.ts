import { useCallback, useEffect, useRef, useState } from 'react';
import { Stopped, type JobStep, type Watch } from '../../jobs/job';
import { useDesk } from './context';

export type JobState =
  | { readonly type: 'idle' }
  /** `step` is null until the first file is named. */
  | { readonly type: 'working'; readonly step: JobStep | null }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly error: unknown };

export interface RunningJob {
  readonly state: JobState;
  /** Runs the work and gives what came of it; null where it was stopped or failed. */
  run<T>(work: (watch: Watch) => Promise<T>): Promise<T | null>;
  stop(): void;
  /** Forgets what went wrong. */
  clear(): void;
}

/** One piece of long work at a time; a new one stops the one before. */
export function useJob(): RunningJob {
  const { ports } = useDesk();
  const [state, setState] = useState<JobState>({ type: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(
    async <T>(work: (watch: Watch) => Promise<T>): Promise<T | null> => {
      control.current?.abort();
      const own = new AbortController();
      control.current = own;
      const tell = (next: JobState): void => {
        if (control.current === own) setState(next);
      };
      tell({ type: 'working', step: null });
      try {
        const result = await work({ ports, signal: own.signal, onStep: step => tell({ type: 'working', step }) });
        tell({ type: 'idle' });
        return control.current === own ? result : null;
      } catch (error) {
        tell(error instanceof Stopped ? { type: 'stopped' } : { type: 'failed', error });
        return null;
      }
    },
    [ports],
  );
  const stop = useCallback(() => control.current?.abort(), []);
  const clear = useCallback(() => setState({ type: 'idle' }), []);
  return { state, run, stop, clear };
}
