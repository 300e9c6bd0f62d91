/** 在册: which rows count. Rows that the office called off and rows that a later plan no longer has stay on the sheet and in no figure. */
import type { Adjust, Row, Status } from '../types';
import { dayIn } from './cells';

type Ending = Extract<Adjust, 'cancel' | 'drop'>;
export type OutStatus = Extract<Status, 'cancelled' | 'dropped'>;

/** Words of 调整 that take a row out of force, with the status that says so. */
export const ENDINGS = { cancel: 'cancelled', drop: 'dropped' } as const satisfies Readonly<Record<Ending, OutStatus>>;

/** The status by which 调整 takes a row out of force; null while it counts. */
export const endingOf = (row: Pick<Row, 'adjust'>): OutStatus | null =>
  row.adjust !== null && Object.hasOwn(ENDINGS, row.adjust) ? ENDINGS[row.adjust as Ending] : null;

/** True for rows that nobody reports any more: struck off or out of force. */
export const isClosed = (row: Row): boolean => dayIn(row.struck) !== null || endingOf(row) !== null;

/** 在册: in every total, share and mean. A row that was struck off before it went out stays in them. */
export const isInForce = (status: Status): boolean => status !== 'cancelled' && status !== 'dropped';
