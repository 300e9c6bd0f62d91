import type { Row, Settings } from '../types';
import { dueOf, startOf } from './due';
import { isPaced } from './measure';
import { monthsIn, monthsOver } from './periods';
import { round6 } from './round';

/**
 * 序时进度, 0…1: the share of the row's time that is over on the as-of day, by whole calendar months (as notices of Chinese offices
 * count: 11/12 at the end of November) or by days. Null for rows that time does not measure, and without a span.
 */
export function paceOf(row: Row, settings: Settings, asOf: number): number | null {
  const start = startOf(row, settings);
  const due = dueOf(row);
  if (!isPaced(row) || start === null || due === null) return null;
  const byDay = settings.paceBy === 'day';
  const total = byDay ? due - start + 1 : monthsIn(start, due);
  const over = byDay ? asOf - start + 1 : monthsOver(start, asOf);
  return total > 0 ? round6(Math.min(1, Math.max(0, over / total))) : null;
}
