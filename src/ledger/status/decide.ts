import type { Row, Settings, Status } from '../types';
import { dayIn, isBlank } from './cells';
import { isDoubtful } from './doubt';
import { dueOf, isStanding } from './due';
import { endingOf } from './in-force';
import { isHeld } from './measure';

/** 实际值, 自报进度 and 进展情况 are all blank. */
export const isUnreported = (row: Row): boolean => isBlank(row.actual) && isBlank(row.self) && isBlank(row.progress);

function byGap(gap: number, settings: Settings): Status {
  if (gap >= settings.aheadPoints) return 'ahead';
  if (gap >= 0) return 'onPace';
  if (gap > -settings.slightPoints) return 'slightlyBehind';
  return gap >= -settings.severePoints ? 'behind' : 'severelyBehind';
}

/** 状态: the first that holds. */
export function decide(row: Row, settings: Settings, asOf: number, rate: number | null, gap: number | null): Status {
  const due = dueOf(row);
  const held = isHeld(row);
  if (dayIn(row.struck) !== null) return 'struck';
  const ending = endingOf(row);
  if (ending !== null) return ending;
  if (isDoubtful(row)) return 'check';
  if (isStanding(row)) return 'standing';
  if (rate !== null && rate >= 1 && (!held || (due !== null && asOf >= due))) return 'done';
  if (due !== null && asOf > due) return 'overdue';
  if (isUnreported(row)) return 'unreported';
  if (held && rate !== null && rate >= 1) return 'onPace';
  if (!held && rate === 0) return 'notStarted';
  return gap === null ? 'underway' : byGap(gap, settings);
}
