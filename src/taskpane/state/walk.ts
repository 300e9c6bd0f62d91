/** Which rows the Fill page walks through. */
import type { RowKey } from '../../ledger/rows/key';

const WANTS = [
  'all',
  'overdue',
  'behind',
  'unreported',
  'blank',
  'unscored',
  'stale',
  'check',
  'dueSoon',
  'undated',
] as const;
const LIGHTS = ['red', 'yellow', 'green', 'blue', 'grey'] as const;
/** What the Fill page can be narrowed to: rows that want something, and rows of one light. */
export const ONLY = [...WANTS, ...LIGHTS] as const;

/** Which rows the Fill page walks through, and where it stands. */
export interface Walk {
  /** Name of a department; null: all, empty: rows without owner. */
  readonly body: string | null;
  /** Only the rows that `body` leads; else also those that it supports. */
  readonly led: boolean;
  readonly only: (typeof ONLY)[number];
  /** 行键 */
  readonly at: RowKey | null;
}

export const EVERYTHING: Walk = { body: null, led: false, only: 'all', at: null };
