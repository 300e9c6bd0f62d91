import type { Range } from '../../source';
import type { Comparator, TargetKind } from '../../types';
import type { Recurrence } from '../lexicon/rhythms';
import type { Phrase } from './phrase';
import type { Quantity } from '../sentence/quantity';

/** A target in the making. */
export interface TargetDraft {
  readonly q: Quantity;
  readonly rule: string;
  readonly comparator: Comparator;
  readonly indicator: Phrase;
  /** Folded words to the left that tell its kind: the subject with its verb. */
  readonly subject: string;
  /** Verb right before the number. */
  readonly verb: string;
  readonly change: '+' | '-' | null;
  readonly per: string;
  readonly rhythm: Recurrence | null;
  readonly at: Range;
  readonly kind?: TargetKind;
  readonly doubtful?: boolean;
  /** What those counted do; a list before them shares it. */
  readonly act?: Phrase;
  readonly reached: boolean;
  /** The day that 分别 pairs with the number. */
  readonly due?: string;
}
