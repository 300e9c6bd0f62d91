import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { questionId } from '../../ledger/live/question-id';
import type { CellAnswer, CellQuestion } from '../../ledger/live/types';
import { asBookError } from './useBook';
import type { BookError } from '../ports';
import { type Book, type Live, type LiveState } from '../ports';

export interface LiveView {
  /** Null before anything was told, and where no workbook is open. */
  readonly state: LiveState | null;
  /** What an act of the user met; null once something went well. */
  readonly error: BookError | null;
  /** Questions that nobody has put off, the oldest first. */
  readonly open: readonly CellQuestion[];
  answer(question: CellQuestion, answer: CellAnswer): Promise<void>;
  putOff(question: CellQuestion): void;
  /** Shows again what was put off. */
  showAll(): void;
  /** @returns lines that were missing in the log; null where Excel refused */
  scan(): Promise<number | null>;
}

/** Keeps the matrix alive while the pane is open. @param name who stands in the log */
export function useLive(book: Book | null, name: string): LiveView {
  const [state, setState] = useState<LiveState | null>(null);
  const [error, setError] = useState<BookError | null>(null);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const live = useRef<Live | null>(null);
  const who = useRef(name);
  useEffect(() => {
    who.current = name;
  }, [name]);

  useEffect(() => {
    if (!book) return;
    let ended = false;
    void book
      .live(() => who.current, setState)
      .then(started => {
        if (ended) started.stop();
        else live.current = started;
      })
      .catch((problem: unknown) => setError(asBookError(problem)));
    return () => {
      ended = true;
      live.current?.stop();
      live.current = null;
    };
  }, [book]);

  const doing = useCallback(async <T>(work: (live: Live) => Promise<T>): Promise<T | null> => {
    if (!live.current) return null;
    try {
      const done = await work(live.current);
      setError(null);
      return done;
    } catch (problem) {
      setError(asBookError(problem));
      return null;
    }
  }, []);
  const answer = useCallback(
    async (question: CellQuestion, given: CellAnswer) => {
      await doing(started => started.answer(question, given));
    },
    [doing],
  );
  const putOff = useCallback((question: CellQuestion) => setLater(old => new Set([...old, questionId(question)])), []);
  const showAll = useCallback(() => setLater(new Set()), []);
  const scan = useCallback(() => doing(started => started.scan()), [doing]);
  return useMemo(
    () => ({
      state,
      error: error ?? state?.trouble ?? null,
      open: (state?.questions ?? []).filter(question => !later.has(questionId(question))),
      answer,
      putOff,
      showAll,
      scan,
    }),
    [state, error, later, answer, putOff, showAll, scan],
  );
}
