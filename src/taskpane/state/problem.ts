import { WorkLost, type LostWhy } from '../../jobs/worker/lost';

/** What went wrong with the last text. */
export type TextProblem =
  | { readonly type: 'tooBig'; readonly bytes: number }
  | { readonly type: 'empty' }
  | { readonly type: 'noPlan' }
  | { readonly type: 'parser'; readonly message: string }
  /** The reader's worker has ended or does not answer. */
  | { readonly type: 'lost'; readonly why: LostWhy }
  | { readonly type: 'file'; readonly message: string }
  /** Words for the user as they are. */
  | { readonly type: 'said'; readonly message: string };

/** Why a text was not read, as the pane tells it. */
export function unreadProblem(error: unknown): TextProblem {
  if (error instanceof WorkLost) return { type: 'lost', why: error.why };
  return { type: 'parser', message: error instanceof Error ? error.message : String(error) };
}
