import type { Correction } from '../corrections/types';
import type { Source } from '../source';
import { pairs } from './brackets';
import { plainCharacters } from './characters';
import { withoutEvenBlanks } from './even-blanks';
import { fold, withChineseStops } from './fold';
import { mending, STEPS, unreadable, withEnds, withNumbersMended, withWholeWords } from './mending';
import { protectedRanges } from './protect';
import { withRemovals } from './removals';
import { track } from './tracked';
import { mayBeWrapped } from './wrapping';

/** Makes a paste readable for the rules, without changing its script or its widths. Takes any string, never throws. `corrections` join and cut lines. */
export function clean(raw: string, corrections: readonly Correction[] = []): Source {
  const plain = plainCharacters(track(raw));
  const broken = corrections.length === 0 ? plain : mending().withBreaks(plain, corrections);
  const { tracked: found, removed } = withRemovals(broken, STEPS);
  const { torn, whole } = withWholeWords(withEnds(found));
  const even = withoutEvenBlanks(whole);
  const joined = torn || mayBeWrapped(even.text) ? mending().joinWrappedLines(even, torn, raw) : even;
  // Behind the joining of lines: a number may have been cut at the end of one (3月3 | 1日).
  const { text, map } = torn ? joined : withNumbersMended(joined);
  const folded = withChineseStops(fold(text));
  return {
    raw,
    text,
    folded,
    map,
    garbled: unreadable(text),
    protected: protectedRanges(folded, pairs(folded)),
    removed,
  };
}
