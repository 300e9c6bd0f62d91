import { useCallback, useMemo, useRef, useState, type Dispatch } from 'react';
import type { WorkbookSpec } from '../../workbook/spec';
import type { Action } from './action';
import type { Draft } from './draft';
import { asBookError, type BookState } from './useBook';
import type { BookError, OpenBook, Ports, WriteStep, Written } from '../ports';

export type Writing =
  | { readonly type: 'idle' | 'stopped' }
  | { readonly type: 'writing'; readonly step: WriteStep | null; readonly stopping: boolean }
  | { readonly type: 'failed'; readonly error: BookError }
  | { readonly type: 'done'; readonly written: Written; readonly rows: number };

export interface ToWrite {
  readonly spec: WorkbookSpec;
  /** Rows of the matrix. */
  readonly rows: number;
}

export interface WritingState {
  readonly state: Writing;
  /** Reads the workbook once more and writes what `make` makes of it: what was typed since the preview is kept. */
  readonly write: (make: (open: OpenBook | null) => ToWrite) => Promise<void>;
  readonly stop: () => void;
}

/** Writing a workbook: steps as they come, a way to stop, and the end. The draft goes once everything is written, unless it was edited meanwhile. */
export function useWriting(
  ports: Ports,
  dispatch: Dispatch<Action>,
  book: BookState,
  draft: Draft | null,
): WritingState {
  const now = useRef(draft);
  now.current = draft;
  const [state, setState] = useState<Writing>({ type: 'idle' });
  const stopper = useRef<AbortController | null>(null);

  const write = useCallback(
    async (make: (open: OpenBook | null) => ToWrite) => {
      if (!ports.book) return;
      const begun = now.current;
      const controller = new AbortController();
      stopper.current = controller;
      setState({ type: 'writing', step: null, stopping: false });
      try {
        const { spec, rows } = make(await ports.book.read());
        const written = await ports.book.write(
          spec,
          step => setState(was => (was.type === 'writing' ? { ...was, step } : was)),
          controller.signal,
        );
        setState({ type: 'done', written, rows });
        if (now.current === begun) dispatch({ type: 'clear' });
        await book.take(written.open);
      } catch (problem) {
        const error = asBookError(problem);
        setState(error.trouble === 'stopped' ? { type: 'stopped' } : { type: 'failed', error });
      }
    },
    [ports, dispatch, book],
  );
  const stop = useCallback(() => {
    stopper.current?.abort();
    setState(was => (was.type === 'writing' ? { ...was, stopping: true } : was));
  }, []);
  return useMemo(() => ({ state, write, stop }), [state, write, stop]);
}
