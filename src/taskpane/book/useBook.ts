import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BookError, type Book, type OpenBook } from '../ports';

export interface BookState {
  /** Undefined until first read; null where the workbook has no matrix. */
  readonly open: OpenBook | null | undefined;
  readonly error: BookError | null;
  /** Reads again; edits under way in the pane are not touched. */
  refresh(): Promise<void>;
}

/** How long after a change in the sheet it is read again, in milliseconds: typing comes in bursts. */
const PAUSE = 400;

export const asBookError = (error: unknown): BookError =>
  error instanceof BookError ? error : new BookError('other', error instanceof Error ? error.message : String(error));

/** What the workbook holds, read when a page first wants it and again after every change. `wanted`: some page does. */
export function useBook(book: Book | null, wanted: boolean): BookState {
  const [open, setOpen] = useState<OpenBook | null | undefined>(undefined);
  const [error, setError] = useState<BookError | null>(null);
  const last = useRef(0);

  const refresh = useCallback(async () => {
    if (!book) return;
    const turn = ++last.current;
    try {
      const read = await book.read();
      if (turn !== last.current) return;
      setOpen(read);
      setError(null);
    } catch (problem) {
      if (turn === last.current) setError(asBookError(problem));
    }
  }, [book]);

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
      end();
    };
  }, [book, wanted, refresh]);

  return useMemo(() => ({ open, error, refresh }), [open, error, refresh]);
}
