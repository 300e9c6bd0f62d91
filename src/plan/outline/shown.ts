import type { LineHint } from '../hints';
import type { Range, Source } from '../source';
import { pasteAt } from '../spans';

/** Signs that may stand between the beginning of a line as given and its first word. */
const LEAD = /^[^\p{L}\p{N}]*$/u;

/**
 * What the format of a text shows of a line; null where it says nothing, and of lines that cleaning has put together or cut: there
 * the whole is not what was shown.
 */
export function shownOf({ hints, raw, map }: Source, { start, end }: Range): LineHint | null {
  if (!hints || hints.length === 0 || end <= start) return null;
  const from = pasteAt(map, start);
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle]?.at ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const hint = hints[low - 1];
  if (!hint || !LEAD.test(raw.slice(hint.at, from))) return null;
  const last = pasteAt(map, end - 1);
  const lineEnd = raw.indexOf('\n', hint.at);
  if (lineEnd >= 0 && last > lineEnd) return null;
  // Words behind the end on the same line as given: the line was cut.
  return /[\p{L}\p{N}]/u.test(raw.slice(last + 1, lineEnd < 0 ? undefined : lineEnd)) ? null : hint;
}
