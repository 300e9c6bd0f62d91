import { fold } from '../text/fold';
import { applyEdits, firstAt } from '../text/tracked';
import type { TextEdit, Tracked } from '../text/tracked';
import { openingAt } from './opening';
import type { Correction } from './types';
import { isBlankCode } from '../text/blank';

const ENDS = /[。；;！!？?：:）)】」”\s]/;

/** Where else the template stands that opens at `at`, behind the end of a sentence. */
function alike(text: string, at: number): number[] {
  const folded = fold(text);
  const { template } = openingAt(folded, at, folded.length);
  if (template === '') return [at];
  const found = [at];
  for (let i = 1; i < text.length; i++)
    if (i !== at && ENDS.test(text.charAt(i - 1)) && openingAt(folded, i, folded.length).template === template)
      found.push(i);
  return found;
}

/** Puts in the line breaks that a user asked for, and takes out those that were said to be none. */
export function withBreaks(tracked: Tracked, corrections: readonly Correction[]): Tracked {
  const { text } = tracked;
  const edits = new Map<number, TextEdit>();
  for (const correction of corrections) {
    if (correction.type === 'split') {
      const at = firstAt(tracked, correction.at);
      const places = typeof correction.scope === 'string' ? [at] : alike(text, at);
      for (const place of places)
        if (place > 0 && place < text.length && !/\n\s*$/.test(text.slice(Math.max(0, place - 40), place)))
          edits.set(place, { start: place, end: place, by: '\n\n' });
    } else if (correction.type === 'join') {
      let end = firstAt(tracked, correction.at);
      let start = end;
      while (start > 0 && isBlankCode(text.charCodeAt(start - 1))) start--;
      while (end < text.length && isBlankCode(text.charCodeAt(end))) end++;
      if (start === 0 || !text.slice(start, end).includes('\n')) continue;
      const latin = /[A-Za-z0-9,;)]/.test(text.charAt(start - 1)) && /[A-Za-z0-9(]/.test(text.charAt(end));
      edits.set(start, { start, end, by: latin ? ' ' : '' });
    }
  }
  const ordered = [...edits.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = ordered.filter(
    (edit, i) => edit.start >= Math.max(0, ...ordered.slice(Math.max(0, i - 1), i).map(e => e.end)),
  );
  return applyEdits(tracked, apart);
}
