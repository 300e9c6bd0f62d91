/** What the words beside a row of a department's form ask for. */
import type { ASK_DOUBTS } from '../../../i18n/messages/asks';
import type { RequestType } from '../../requests/words';
import type { Note } from '../types';

/** One request: a day as a serial for 延期, a number in the row's own unit for 调整目标; null: none was read. */
export interface Wish {
  readonly type: RequestType;
  readonly asked: number | null;
}

/** Why words are asked about instead of entered. */
export type AskDoubt = keyof typeof ASK_DOUBTS;

export type RequestReading =
  | { readonly is: 'blank' }
  | {
      readonly is: 'value';
      readonly wish: Wish;
      /** What is left of the words beside the request itself, as typed. */
      readonly reason: string;
      readonly notes: readonly Note[];
    }
  | { readonly is: 'question'; readonly why: AskDoubt; readonly candidates: readonly Wish[] };

export const doubt = (why: AskDoubt, ...candidates: readonly Wish[]): RequestReading => ({
  is: 'question',
  why,
  candidates: candidates.filter(
    (one, i) => candidates.findIndex(other => other.type === one.type && other.asked === one.asked) === i,
  ),
});
