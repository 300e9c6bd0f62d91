import type { Row } from '../types';
import { isHeld } from './measure';
import { round6 } from './round';

/** 差值 in percentage points: 完成率 against 序时进度, or against 100 % for level, change and ceilings. */
export function gapOf(row: Row, rate: number | null, pace: number | null): number | null {
  const against = isHeld(row) ? 1 : pace;
  const gap = rate === null || against === null ? NaN : (rate - against) * 100;
  return Number.isFinite(gap) ? round6(gap) : null;
}
