/**
 * What the rules of `plan/` read. Rules never see the paste itself: they match on {@link Source.folded}, which has the same
 * length as {@link Source.text}, and quote from the latter.
 */

import type { LineHint } from './hints';
import type { OffsetMap, Range, Span } from './spans';

export type { Range } from './spans';

export interface Source {
  /** The text as pasted. */
  readonly raw: string;
  /** Cleaned: no pinyin notes, no zero-width characters, one kind of line break and blank. Original script and widths. */
  readonly text: string;
  /**
   * `text` made uniform for matching, unit by unit, so that offsets are the same: half-width letters, digits and `,:;()%!?[]`
   * for full-width ones, 。、“”《》 kept, Simplified characters for Traditional ones.
   */
  readonly folded: string;
  /** From `text` to `raw`. */
  readonly map: OffsetMap;
  /** Ranges of `text` that came through unreadable. */
  readonly garbled: readonly Range[];
  /**
   * Ranges of `text` whose numbers are part of a name and never a target or a time: inside “…”, 《…》, 〔…〕 and the like,
   * ascending, not overlapping, brackets included.
   */
  readonly protected: readonly Range[];
  /** What the format of the paste shows of its lines, in offsets of `raw`, ascending; absent where it shows nothing. */
  readonly hints?: readonly LineHint[];
  /** What cleaning took out, in offsets of `raw`, ascending, and why. */
  readonly removed: readonly Removed[];
}

/** A stretch of {@link Source.raw} that is not in {@link Source.text}. */
export interface Removed extends Span {
  readonly why: 'markup' | 'page-number' | 'pinyin' | 'prefix';
}
