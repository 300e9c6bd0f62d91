/** Words of the sheet 总览. */
import { w } from './words';

export const OVERVIEW = {
  asOf: w('数据截至', 'Data as of'),
  status: w('状态分布', 'By status'),
  count: w('行数', 'Rows'),
  share: w('占比', 'Share'),
  out: w('不计', 'not counted'),
  lights: w('亮灯', 'Lights'),
  attention: w('需要关注', 'To look at'),
  sections: w('按板块', 'By section'),
  leads: w('按牵头单位', 'By lead department'),
  noSection: w('（未分板块）', '(no section)'),
  noLead: w('（未明确牵头单位）', '(no lead department)'),
  /** Stands in the heading of a list that does not show all. */
  firstOnly: w('，只列{}项', ', {} shown'),
  soonList: w('未来30天到期（共{}项，按到期先后{}）', 'Due in the next 30 days ({} in all, nearest first{})'),
  lateList: w('已逾期（共{}项，按逾期天数{}）', 'Overdue ({} in all, longest first{})'),
  lackList: w('缺牵头单位或完成时限（共{}项{}）', 'Without lead department or deadline ({} in all{})'),
  noOwner: w('缺牵头单位', 'no lead department'),
  noDeadline: w('缺完成时限', 'no deadline'),
  noBoth: w('缺牵头单位、完成时限', 'no lead, no deadline'),
  lacking: w('所缺', 'Lacking'),
  overdueDays: w('逾期天数', 'Days over'),
  chartPace: w('各板块完成率与序时进度', 'Completion against pace by section'),
  chartStatus: w('各牵头单位指标行状态', 'Status by lead department'),
  trend: w('各期平均完成率与平均序时', 'Mean completion against mean pace by period'),
  trendRate: w('平均完成率', 'Mean completion'),
  trendPace: w('平均序时', 'Mean pace'),
  chartSections: w('各板块指标行状态', 'Status by section'),
  chartFirst: w('（前{}个板块，全部见下表）', ' (first {} sections; the table has all)'),
  chartMost: w('（牵头指标行最多的{}个）', ' (the {} that lead most)'),
  more: w(
    '牵头单位较多时只列牵头指标行最多的30个，其余见“部门”。',
    'Of many lead departments the 30 with the most rows are listed; see Departments for the others.',
  ),
} as const;

/** What stands under large figures; `{}` is a number. */
export const FIGURE_NOTES = {
  out: w('另有不在册 {} 行', '{} not in force'),
  rated: w('{} 行，已填 {} 行', '{} rows, {} with a figure'),
  paced: w('{} 行，计序时 {} 行', '{} rows, {} by pace'),
} as const;

/** Large figures at the top. */
export const FIGURES = {
  rows: w('在册指标行', 'Rows in force'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  other: w('其他', 'Other'),
  rate: w('平均完成率', 'Mean completion'),
  pace: w('平均序时进度', 'Mean pace'),
} as const;

/** Lines of 需要关注. */
export const ATTENTION_WORDS = {
  dueSoon: w('30天内到期', 'Due in 30 days'),
  check: w('待核', 'To check'),
  unreported: w('未填报', 'Not reported'),
  blank: w('待催报（报告空着）', 'Blank reports'),
  stale: w('本期未报', 'Not this period'),
  unscored: w('填了未计分', 'Not scored'),
  withoutOwner: w('缺牵头单位', 'No lead department'),
  withoutDeadline: w('缺完成时限', 'No deadline'),
} as const;

/** Columns of the tables by section and by lead unit. */
export const GROUP_COLUMNS = {
  rows: w('指标行', 'Rows'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  other: w('其他', 'Other'),
  rated: w('已填', 'With figure'),
  rate: w('平均完成率', 'Completion'),
  pace: w('平均序时', 'Pace'),
  gap: w('差（点）', 'Gap, points'),
} as const;
