import type { Light, Settings, Status } from '../types';

/** Lights of every status but 未启动, whose light depends on the time that is over. */
export const LIGHT_OF: Readonly<Record<Exclude<Status, 'notStarted'>, Light>> = {
  struck: 'blue',
  done: 'green',
  ahead: 'green',
  onPace: 'green',
  standing: 'green',
  slightlyBehind: 'yellow',
  behind: 'yellow',
  check: 'yellow',
  severelyBehind: 'red',
  overdue: 'red',
  unreported: 'grey',
  underway: 'grey',
  cancelled: 'grey',
  dropped: 'grey',
};

/** 灯 of a row. */
export function lightOf(status: Status, pace: number | null, gap: number | null, settings: Settings): Light {
  if (status !== 'notStarted') return LIGHT_OF[status];
  if (pace === null || pace === 0) return 'grey';
  return gap !== null && gap < -settings.severePoints ? 'red' : 'yellow';
}
