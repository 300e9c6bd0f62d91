import { useEffect, type RefObject } from 'react';

/** True where the keyboard is in the pane and nothing holds the focus, or only the page as a whole. */
export const isAdrift = (): boolean => document.hasFocus() && document.activeElement?.matches('body, main') === true;

/**
 * The page takes the focus when the element that had it goes away: whoever uses the keyboard goes on from there, not from the top of
 * the pane. Never takes it from the sheet.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const page = element.ownerDocument;
    let inside = false;
    const moved = (event: FocusEvent) => (inside = event.target instanceof Node && element.contains(event.target));
    const changed = () => {
      if (inside && page.activeElement === page.body && page.hasFocus()) element.focus({ preventScroll: true });
    };
    page.addEventListener('focusin', moved);
    const observer = new MutationObserver(changed);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', moved);
      observer.disconnect();
    };
  }, [main]);
}
