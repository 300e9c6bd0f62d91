import { useEffect, useRef, type RefObject } from 'react';
import { usePane } from '../state/context';
import { isAdrift } from '../components/focus';

/**
 * Ctrl+V anywhere on the first page reads what is pasted; the way to paste has the focus, unless something else in the pane has it.
 * @returns to be put on what holds the ways to begin
 */
export function useStartKeys(): RefObject<HTMLDivElement> {
  const { read, dispatch } = usePane();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAdrift()) first.current?.querySelector('button')?.focus();
    const paste = async ({ clipboardData: data, target }: ClipboardEvent) => {
      if (!data || (target instanceof Element && target.matches('input, textarea'))) return;
      const [plain, html] = [data.getData('text/plain'), data.getData('text/html')];
      const [file] = Array.from(data.files);
      // What a paste means is known to the page for it, which is loaded then.
      const { givenPaste } = await import(/* webpackChunkName: "plan" */ '../../input/paste');
      const given = givenPaste(plain, html);
      if (given.text.trim() !== '') return read.text(given, '');
      if (file) return read.file(file);
      dispatch({ type: 'failed', id: null, problem: { type: 'empty' } });
    };
    const hear = (event: ClipboardEvent) => void paste(event);
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [read, dispatch]);
  return first;
}
