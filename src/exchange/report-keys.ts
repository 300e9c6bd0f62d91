/** What a department writes, and what it is shown. */
import { COLUMNS } from '../ledger/columns/columns';
import type { Row } from '../ledger/types';

export type ReportKey = 'actual' | 'self' | 'progress' | 'problem' | 'next' | 'evidence' | 'reporter' | 'reportedOn';

/** The progress block, in the order of the sheet. */
export const REPORT_KEYS: readonly ReportKey[] = COLUMNS.filter(column => column.writer === 'department').map(
  column => column.key as ReportKey,
);

/** Office columns of a department's file; contacts, officials, 备注, 核定 and 调整 stay in the office. */
export const SHOWN_KEYS = [
  'no',
  'section',
  'item',
  'measure',
  'targetText',
  'unit',
  'lead',
  'support',
  'due',
  'lastProgress',
] as const satisfies readonly (keyof Row)[];

export type ShownKey = (typeof SHOWN_KEYS)[number];

/** Locked cells of a form whose content is recorded when it goes out. */
export const LOCKED_KEYS = [...SHOWN_KEYS, 'lastStatus'] as const;
export type LockedKey = (typeof LOCKED_KEYS)[number];
