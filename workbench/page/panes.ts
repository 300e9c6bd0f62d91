/** F6 goes round from the grid to the task pane, to the buttons on top and back, as in Excel: Tab moves from cell to cell there. */
import type { Univer } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';

/** The one that takes the focus after `at`; with Shift, before it. From nowhere: the first. */
function next<T>(all: readonly T[], at: T | undefined, back: boolean): T | undefined {
  const index = at === undefined ? -1 : all.indexOf(at);
  if (index < 0) return all[0];
  return all[(index + (back ? all.length - 1 : 1)) % all.length];
}

/** @param pane the frame that holds the task pane */
export function panes(pane: HTMLIFrameElement, univer: Univer): void {
  const layout = univer.__getInjector().get(ILayoutService);
  const all = [
    { of: document.getElementById('grid'), enter: () => layout.focus() },
    { of: pane, enter: () => pane.contentWindow?.focus() },
    { of: document.getElementById('head'), enter: () => document.querySelector<HTMLElement>('#head button')?.focus() },
  ];
  const round = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = all.find(({ of }) => of?.contains(document.activeElement));
    window.focus();
    next(all, here, event.shiftKey)?.enter();
  };
  window.addEventListener('keydown', round, { capture: true });
  // A pane that is opened anew has a new document.
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('keydown', round, { capture: true }));
}
