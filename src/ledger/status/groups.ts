import type { Status } from '../types';

/** Statuses as reports take them together; every status is in one group. */
export const STATUS_GROUPS = {
  done: ['done', 'struck'],
  onPace: ['ahead', 'onPace', 'standing'],
  behind: ['slightlyBehind', 'behind', 'severelyBehind'],
  overdue: ['overdue'],
  other: ['check', 'unreported', 'notStarted', 'underway'],
  out: ['cancelled', 'dropped'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;

export type StatusGroup = keyof typeof STATUS_GROUPS;

/** The group of a status. */
export function groupOf(status: Status): StatusGroup {
  const groups = Object.entries(STATUS_GROUPS) as [StatusGroup, readonly Status[]][];
  return groups.find(([, statuses]) => statuses.includes(status))?.[0] ?? 'other';
}

/** Rows of a group. */
export const inGroup = (byStatus: Readonly<Record<Status, number>>, group: StatusGroup): number => {
  const statuses: readonly Status[] = STATUS_GROUPS[group];
  return statuses.reduce((sum, status) => sum + byStatus[status], 0);
};
