import type { Computed, Row, Settings, Status } from '../types';
import { decide } from './decide';
import { dueOf } from './due';
import { gapOf } from './gap';
import { lightOf } from './light';
import { paceOf } from './pace';
import { rateOf } from './rate';
import { hintOf } from './scored';

const CLOSED: readonly Status[] = ['struck', 'cancelled', 'dropped', 'done'];

/**
 * The computed block of one row: what the sheet's formulas show, numbers rounded to 6 places.
 * @param asOf 数据截至 as a serial day; the caller takes it from the settings or from today.
 */
export function computeRow(row: Row, settings: Settings, asOf: number): Computed {
  const rate = rateOf(row, settings);
  const pace = paceOf(row, settings, asOf);
  const gap = gapOf(row, rate, pace);
  const status = decide(row, settings, asOf, rate, gap);
  const light = lightOf(status, pace, gap, settings);
  const due = dueOf(row);
  const hint = hintOf(row, settings, { rate, status });
  return {
    rate,
    pace,
    gap,
    status,
    light,
    hint,
    daysLeft: due === null || CLOSED.includes(status) ? null : due - asOf,
  };
}
