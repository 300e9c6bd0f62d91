/** Words of the sheet 总览. */
import { w } from './words';

export const OVERVIEW = {
  asOf: w('数据截至', 'Data as of'),
  status: w('状态分布', 'By status'),
  count: w('任务数', 'Tasks'),
  share: w('占比', 'Share'),
  lights: w('亮灯', 'Lights'),
  attention: w('需要关注', 'To look at'),
  sections: w('按板块', 'By section'),
  leads: w('按牵头单位', 'By lead unit'),
  noSection: w('（未分板块）', '(no section)'),
  noLead: w('（未明确牵头单位）', '(no lead unit)'),
  soonList: w('未来30天到期（按到期先后，最多10项）', 'Due in the next 30 days (nearest first, 10 at most)'),
  lateList: w('已逾期（按逾期天数，最多20项）', 'Overdue (longest first, 20 at most)'),
  lackList: w('缺牵头单位或完成时限（最多10项）', 'Without lead unit or deadline (10 at most)'),
  noOwner: w('缺牵头单位', 'no lead unit'),
  noDeadline: w('缺完成时限', 'no deadline'),
  noBoth: w('缺牵头单位、完成时限', 'no lead unit, no deadline'),
  lacking: w('所缺', 'Lacking'),
  overdueDays: w('逾期天数', 'Days over'),
  chartPace: w('各板块完成率与序时进度', 'Completion against pace by section'),
  chartStatus: w('各牵头单位任务状态', 'Status by lead unit'),
  chartFirst: w('（前{}个板块，全部见下表）', ' (first {} sections; the table has all)'),
  chartMost: w('（牵头任务最多的{}个）', ' (the {} that lead most)'),
  more: w(
    '牵头单位较多时只列牵头任务最多的30个，其余见“部门”。',
    'Of many lead units the 30 with the most rows are listed; see Departments for the others.',
  ),
} as const;

/** Large figures at the top. */
export const FIGURES = {
  rows: w('任务总数', 'Tasks'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  unreported: w('未填报', 'Not reported'),
  rate: w('平均完成率', 'Mean completion'),
  pace: w('平均序时进度', 'Mean pace'),
} as const;

/** Lines of 需要关注. */
export const ATTENTION = {
  dueSoon: w('30天内到期', 'Due in 30 days'),
  check: w('待核', 'To check'),
  unreported: w('未填报', 'Not reported'),
  stale: w('本期未报', 'Not this period'),
  withoutOwner: w('缺牵头单位', 'No lead unit'),
  withoutDeadline: w('缺完成时限', 'No deadline'),
} as const;

/** Columns of the tables by section and by lead unit. */
export const GROUP_COLUMNS = {
  rows: w('任务数', 'Tasks'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  other: w('其他', 'Other'),
  rate: w('平均完成率', 'Completion'),
  pace: w('平均序时', 'Pace'),
  gap: w('差（点）', 'Gap, points'),
} as const;
