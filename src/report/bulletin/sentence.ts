/** One sentence of a bulletin, with what it stands on. */
import type { ComputedRow } from '../../ledger/status/compute';
import type { RowKey } from '../../ledger/rows/key';

export type SentenceId =
  | 'total'
  | 'classes'
  | 'limits'
  | 'mean'
  | 'sections'
  | 'delta'
  | 'returns'
  | 'doneList'
  | 'aheadList'
  | 'good'
  | 'lateByUnit'
  | 'behindList'
  | 'behindPaced'
  | 'behindHeld'
  | 'overdueList'
  | 'overdue'
  | 'notStartedList'
  | 'notStarted'
  | 'more'
  | 'streak'
  | 'problems'
  | 'ask'
  | 'phrase';

export interface BulletinSentence {
  readonly id: SentenceId;
  readonly text: string;
  /** 行键 of the rows that its numbers are counted from, or that it is about. */
  readonly rows: readonly RowKey[];
  /** Every number that it states, by name; shares in per cent, gaps in points, as printed. */
  readonly numbers: Readonly<Record<string, number>>;
}

export const keysOf = (entries: readonly ComputedRow[]): readonly RowKey[] => entries.map(({ row }) => row.key);

export const sentence = (
  id: SentenceId,
  text: string,
  rows: readonly RowKey[],
  numbers: BulletinSentence['numbers'] = {},
): BulletinSentence => ({ id, text, rows, numbers });
