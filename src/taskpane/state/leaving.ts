import { useEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';

type Leave = () => void;

const open = new Set<RefObject<Leave | null>>();

/** A window in which something is typed is left, as by its button, when the pane is closed. */
export function useLeaving(leave: RefObject<Leave | null>): void {
  useEffect(() => {
    open.add(leave);
    return () => void open.delete(leave);
  }, [leave]);
}

/** Leaves what is being typed: windows that are open, and the field that has the focus. What they change has happened afterwards. */
export function leaveAll(): void {
  flushSync(() => open.forEach(leave => leave.current?.()));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
