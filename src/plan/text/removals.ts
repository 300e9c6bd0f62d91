import type { Removed } from '../source';
import { pasteAt, pasteOffset } from '../spans';
import { isBlankCode } from './blank';
import type { Tracked } from './tracked';

/** A step of cleaning that takes something out. */
export type Step = (tracked: Tracked) => Tracked;

/**
 * Runs the steps of cleaning one after the other and notes which one took out which characters of the paste. Blanks and what no
 * eye sees are not noted.
 */
export function withRemovals(
  first: Tracked,
  steps: readonly (readonly [Removed['why'], Step])[],
): { readonly tracked: Tracked; readonly removed: readonly Removed[] } {
  const removed: Removed[] = [];
  let now = first;
  for (const [why, step] of steps) {
    const next = step(now);
    if (next.text.length < now.text.length) removed.push(...between(now, next, why));
    now = next;
  }
  return { tracked: now, removed: removed.sort((a, b) => a.start - b.start) };
}

/** Where the characters of `before` stand in the paste that `after` has no more; each stretch begins and ends with a visible one. */
function between(before: Tracked, after: Tracked, why: Removed['why']): Removed[] {
  const found: Removed[] = [];
  let kept = 0;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) found.push({ start: pasteOffset(start), end: pasteOffset(end), why });
    start = -1;
  };
  for (let i = 0; i < before.text.length; i++) {
    const at = pasteAt(before.map, i);
    while (kept < after.text.length && pasteAt(after.map, kept) < at) kept++;
    if (kept < after.text.length && after.map[kept] === at) close();
    else if (!isBlankCode(before.text.charCodeAt(i))) {
      if (start < 0) start = at;
      end = at + 1;
    }
  }
  close();
  return found;
}
