import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BookError, type Book, type OpenBook } from '../ports';

export interface BookState {
  /** Undefined until first read; null where the workbook has no matrix. */
  readonly open: OpenBook | null | undefined;
  readonly error: BookError | null;
  /** Reads again; edits under way in the pane are not touched. */
  refresh(): Promise<void>;
  /** The workbook as somebody knows it to be now; null: reads again. */
  take(now: OpenBook | null): Promise<void>;
}

/** How long after a change in the sheet it is read again, in milliseconds: typing comes in bursts. */
const PAUSE = 400;
/** How long after finding a cell under edit it is tried again: until then Excel answers nothing. */
const WHILE_EDITING = 2000;

export const asBookError = (error: unknown): BookError =>
  error instanceof BookError ? error : new BookError('other', error instanceof Error ? error.message : String(error));

/** What the workbook holds, read when a page first wants it and again after every change. `wanted`: some page does. */
export function useBook(book: Book | null, wanted: boolean): BookState {
  const [open, setOpen] = useState<OpenBook | null | undefined>(undefined);
  const [error, setError] = useState<BookError | null>(null);
  const last = useRef(0);
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  const known = useRef(false);
  const reading = useRef(0);

  const refresh = useCallback(async () => {
    if (!book) return;
    const turn = ++last.current;
    clearTimeout(again.current);
    reading.current++;
    try {
      const read = await book.read();
      if (turn !== last.current) return;
      known.current = true;
      setOpen(read);
      setError(null);
    } catch (problem) {
      if (turn !== last.current) return;
      const error = asBookError(problem);
      if (error.trouble === 'editing') again.current = setTimeout(() => void refresh(), WHILE_EDITING);
      // Somebody is typing: what is shown is a few seconds old, which is no news to them.
      if (error.trouble !== 'editing' || !known.current) setError(error);
    } finally {
      reading.current--;
    }
  }, [book]);

  const take = useCallback(
    async (now: OpenBook | null) => {
      // What is being read may be older than this, and know more beside it.
      if (now === null || reading.current > 0) return refresh();
      setOpen(now);
      setError(null);
    },
    [refresh],
  );

  useEffect(() => {
    if (!book || !wanted) return;
    void refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let end: () => void = () => undefined;
    void book
      .watch(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void refresh(), PAUSE);
      })
      .then(stop => (ended ? stop() : (end = stop)))
      .catch(() => undefined);
    return () => {
      ended = true;
      clearTimeout(timer);
      clearTimeout(again.current);
      end();
    };
  }, [book, wanted, refresh]);

  return useMemo(() => ({ open, error, refresh, take }), [open, error, refresh, take]);
}
