import type { Range, Source } from '../../../source';
import type { NumberStretch } from '../cells';
import type { TargetDraft } from '../target-draft';
import type { TargetHead } from '../head';
import type { VerbBefore } from '../indicator';
import type { Phrase } from '../phrase';

/** What was read around one number; the rules choose among it. */
export interface NumberContext {
  readonly source: Source;
  readonly cell: NumberStretch;
  readonly head: TargetHead;
  /** Folded words from the cell's start to the comparison. */
  readonly left: string;
  /** Subject to the left, tidied. */
  readonly own: Phrase;
  /** Thing to the right, tidied; empty if the number closes its phrase. */
  readonly thing: Phrase;
  /** All folded words to the right. */
  readonly rest: string;
  readonly verb: VerbBefore;
  /** The unit is a share, a multiple or points. */
  readonly share: boolean;
  /** The subject is a rate, a standard or a stock that is reached. */
  readonly rated: boolean;
  readonly previous: Range | null;
  /** Moments named in the sentence: no part of what is counted. */
  readonly moments: readonly Range[];
  /** Targets read before this one in the sentence. */
  readonly done: readonly TargetDraft[];
}

export type Read = Pick<TargetDraft, 'rule' | 'indicator' | 'change'> &
  Partial<Pick<TargetDraft, 'per' | 'doubtful' | 'kind' | 'act'>>;
/** Reads the number's indicator and movement, or passes. */
export type Rule = (r: NumberContext) => Read | null;
