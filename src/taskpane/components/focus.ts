import { useEffect, useRef, type RefObject } from 'react';

/** True where the keyboard is in the pane and nothing holds the focus, or only the page as a whole. */
export const isAdrift = (): boolean => document.hasFocus() && document.activeElement?.matches('body, main') === true;

/**
 * The page takes the focus when the element that had it is taken away: whoever uses the keyboard goes on from there, not from the top
 * of the pane. Never takes it from the sheet, nor while it is on its way from one field to the next.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const page = element.ownerDocument;
    let last: Node | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = ({ target }: FocusEvent) => {
      last = target instanceof Node && element.contains(target) ? target : null;
    };
    const look = () => {
      if (last?.isConnected === false && page.activeElement === page.body && page.hasFocus())
        element.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      if (last?.isConnected === false) timer = setTimeout(look);
    });
    page.addEventListener('focusin', moved);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      page.removeEventListener('focusin', moved);
      observer.disconnect();
    };
  }, [main]);
}

/**
 * Back from a page inside or from a question, the button that opened it has the focus again, where nothing else has taken it.
 * @param opened what stands open, as `data-opens` of its button names it; null: nothing
 * @returns ref of what holds the buttons
 */
export function useOpener<E extends HTMLElement>(opened: string | null): RefObject<E> {
  const frame = useRef<E>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const was = last.current;
    last.current = opened;
    if (opened !== null || was === null || !isAdrift()) return;
    const buttons = [...(frame.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
    buttons.find(button => button.dataset['opens'] === was)?.focus();
  }, [opened]);
  return frame;
}
