/** Which letter a row is due for, by what it is today and what it was in the periods before: blue, yellow, red and the talk, as 宿迁, 广元 and 隆昌 publish theirs. */
import type { Snapshot } from '../period/snapshots';
import { isStale } from '../status/facts';
import type { ComputedRow } from '../status/compute';
import type { Light, Settings } from '../types';
import type { NoticeLevel, NoticeReason, NoticeType } from './words';
import type { RowKey } from '../rows/key';

export interface Due {
  readonly type: NoticeType;
  readonly level: NoticeLevel;
  readonly why: NoticeReason;
}

/** Periods in a row, the newest first, in which the row had this light. */
export function lightStreak(snapshots: readonly Snapshot[], key: RowKey, light: Light): number {
  let n = 0;
  for (let i = snapshots.length - 1; i >= 0; i--) {
    const row = snapshots[i]?.rows.get(key);
    if (row === undefined || row.light !== light) break;
    n++;
  }
  return n;
}

/** Yellow periods in a row that are as good as being behind. */
const YELLOW_PERIODS = 2;
const BEHIND = ['behind', 'severelyBehind'];

/**
 * @param snapshots periods closed up to the day, earliest first
 * @param limitOver whether a supervision letter about the row is past its limit without an answer
 */
export function dueFor(
  entry: ComputedRow,
  settings: Settings,
  snapshots: readonly Snapshot[],
  limitOver: boolean,
): Due | null {
  const { row, computed } = entry;
  const { status, light, daysLeft } = computed;
  const isRed = status === 'overdue' || light === 'red';
  if (isRed && limitOver && lightStreak(snapshots, row.key, 'red') >= settings.talkPeriods)
    return { type: 'talk', level: 'red', why: 'redAgain' };
  if (status === 'overdue') return { type: 'supervision', level: 'red', why: 'overdue' };
  if (isRed) return { type: 'supervision', level: 'red', why: status === 'notStarted' ? 'notStarted' : 'red' };
  if (BEHIND.includes(status)) return { type: 'supervision', level: 'yellow', why: 'behind' };
  if (status === 'notStarted' && light === 'yellow') return { type: 'supervision', level: 'yellow', why: 'notStarted' };
  if (light === 'yellow' && lightStreak(snapshots, row.key, 'yellow') >= YELLOW_PERIODS)
    return { type: 'supervision', level: 'yellow', why: 'streak' };
  if (daysLeft !== null && daysLeft >= 0 && daysLeft <= settings.remindDays)
    return { type: 'reminder', level: 'blue', why: 'soon' };
  if (isStale(entry)) return { type: 'reminder', level: 'blue', why: 'stale' };
  return null;
}
