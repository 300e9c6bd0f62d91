import type { Row, Settings, Status } from '../types';
import { dayIn } from './cells';
import { isInForce } from './in-force';

/** 本期未报: an open row without a 填报日期 since 本期起始. Nobody is, while no period has been set. */
export function isStale(row: Row, settings: Settings, status: Status): boolean {
  if (settings.periodStart === null || status === 'struck' || !isInForce(status)) return false;
  const on = dayIn(row.reportedOn);
  return on === null || on < settings.periodStart;
}
