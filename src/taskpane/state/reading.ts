import { useCallback, useMemo, useRef, type Dispatch } from 'react';
import type { Lang } from '../../i18n/lang';
import { plainly, type GivenText } from '../../input/given';
import { saidOf } from '../../input/said';
import type { Ports, SampleName } from '../ports';
import { isUnloaded } from '../../jobs/worker/unloaded';
import { unreadProblem } from './problem';
import { isNoPlan } from './reduce';
import type { Action } from './action';

/** The largest paste that is read, in bytes of UTF-8. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** So many characters a text box holds without blocking the pane; what is more is read at once. */
export const MOST_TYPED = 200_000;

export interface PlanReaders {
  /** Reads a text as a plan and opens it; `origin` is a file's name or empty. */
  text(given: string | GivenText, origin: string): Promise<void>;
  sample(name: SampleName): Promise<void>;
  file(file: File): Promise<void>;
}

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new Blob([text]).size;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The ways to get from a text to a draft; a newer one makes the answer to an older one void. */
export function useReading(ports: Ports, dispatch: Dispatch<Action>, lang: Lang): PlanReaders {
  const last = useRef(0);
  const text = useCallback(
    async (given: string | GivenText, origin: string) => {
      const id = ++last.current;
      const { text: source, ...beside } = typeof given === 'string' ? plainly(given) : given;
      const says = beside.unread.length + beside.hints.length > 0;
      if (source.trim() === '') return dispatch({ type: 'failed', id: null, problem: { type: 'empty' } });
      const bytes = bytesOf(source);
      if (bytes > MAX_BYTES) return dispatch({ type: 'failed', id: null, problem: { type: 'tooBig', bytes } });
      dispatch({ type: 'reading', id, name: origin });
      try {
        const plan = await ports.parser.parse(source, { hints: beside.hints });
        if (last.current === id) ports.unread.keep(null);
        dispatch({ type: 'read', id, source, origin, plan, ...(says ? { beside } : {}) });
        const said = saidOf(beside, lang);
        if (said !== null && !isNoPlan(plan)) dispatch({ type: 'say', text: said, undo: false });
      } catch (error) {
        const isKept = last.current === id && isUnloaded(error) && ports.unread.keep({ text: source, ...beside });
        dispatch({ type: 'failed', id, problem: unreadProblem(error, isKept ? 'text' : 'nothing') });
      }
    },
    [ports, dispatch, lang],
  );
  const sample = useCallback(
    async (name: SampleName) => {
      try {
        await text(await ports.sample(name), '');
      } catch {
        // What the browser says of it, a status or "Failed to fetch", helps nobody.
        dispatch({ type: 'failed', id: null, problem: { type: 'sample' } });
      }
    },
    [ports, text, dispatch],
  );
  const file = useCallback(
    async (chosen: File) => {
      const id = ++last.current;
      dispatch({ type: 'reading', id, name: chosen.name });
      try {
        const source = await ports.readFile(new Uint8Array(await chosen.arrayBuffer()), chosen.name, lang);
        if (last.current === id) await text(source, chosen.name);
      } catch (error) {
        const said = { type: 'said', message: messageOf(error) } as const;
        dispatch({ type: 'failed', id, problem: isUnloaded(error) ? unreadProblem(error, 'nothing') : said });
      }
    },
    [ports, text, dispatch, lang],
  );
  return useMemo(() => ({ text, sample, file }), [text, sample, file]);
}
