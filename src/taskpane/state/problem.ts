import { WorkLost, type LostWhy } from '../../jobs/worker/lost';
import { isUnloaded } from '../../jobs/worker/unloaded';

/** What went wrong with the last text. */
export type TextProblem =
  | { readonly type: 'tooBig'; readonly bytes: number }
  | { readonly type: 'empty' }
  | { readonly type: 'noPlan' }
  | { readonly type: 'parser'; readonly message: string }
  /** A piece of the program did not come. `left`: what is there again once the pane is reloaded. */
  | { readonly type: 'unloaded'; readonly left: 'text' | 'draft' | 'nothing' }
  /** The reader's worker has ended or does not answer. */
  | { readonly type: 'lost'; readonly why: LostWhy }
  /** A sample plan did not come. */
  | { readonly type: 'sample' }
  /** Words for the user as they are. */
  | { readonly type: 'said'; readonly message: string };

/**
 * Why a text was not read, as the pane tells it.
 * @param left what is kept where the pane has to be reloaded: usually the draft
 */
export function unreadProblem(error: unknown, left: 'text' | 'draft' | 'nothing' = 'draft'): TextProblem {
  if (error instanceof WorkLost) return { type: 'lost', why: error.why };
  if (isUnloaded(error)) return { type: 'unloaded', left };
  return { type: 'parser', message: error instanceof Error ? error.message : String(error) };
}
