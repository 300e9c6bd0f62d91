import { withBreaks } from '../corrections/breaks';
import type { Correction } from '../corrections/types';
import type { Source } from '../source';
import { withBarRows } from './bar-rows';
import { pairs } from './brackets';
import { plainCharacters } from './characters';
import { withoutChatStamps } from './chat-stamps';
import { withoutBranches, withoutCommonPrefix } from './common-prefix';
import { withoutEvenBlanks } from './even-blanks';
import { fold, withChineseStops } from './fold';
import { garbledRanges } from './garble';
import { withLostEnds } from './lost-ends';
import { withoutMarkup } from './markup';
import { withoutPageNumbers } from './page-numbers';
import { withoutPinyin } from './pinyin';
import { protectedRanges } from './protect';
import { withRemovals } from './removals';
import { isTorn, withWholeLabels, withWholeNumbers, withoutStrayBlanks } from './stray-blanks';
import { track } from './tracked';
import { joinWrappedLines } from './wrapped-lines';

/** Makes a paste readable for the rules, without changing its script or its widths. Takes any string, never throws. `corrections` join and cut lines. */
export function clean(raw: string, corrections: readonly Correction[] = []): Source {
  const { tracked: found, removed } = withRemovals(withBreaks(plainCharacters(track(raw)), corrections), [
    ['prefix', withoutCommonPrefix],
    ['prefix', withoutBranches],
    ['prefix', withoutChatStamps],
    ['markup', withoutMarkup],
    ['pinyin', withoutPinyin],
    ['page-number', withoutPageNumbers],
  ]);
  const lines = withLostEnds(withBarRows(found));
  const torn = isTorn(lines.text);
  const even = withoutEvenBlanks(torn ? withoutStrayBlanks(lines) : withWholeLabels(lines));
  const joined = joinWrappedLines(even, torn, raw);
  // Behind the joining of lines: a number may have been cut at the end of one (3月3 | 1日).
  const { text, map } = torn ? joined : withWholeNumbers(joined);
  const folded = withChineseStops(fold(text));
  return {
    raw,
    text,
    folded,
    map,
    garbled: garbledRanges(text),
    protected: protectedRanges(folded, pairs(folded)),
    removed,
  };
}
